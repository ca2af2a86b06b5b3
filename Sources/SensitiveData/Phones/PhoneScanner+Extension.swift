import Markdown

extension PhoneScanner {
  /// A number with its extension and what is dialled after a pause: `… ext. 12`, `…,,482113#`.
  func extended(_ number: Range<Int>) -> Range<Int> {
    var end = number.upperBound
    for _ in 0..<3 {
      guard let next = extensionEnd(from: end) else { break }
      end = next
    }
    return number.lowerBound..<end
  }

  private static let words: [StaticString] = [
    ";ext=", "extension", "ext.", "ext", "extn.", "extn", "durchwahl", "dw", "poste", "anexo",
    "interno", "int.", "wewn.", "доб.", "вн.", "tst.", "toestel", "klapka", "ramal", "内線", "分机",
    "x", "#", "p", "w", ";", ",,,", ",,",
  ]

  private func extensionEnd(from start: Int) -> Int? {
    let sign = window.end(from: start, atMost: 2) { $0 == Byte.space || $0 == Byte.comma }
    // Two commas are a pause.
    for from in [start, sign] {
      for word in Self.words where window.stands(word, at: from) {
        var digits = window.end(from: from + word.utf8CodeUnitCount, atMost: 2) {
          $0 == Byte.space || $0 == Byte.colon || $0 == Byte.dot
        }
        if window[digits] == Byte.asterisk || window[digits] == UInt8(ascii: "#") { digits += 1 }
        let end = window.end(from: digits, atMost: 13, while: \.isDigit)
        guard end > digits, end - digits < 13, !window[end].isLetter, !window[end].isDigit else {
          continue
        }
        return window[end] == UInt8(ascii: "#") ? end + 1 : end
      }
    }
    return nil
  }
}
