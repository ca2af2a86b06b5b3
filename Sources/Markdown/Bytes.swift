/// Names for the bytes that Markdown gives a meaning.
public enum Byte {
  @inlinable public static var tab: UInt8 { UInt8(ascii: "\t") }
  @inlinable public static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  @inlinable public static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  @inlinable public static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable public static var backslash: UInt8 { UInt8(ascii: "\\") }
  @inlinable public static var backtick: UInt8 { UInt8(ascii: "`") }
  @inlinable public static var pipe: UInt8 { UInt8(ascii: "|") }
  @inlinable public static var openBracket: UInt8 { UInt8(ascii: "[") }
  @inlinable public static var closeBracket: UInt8 { UInt8(ascii: "]") }
  @inlinable public static var openParen: UInt8 { UInt8(ascii: "(") }
  @inlinable public static var closeParen: UInt8 { UInt8(ascii: ")") }
  @inlinable public static var less: UInt8 { UInt8(ascii: "<") }
  @inlinable public static var greater: UInt8 { UInt8(ascii: ">") }
  @inlinable public static var hyphen: UInt8 { UInt8(ascii: "-") }
  @inlinable public static var colon: UInt8 { UInt8(ascii: ":") }
  @inlinable public static var semicolon: UInt8 { UInt8(ascii: ";") }
  @inlinable public static var dot: UInt8 { UInt8(ascii: ".") }
  @inlinable public static var comma: UInt8 { UInt8(ascii: ",") }
  @inlinable public static var slash: UInt8 { UInt8(ascii: "/") }
  @inlinable public static var at: UInt8 { UInt8(ascii: "@") }
  @inlinable public static var tilde: UInt8 { UInt8(ascii: "~") }
  @inlinable public static var ampersand: UInt8 { UInt8(ascii: "&") }
  @inlinable public static var underscore: UInt8 { UInt8(ascii: "_") }
  @inlinable public static var plus: UInt8 { UInt8(ascii: "+") }
  @inlinable public static var asterisk: UInt8 { UInt8(ascii: "*") }
  @inlinable public static var quote: UInt8 { UInt8(ascii: "\"") }
}

extension UInt8 {
  /// Whether this is an ASCII digit.
  @inlinable public var isDigit: Bool { self &- 0x30 < 10 }
  /// Whether this is an ASCII letter.
  @inlinable public var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether this is a digit of hexadecimal numbers, in either case.
  @inlinable public var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
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

  /// Appends a number in decimal digits.
  public mutating func append(decimal number: Int) {
    guard number >= 0 else { return append(utf8: String(number)) }
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }

  /// The byte at an index; nil where there is none.
  @inlinable public subscript(safe index: Int) -> UInt8? {
    indices.contains(index) ? self[index] : nil
  }

  /// The range without the white space at its two ends.
  @inlinable
  public func trimming(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower].isWhitespace { lower += 1 }
    while upper > lower, self[upper - 1].isWhitespace { upper -= 1 }
    return lower..<upper
  }
}
