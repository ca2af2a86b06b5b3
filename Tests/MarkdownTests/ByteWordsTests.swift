import Testing

@testable import Markdown

@Suite("Sixteen bytes at once")
struct ByteWordsTests {
  /// Texts of all lengths around one and two vectors, with what is looked for at every place.
  private static let texts: [[UInt8]] = [0, 1, 7, 15, 16, 17, 31, 33, 40].flatMap { length in
    (0...length).map { place in
      var text = [UInt8](repeating: UInt8(ascii: "."), count: length)
      if place < length { text[place] = UInt8(ascii: "7") }
      if place + 1 < length { text[place + 1] = UInt8(ascii: "N") }
      if place + 2 < length { text[place + 2] = UInt8(ascii: "o") }
      if place + 3 < length { text[place + 3] = 0xC3 }
      return text
    }
  }

  @Test("A byte, a digit and a pair of letters are found where they first stand in a range")
  func placesAreFound() {
    for text in Self.texts {
      text.withUnsafeBufferPointer { bytes in
        for lower in 0...text.count {
          let range = lower..<text.count - (text.count - lower) / 3
          let digit = text[range].firstIndex(of: UInt8(ascii: "7"))
          let letter = text[range].firstIndex(of: UInt8(ascii: "N"))
          #expect(ByteWords.first(UInt8(ascii: "7"), in: bytes, range) == digit)
          #expect(ByteWords.firstDigit(in: bytes, range) == digit)
          #expect(
            ByteWords.first(UInt8(ascii: "N"), or: 0xC3, in: bytes, range)
              == letter ?? text[range].firstIndex(of: 0xC3))
          // The second letter of a pair may stand behind the range.
          let isPair = letter.map { $0 + 1 < text.count } ?? false
          #expect(
            ByteWords.firstPair("no", or: "mi", in: bytes, range) == (isPair ? letter : nil))
        }
      }
    }
  }

  @Test("Text ends where NUL or a byte beyond ASCII stands, and at its end")
  func textEnds() {
    for text in Self.texts {
      let end = text.firstIndex(of: 0xC3) ?? text.count
      let nul = text.map { $0 == 0xC3 ? 0 : $0 }
      text.withUnsafeBufferPointer { #expect(ByteWords.endOfText(in: $0, from: 0) == end) }
      nul.withUnsafeBufferPointer { #expect(ByteWords.endOfText(in: $0, from: 0) == end) }
    }
  }

  @Test("Letters and digits of ASCII are told from all other bytes")
  func lettersAndDigits() {
    let all = Array(UInt8.min...UInt8.max)
    all.withUnsafeBufferPointer { bytes in
      for index in stride(from: 0, to: 256, by: 16) {
        let found = ByteWords.alphanumerics(ByteWords.lanes(bytes, from: index))
        for lane in 0..<16 { #expect((found[lane] == 0xFF) == all[index + lane].isAlphanumeric) }
      }
    }
  }
}
