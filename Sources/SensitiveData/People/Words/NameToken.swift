/// A word, a number, a sign or a line end of a text.
struct NameToken {
  enum Kind: UInt8 { case word, number, sign, lineEnd }

  /// How a word is written.
  struct Shape: OptionSet {
    let rawValue: UInt8

    static let capitalised = Shape(rawValue: 1 << 0)
    static let allCapitals = Shape(rawValue: 1 << 1)
    /// Digits, lines or capitals in its midst: no name is written so.
    static let technical = Shape(rawValue: 1 << 2)
    /// A letter of a script that has no capitals.
    static let caseless = Shape(rawValue: 1 << 3)
    /// One capital letter with or without a full stop: `J.`
    static let initial = Shape(rawValue: 1 << 4)
    /// Signs of a script that puts no space between words.
    static let unspaced = Shape(rawValue: 1 << 5)
    /// Names of people may have a hyphen: `Anne-Marie`.
    static let hyphenated = Shape(rawValue: 1 << 6)
  }

  var start: Int
  var end: Int
  /// Of the letters of a word as they are compared; of a sign, its byte.
  var hash: UInt64
  var classes: WordClass
  var kind: Kind
  var shape: Shape
  /// Whether nothing stands between it and the token before it.
  var isGlued: Bool

  var range: Range<Int> { start..<end }
  var isName: Bool {
    kind == .word && shape.contains(.capitalised) && !shape.contains(.technical)
  }
  func isSign(_ byte: UInt8) -> Bool { kind == .sign && hash == UInt64(byte) }
}
