/// Names for the bytes that Markdown gives a meaning.
public enum Byte {
  public static let tab = UInt8(ascii: "\t")
  public static let lineFeed = UInt8(ascii: "\n")
  public static let carriageReturn = UInt8(ascii: "\r")
  public static let space = UInt8(ascii: " ")
  public static let backslash = UInt8(ascii: "\\")
  public static let backtick = UInt8(ascii: "`")
  public static let pipe = UInt8(ascii: "|")
  public static let openBracket = UInt8(ascii: "[")
  public static let closeBracket = UInt8(ascii: "]")
  public static let openParen = UInt8(ascii: "(")
  public static let closeParen = UInt8(ascii: ")")
  public static let less = UInt8(ascii: "<")
  public static let greater = UInt8(ascii: ">")
  public static let hyphen = UInt8(ascii: "-")
  public static let colon = UInt8(ascii: ":")
  public static let semicolon = UInt8(ascii: ";")
  public static let dot = UInt8(ascii: ".")
  public static let comma = UInt8(ascii: ",")
  public static let slash = UInt8(ascii: "/")
  public static let at = UInt8(ascii: "@")
  public static let tilde = UInt8(ascii: "~")
  public static let ampersand = UInt8(ascii: "&")
  public static let underscore = UInt8(ascii: "_")
  public static let plus = UInt8(ascii: "+")
  public static let quote = UInt8(ascii: "\"")
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is an ASCII letter.
  @inlinable public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether this is an ASCII letter or digit.
  @inlinable public var isAlphanumeric: Bool { isDigit || isLetter }
  /// Whether this is a space or a tab.
  @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 }
  /// Whether this is a space, a tab or a line end.
  @inlinable public var isWhitespace: Bool { self == 0x20 || self &- 0x09 < 5 }
  /// Whether this is ASCII punctuation as CommonMark defines it.
  @inlinable public var isPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isAlphanumeric
  }
  /// The lower-case form of an ASCII letter; every other byte unchanged.
  @inlinable public var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
  /// Adds the bytes of a literal.
  @inlinable
  public mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Adds the bytes of a string.
  @inlinable
  public mutating func append(utf8 text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// The range without the white space at its two ends.
  public func trimming(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isWhitespace { lower += 1 }
    while upper > lower, self[upper - 1].isWhitespace { upper -= 1 }
    return lower..<upper
  }
}
