import Markdown

/// The tags in a source that holds raw HTML, by the bytes where they begin.
struct RawTags {
  private let bytes: [UInt8]
  /// The next end of a tag outside of quotation marks, from every byte on: a search from each tag would look through
  /// the rest of the document again and again.
  private let ends: [Int32]
  /// The elements that have an end somewhere.
  private let closed: Set<String>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ends = Self.ends(in: bytes)
    var closed: Set<String> = []
    for index in bytes.indices where bytes[index] == Byte.less {
      if bytes[safe: index + 1] == Byte.slash { closed.insert(Self.name(in: bytes, at: index + 2)) }
    }
    self.closed = closed
  }

  private static func ends(in bytes: [UInt8]) -> [Int32] {
    var ends = [Int32](repeating: Int32(bytes.count), count: bytes.count + 1)
    // The ends as they are within marks of either kind.
    var (single, double) = (ends[0], ends[0])
    for index in bytes.indices.reversed() {
      let end = ends[index + 1]
      switch bytes[index] {
      case Byte.greater: ends[index] = Int32(index)
      case Byte.quote: (ends[index], double) = (double, end)
      case UInt8(ascii: "'"): (ends[index], single) = (single, end)
      default: ends[index] = end
      }
    }
    return ends
  }

  private static func name(in bytes: [UInt8], at start: Int) -> String {
    let name = bytes[min(start, bytes.count)...].prefix { $0.isAlphanumeric || $0 == Byte.hyphen }
    return String(decoding: name.map(\.lowercased), as: UTF8.self)
  }

  /// The name of a tag's element in lower case.
  func name(ofTag start: Int) -> String {
    Self.name(in: bytes, at: start + (begins(start) ? 1 : 2))
  }

  /// The end of a tag, a declaration or an instruction. A word alone in angle brackets is a placeholder, which readers
  /// must see.
  func end(ofTag start: Int) -> Int? {
    guard let next = bytes[safe: start + 1] else { return nil }
    let isDeclaration = next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    guard isDeclaration || next == Byte.slash || next.isLetter else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) { return nil }
    let last = Int(ends[start + 1])
    guard last < bytes.count, isDeclaration || isTag(start..<last + 1) else { return nil }
    return last + 1
  }

  private func isTag(_ range: Range<Int>) -> Bool {
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    if inner.first == Byte.slash || inner.contains(UInt8(ascii: "=")) { return true }
    let name = name(ofTag: range.lowerBound)
    guard RawHTMLNames.holds(name) else { return false }
    // Without an end `<summary of the incident>` is a placeholder.
    return inner.last == Byte.slash || RawHTMLNames.isVoid(name) || closed.contains(name)
  }

  private func begins(_ start: Int) -> Bool { bytes[safe: start + 1] != Byte.slash }

  /// The level of the heading that a tag begins.
  func headingLevel(ofTag start: Int) -> Int? {
    let name = name(ofTag: start)
    guard begins(start), name.utf8.count == 2, name.first == "h",
      let level = name.last?.wholeNumberValue
    else { return nil }
    return (1...6).contains(level) ? level : nil
  }

  /// The end of an element whose content is no text; nil for other elements.
  func contentEnd(ofTag start: Int) -> Int? {
    let name = name(ofTag: start)
    guard begins(start), ["script", "style"].contains(name) else { return nil }
    guard closed.contains(name) else { return bytes.count }
    let close = (start + 1..<bytes.count).first {
      bytes[$0] == Byte.less && !begins($0) && self.name(ofTag: $0) == name
    }
    return close.flatMap { end(ofTag: $0) } ?? bytes.count
  }
}
