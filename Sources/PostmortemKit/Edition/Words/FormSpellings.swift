import Markdown
import SensitiveData

/// The letters of a name or a word as they are compared, in each of its usual spellings.
enum FormSpellings {
  static func all(of text: String) -> [[UInt32]] {
    let bytes = Array(text.utf8)
    let plain = letters(of: bytes[bytes.trimming(0..<bytes.count)], umlauts: false)
    guard plain.contains(where: { $0 != 0x20 }) else { return [] }
    var spellings = [plain]
    let spelledOut = letters(of: bytes[bytes.trimming(0..<bytes.count)], umlauts: true)
    if spelledOut != plain { spellings.append(spelledOut) }
    let drawnTogether = drawnTogether(plain)
    if drawnTogether != plain { spellings.append(drawnTogether) }
    return spellings
  }

  /// The plain letters, with one space for what stands between words and none for apostrophes.
  ///
  /// - Parameter umlauts: whether `ü` is spelled `ue`.
  private static func letters(of text: ArraySlice<UInt8>, umlauts: Bool) -> [UInt32] {
    let bytes = Array(text)
    var letters: [UInt32] = []
    var index = 0
    while index < bytes.count {
      let joint = FormEdges.endOfJoint(in: bytes, at: index, before: bytes.count)
      if joint > index {
        if !letters.isEmpty, letters.last != 0x20, joint < bytes.count { letters.append(0x20) }
        index = joint
        continue
      }
      let letter = LetterFolding.letter(at: index, in: bytes, before: bytes.count)
      index += letter.length
      if umlauts, letter.scalar == 0x308, let last = letters.last,
        "aou".unicodeScalars.contains(where: { $0.value == last })
      {
        letters.append(0x65)
        continue
      }
      if letter.first == 0 || FormEdges.isApostrophe(letter.scalar) { continue }
      letters.append(letter.first)
      if letter.second != 0 { letters.append(letter.second) }
      if umlauts, let second = secondLetters[letter.scalar] { letters.append(second) }
    }
    return letters
  }

  /// What follows the plain letter where marks can't be written: `ü` as `ue`, `å` as `aa`.
  private static let secondLetters: [UInt32: UInt32] = {
    var second: [UInt32: UInt32] = [:]
    for letter in "äöüÄÖÜøØ".unicodeScalars { second[letter.value] = 0x65 }
    for letter in "åÅ".unicodeScalars { second[letter.value] = 0x61 }
    return second
  }()

  /// `mueller` as `muller`: somebody may write it with its umlaut.
  private static func drawnTogether(_ letters: [UInt32]) -> [UInt32] {
    guard letters.count > 4 else { return letters }
    var drawn: [UInt32] = []
    for (index, letter) in letters.enumerated() {
      let isSecond =
        letter == 0x65 && index > 1 && index + 1 < letters.count
        && [0x61, 0x6F, 0x75].contains(letters[index - 1]) && isConsonant(letters[index - 2])
        && isConsonant(letters[index + 1])
      if !isSecond { drawn.append(letter) }
    }
    return drawn
  }

  private static func isConsonant(_ letter: UInt32) -> Bool {
    (0x62...0x7A).contains(letter) && ![0x65, 0x69, 0x6F, 0x75, 0x79, 0x71].contains(letter)
  }
}
