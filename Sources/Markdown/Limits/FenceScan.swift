/// Knows which lines are certainly code between fences at the margin (CommonMark, section 4.5).
///
/// Where a line could be something else, such as raw HTML, it is not taken for code.
struct FenceScan {
  private var fence: (mark: UInt8, length: Int)?
  private var html = HTML.none

  /// What raw HTML may still be open (CommonMark, section 4.6).
  private enum HTML {
    case none
    /// Ends at a blank line.
    case paragraph
    /// Ends behind `-->`.
    case comment
    /// Ends somewhere.
    case other
  }

  var isOpen: Bool { fence != nil || html != .none }

  /// Takes the next line, which is not blank, and tells whether it is code or a fence.
  mutating func takes(
    _ line: Range<Int>, _ prefix: LinePrefix, _ bytes: UnsafeBufferPointer<UInt8>,
    isInContainer: Bool
  ) -> Bool {
    if let open = fence {
      let run = Self.run(of: open.mark, prefix, line, bytes)
      let rest = bytes[(prefix.end + run)..<line.upperBound]
      if run >= open.length, prefix.indentation < 4, rest.allSatisfy(\.isBlank) { fence = nil }
      return true
    }
    if html != .none {
      endComment(line, bytes)
      return false
    }
    guard prefix.marks == 0, prefix.indentation < 4 else { return false }
    let first = bytes[prefix.end]
    if first == Byte.less {
      beginHTML(prefix.end..<line.upperBound, bytes)
      return false
    }
    guard prefix.indentation == 0 || !isInContainer else { return false }
    return begins(first, prefix, line, bytes)
  }

  mutating func takeBlank() {
    if html == .paragraph { html = .none }
  }

  private mutating func begins(
    _ mark: UInt8, _ prefix: LinePrefix, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard mark == Byte.backtick || mark == Byte.tilde else { return false }
    let run = Self.run(of: mark, prefix, line, bytes)
    guard run >= 3 else { return false }
    let information = bytes[(prefix.end + run)..<line.upperBound]
    if mark == Byte.backtick, information.contains(mark) { return false }
    fence = (mark, run)
    return true
  }

  private static func run(
    of mark: UInt8, _ prefix: LinePrefix, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard prefix.marks == 0 else { return 0 }
    return bytes[prefix.end..<line.upperBound].prefix { $0 == mark }.count
  }

  private mutating func beginHTML(_ text: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes[text].starts(with: "<!--".utf8) {
      html = .comment
      endComment(text, bytes)
      return
    }
    let name = bytes[text].dropFirst().prefix { $0.isLetter }.map { $0 | 0x20 }
    let endsLate = ["script", "pre", "style", "textarea"].contains { $0.utf8.elementsEqual(name) }
    let second = bytes[text].dropFirst().first
    let isDeclaration = second == UInt8(ascii: "!") || second == UInt8(ascii: "?")
    html = endsLate || isDeclaration ? .other : .paragraph
  }

  private mutating func endComment(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard html == .comment else { return }
    var hyphens = 0
    for byte in bytes[line] {
      if byte == Byte.greater, hyphens >= 2 {
        html = .none
        return
      }
      hyphens = byte == Byte.hyphen ? hyphens + 1 : 0
    }
  }
}
