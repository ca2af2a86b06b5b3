import Markdown
import SensitiveData

/// Where names and words may begin and end in a text.
struct FormEdges {
  private let bytes: [UInt8]
  private let limit: Int
  private var previous = Kind.none
  /// How many letters may be a preposition that is written together with the name behind it.
  private var prefix = 0

  private enum Kind { case none, upper, lower, caseless, unspaced }

  init(bytes: [UInt8], range: Range<Int>) {
    (self.bytes, limit) = (bytes, range.upperBound)
  }

  /// Whether a form may begin with a letter: behind no letter, or behind one of a script without spaces.
  func mayBegin(_ letter: LetterFolding.Folded) -> Bool {
    if letter.first == 0 { return false }
    let kind = Self.kind(letter)
    switch previous {
    case .none, .unspaced: return true
    case .lower, .upper: return kind == .none || kind == .unspaced
    case .caseless: return kind != .caseless || (1...2).contains(prefix)
    }
  }

  mutating func pass(_ letter: LetterFolding.Folded) {
    if letter.first == 0 { return }
    let kind = Self.kind(letter)
    if kind == .caseless, Self.prepositions.contains(letter.first), previous == .none || prefix > 0
    {
      prefix += 1
    } else {
      prefix = 0
    }
    previous = kind
  }

  /// Goes on behind a form: whatever follows it may begin another one only where a word does.
  mutating func skip(to index: Int) {
    prefix = 0
    previous = .none
    guard index < limit else { return }
    // Before a capital the form ended within a word.
    let letter = LetterFolding.letter(at: index, in: bytes, before: limit)
    if Self.kind(letter) == .upper { previous = .lower }
  }

  private static let prepositions = Set("ולבמשהכوفبلك".unicodeScalars.map(\.value))

  private static func kind(_ letter: LetterFolding.Folded) -> Kind {
    switch LetterKind(scalar: letter.scalar, folded: letter.first) {
    case .upper: .upper
    case .lower: .lower
    case .caseless: .caseless
    case .unspaced: .unspaced
    case .other: .none
    }
  }

  /// Whether a form may end at a place: before no letter, or before a capital in the midst of a word.
  static func mayEnd(
    in bytes: [UInt8], at index: Int, before limit: Int, behind last: UInt32
  ) -> Bool {
    guard index < limit else { return true }
    let next = LetterFolding.letter(at: index, in: bytes, before: limit)
    let before = LetterKind(scalar: last, folded: last)
    switch LetterKind(scalar: next.scalar, folded: next.first) {
    case .other, .unspaced: return true
    case .upper: return before != .upper
    case .lower: return before == .unspaced || before == .other
    case .caseless: return before != .caseless
    }
  }

  /// The end of the marks on the letter before a place.
  static func endOfMarks(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit, bytes[index] >= 0xC2 {
      let letter = LetterFolding.letter(at: index, in: bytes, before: limit)
      guard letter.first == 0 else { break }
      index += letter.length
    }
    return index
  }

  /// The end of white space, or of one sign that joins words.
  static func endOfJoint(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    guard start < limit else { return start }
    if joints.contains(bytes[start]) { return start + 1 }
    var index = start
    while index < limit {
      if bytes[index].isWhitespace {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  private static let joints = ByteSet("-_.+")

  static func isApostrophe(_ scalar: UInt32) -> Bool {
    [0x27, 0x2019, 0x2018, 0x2BC, 0x60, 0xB4, 0xFF07].contains(scalar)
  }
}
