import Markdown

/// The places within a document that a link can point to.
struct HeadingAnchors {
  private let markdown: MarkdownDocument
  private lazy var names = Self.names(in: markdown)
  /// The headings by their letters alone: asked for where a link has none of the names.
  private lazy var letters = Set(
    markdown.nodes.lazy.filter { $0.kind == .heading }
      .map { [markdown] in Self.letters(of: markdown.text[$0.text]) })

  init(of markdown: MarkdownDocument) { self.markdown = markdown }

  private static func names(in markdown: MarkdownDocument) -> Set<String> {
    var names: Set<String> = []
    var counts: [String: Int] = [:]
    for (index, node) in markdown.nodes.enumerated() {
      switch node.kind {
      case .heading:
        let name = slug(of: markdown.text[node.text])
        let count = counts[name, default: 0]
        counts[name] = count + 1
        names.insert(count == 0 ? name : "\(name)-\(count)")
        if let own = ownName(in: markdown.text[node.text]) { names.insert(own) }
      case .htmlInline, .htmlBlock: add(namesIn: markdown.rawHTML(index), to: &names)
      default: break
      }
    }
    return names
  }

  /// Whether a fragment, without its `#`, names a place. What pages do differently, such as the case of letters or
  /// how many hyphens stand for a dash, does not count.
  mutating func holds(_ fragment: String) -> Bool {
    let name = String(
      decoding: PercentEncoding.decoded(fragment.utf8).map(\.lowercased), as: UTF8.self)
    if names.contains(name) { return true }
    let plain = name.hasPrefix("user-content-") ? String(name.dropFirst(13)) : name
    return plain == "top" || names.contains(plain) || letters.contains(Self.letters(of: name.utf8))
  }

  /// A heading's anchor as GitHub makes it: lower case, blanks as hyphens, other marks dropped.
  static func slug(of text: ArraySlice<UInt8>) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in text {
      if byte.isAlphanumeric || byte >= 0x80 || byte == Byte.hyphen || byte == Byte.underscore {
        slug.append(byte.lowercased)
      } else if byte.isWhitespace {
        slug.append(Byte.hyphen)
      }
    }
    while slug.last == Byte.hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func letters(of text: some Sequence<UInt8>) -> String {
    String(
      decoding: text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowercased), as: UTF8.self)
  }

  /// `## Impact {#impact}`, as Kramdown and Hugo write it.
  private static func ownName(in text: ArraySlice<UInt8>) -> String? {
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      text.index(after: open) < text.endIndex, text[open + 1] == UInt8(ascii: "#")
    else { return nil }
    return String(
      decoding: text[(open + 2)..<(text.endIndex - 1)].map(\.lowercased), as: UTF8.self)
  }

  /// The values of `id` and `name` in raw HTML.
  private static func add(namesIn html: ArraySlice<UInt8>, to names: inout Set<String>) {
    var index = html.startIndex
    while let sign = html[index...].firstIndex(of: UInt8(ascii: "=")) {
      index = sign + 1
      let key = html[..<sign].suffix(4).map(\.lowercased)
      guard key.suffix(2) == Array("id".utf8) || key == Array("name".utf8) else { continue }
      let value = html[index...].drop { $0 == Byte.quote || $0 == UInt8(ascii: "'") }
        .prefix { !$0.isWhitespace && !"\"'>".utf8.contains($0) }
      names.insert(String(decoding: value.map(\.lowercased), as: UTF8.self))
    }
  }
}
