import Markdown

/// How a link or an image is written.
struct LinkSource {
  enum Form { case inline, reference, autolink, bare }

  var form: Form
  /// The bytes before what it shows: `[`, `![`, `<`.
  var opening: Range<Int>
  /// The bytes behind it: `](address "title")`, `][name]`, `>`.
  var closing: Range<Int>

  var whole: Range<Int> { opening.lowerBound..<closing.upperBound }

  /// - Returns: nil where the bytes are no link that can be told.
  init?(of node: Node, in bytes: [UInt8]) {
    let start = node.sourceStart
    guard let first = bytes[safe: start] else { return nil }
    if first == Byte.less {
      guard let end = bytes[start...].prefix(4096).firstIndex(of: Byte.greater) else { return nil }
      form = .autolink
      opening = start..<start + 1
      closing = end..<end + 1
      return
    }
    let isImage = first == UInt8(ascii: "!")
    let bracket = isImage ? start + 1 : start
    guard bytes[safe: bracket] == Byte.openBracket else {
      guard node.kind == .link, !node.text.isEmpty else { return nil }
      form = .bare
      opening = start..<start
      closing = start + node.text.count..<start + node.text.count
      return
    }
    let scan = BracketScan(bytes)
    guard let close = scan.end(of: bracket) else { return nil }
    opening = start..<bracket + 1
    form = .reference
    var end = close + 1
    if bytes[safe: end] == Byte.openParen, let tail = scan.tailEnd(of: end) {
      form = .inline
      end = tail
    } else if bytes[safe: end] == Byte.openBracket, let name = scan.end(of: end) {
      end = name + 1
    }
    closing = close..<end
  }
}

/// Finds what belongs to an opening bracket or parenthesis.
private struct BracketScan {
  let bytes: [UInt8]
  private static let limit = 16_384

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The bracket that closes one.
  func end(of open: Int) -> Int? {
    var depth = 0
    var index = open
    let last = min(bytes.count, open + Self.limit)
    while index < last {
      switch bytes[index] {
      case Byte.backslash: index += 1
      case Byte.backtick:
        index = codeEnd(at: index)
        continue
      case Byte.openBracket: depth += 1
      case Byte.closeBracket:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The place behind a code span; behind its marks alone where it is never closed.
  private func codeEnd(at start: Int) -> Int {
    var open = start
    while bytes[safe: open] == Byte.backtick { open += 1 }
    var index = open
    while index < min(bytes.count, open + Self.limit) {
      guard bytes[index] == Byte.backtick else {
        index += 1
        continue
      }
      var end = index
      while bytes[safe: end] == Byte.backtick { end += 1 }
      if end - index == open - start { return end }
      index = end
    }
    return open
  }

  /// The place behind the parenthesis that closes one around an address and a title.
  func tailEnd(of open: Int) -> Int? {
    var depth = 0
    var quote: UInt8?
    var index = open
    while index < min(bytes.count, open + Self.limit) {
      let byte = bytes[index]
      if byte == Byte.backslash {
        index += 2
        continue
      }
      if let mark = quote {
        if byte == mark { quote = nil }
      } else if (byte == Byte.quote || byte == UInt8(ascii: "'")) && bytes[index - 1].isWhitespace {
        quote = byte
      } else if byte == Byte.less {
        quote = Byte.greater
      } else if byte == Byte.openParen {
        depth += 1
      } else if byte == Byte.closeParen {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
      index += 1
    }
    return nil
  }
}
