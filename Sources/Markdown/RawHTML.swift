/// Reads raw HTML as a browser would show it, as far as incident documents use it.
enum RawHTML {
  /// A tag: `<h2 class="x">`, `</h2>`, `<br/>`.
  struct Tag: Equatable {
    /// Its bytes.
    var range: Range<Int>
    /// Its name in lower case.
    var name: String
    var isClosing: Bool
  }

  /// The tag that begins at `index`.
  static func tag(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Tag? {
    guard index + 2 < bytes.count, bytes[index] == Byte.less else { return nil }
    let isClosing = bytes[index + 1] == Byte.slash
    let nameStart = index + (isClosing ? 2 : 1)
    var end = nameStart
    while end < bytes.count, bytes[end].isAlphanumeric { end += 1 }
    guard end > nameStart, bytes[nameStart].isLetter, end < bytes.count else { return nil }
    guard bytes[end].isWhitespace || bytes[end] == Byte.greater || bytes[end] == Byte.slash else {
      return nil
    }
    let name = String(decoding: bytes[nameStart..<end].map(\.lowercased), as: UTF8.self)
    while end < bytes.count, bytes[end] != Byte.greater, bytes[end] != Byte.less { end += 1 }
    guard end < bytes.count, bytes[end] == Byte.greater else { return nil }
    return Tag(range: index..<end + 1, name: name, isClosing: isClosing)
  }

  /// The level of a heading tag.
  static func headingLevel(_ tag: Tag) -> Int? {
    let name = Array(tag.name.utf8)
    guard name.count == 2, name[0] == UInt8(ascii: "h"), (0x31...0x36).contains(name[1]) else {
      return nil
    }
    return Int(name[1] - 0x30)
  }

  /// The elements that a document may hold as markup. Everything else in angle brackets is a placeholder
  /// such as `<customer>`, which a reader must see.
  static let elements: Set<String> = [
    "a", "abbr", "article", "aside", "b", "blockquote", "button", "caption", "center", "code",
    "col",
    "dd", "del", "details", "div", "dl", "dt", "em", "figure", "font", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "i", "iframe", "ins", "kbd", "label", "li", "main", "mark", "nav",
    "ol", "p", "picture", "pre", "q", "s", "samp", "section", "small", "span", "strike", "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt",
    "u",
    "ul", "var", "video",
  ]

  /// The elements that have no end tag.
  static let voidElements: Set<String> = ["br", "hr", "img", "input", "source", "wbr"]

  /// Elements that stand within a line; all others separate what is before them from what is behind.
  static let inlineElements: Set<String> = [
    "a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
    "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
  ]
}
