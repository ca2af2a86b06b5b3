import Markdown

/// Where links and images stand in the source.
enum LinkPlaces {
  /// The bytes of a link or image from its first mark to its last; its first line at most.
  static func source(of index: Int, in markdown: MarkdownDocument) -> Range<Int> {
    let bytes = markdown.source.bytes
    let start = min(markdown.nodes[index].sourceStart, bytes.count)
    var position = start
    var depth = 0
    while position < bytes.count, bytes[position] != Byte.lineFeed {
      switch bytes[position] {
      case Byte.backslash: position += 1
      case Byte.openBracket: depth += 1
      case Byte.closeBracket:
        depth -= 1
        if depth == 0 { return start..<end(behind: position + 1, in: bytes) }
      default: break
      }
      position += 1
    }
    return start..<max(start, min(position, bytes.count))
  }

  private static func end(behind label: Int, in bytes: [UInt8]) -> Int {
    guard label < bytes.count else { return label }
    let open = bytes[label]
    guard open == Byte.openParen || open == Byte.openBracket else { return label }
    let close = open == Byte.openParen ? Byte.closeParen : Byte.closeBracket
    guard let end = bytes[label...].firstIndex(where: { $0 == close || $0 == Byte.lineFeed }),
      bytes[end] == close
    else { return label }
    return end + 1
  }
}
