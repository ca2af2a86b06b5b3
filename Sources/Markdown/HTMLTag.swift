/// A tag with its attributes, whose values may hold any signs in quotation marks.
struct HTMLTag {
  private(set) var range: Range<Int>
  /// In lower case.
  private(set) var name: String
  private(set) var isClosing: Bool
  private(set) var closesItself = false
  /// Whether browsers do not show what the tag begins.
  private(set) var isHidden = false

  /// How long a tag may be.
  private static let mostBytes = 1024

  /// The tag that begins at a place.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 2 < bytes.count, bytes[start] == Byte.less else { return nil }
    isClosing = bytes[start + 1] == Byte.slash
    let nameStart = start + (isClosing ? 2 : 1)
    guard nameStart < bytes.count, bytes[nameStart].isLetter else { return nil }
    let limit = min(start + Self.mostBytes, bytes.count)
    var index = nameStart
    while index < limit, bytes[index].isAlphanumeric || bytes[index] == Byte.hyphen { index += 1 }
    name = String(decoding: bytes[nameStart..<index].map(\.lowercased), as: UTF8.self)
    range = start..<index
    guard index < limit,
      bytes[index].isWhitespace || bytes[index] == Byte.slash || bytes[index] == Byte.greater
    else { return nil }
    guard let end = readAttributes(in: bytes, index..<limit) else { return nil }
    range = start..<end
    if HiddenElements.isNeverShown(name) { isHidden = true }
  }

  /// Reads the attributes; returns the end of the tag.
  private mutating func readAttributes(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == Byte.greater {
        closesItself = bytes[index - 1] == Byte.slash
        return index + 1
      }
      if byte == Byte.less { return nil }
      let nameEnd = Self.end(in: bytes, index..<range.upperBound) { $0 == UInt8(ascii: "=") }
      if nameEnd == index {
        index += 1
        continue
      }
      guard let value = Self.value(in: bytes, nameEnd..<range.upperBound) else { return nil }
      note(bytes[index..<nameEnd], value: bytes[value.range])
      index = value.end
    }
    return nil
  }

  private static func end(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where isEnd: (UInt8) -> Bool
  ) -> Int {
    range.first {
      let byte = bytes[$0]
      return byte.isWhitespace || byte == Byte.greater || byte == Byte.less || byte == Byte.slash
        || isEnd(byte)
    } ?? range.upperBound
  }

  /// The value behind an attribute's name, empty where there is none, and where it ends with its quotation marks.
  private static func value(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (range: Range<Int>, end: Int)? {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index].isWhitespace { index += 1 }
    guard index < range.upperBound, bytes[index] == UInt8(ascii: "=") else {
      return (range.lowerBound..<range.lowerBound, range.lowerBound)
    }
    index += 1
    while index < range.upperBound, bytes[index].isWhitespace { index += 1 }
    guard index < range.upperBound else { return nil }
    let mark = bytes[index]
    guard mark == Byte.quote || mark == UInt8(ascii: "'") else {
      let end = (index..<range.upperBound).first {
        bytes[$0].isWhitespace || bytes[$0] == Byte.greater
      }
      return end.map { (index..<$0, $0) }
    }
    let end = (index + 1..<range.upperBound).first { bytes[$0] == mark }
    return end.map { (index + 1..<$0, $0 + 1) }
  }

  private mutating func note(
    _ attribute: Slice<UnsafeBufferPointer<UInt8>>, value: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    if attribute.lazy.map(\.lowercased).elementsEqual("hidden".utf8) { isHidden = true }
    if attribute.lazy.map(\.lowercased).elementsEqual("style".utf8),
      HiddenElements.hides(style: value)
    {
      isHidden = true
    }
  }
}
