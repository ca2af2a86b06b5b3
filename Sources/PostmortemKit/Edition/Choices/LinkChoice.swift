import Markdown

/// Which links of a document are published, and how: without titles, with their addresses beside them. Images are not:
/// what they show nobody has read.
struct LinkChoice {
  let markdown: MarkdownDocument
  let sites: PublicSites
  let words: InnerWords
  private(set) var edits: [RedactionEdit] = []

  init(_ markdown: MarkdownDocument, sites: PublicSites, words: InnerWords) {
    self.markdown = markdown
    self.sites = sites
    self.words = words
    for (index, node) in markdown.nodes.enumerated() {
      if node.kind == .image { showAlternative(of: index) }
      if node.kind == .link { choose(index) }
    }
  }

  /// Whether an address may be shown.
  func isPublic(_ index: Int) -> Bool {
    guard let address = markdown.attributeRanges(index)?.first else { return false }
    let bytes = Array(markdown.attributes[address])
    let isContact = ["mailto:", "tel:"].contains { bytes.starts(with: $0.utf8) }
    return (isContact || sites.shows(bytes)) && !words.holdsAny(address: bytes)
  }

  /// The secrets in addresses and titles, with the places of their links.
  func secretsFound(in words: InnerWords) -> [InnerHit] {
    markdown.nodes.indices.flatMap { index -> [InnerHit] in
      let node = markdown.nodes[index]
      guard node.kind == .link || node.kind == .image,
        let (address, title) = markdown.attributeRanges(index)
      else { return [] }
      return [address, title].flatMap { range in
        let text = Array(markdown.attributes[range])
        return words.hits(in: text, 0..<text.count).filter { $0.kind == .secret }.map {
          InnerHit(kind: .secret, range: node.sourceStart..<node.sourceStart + 1, name: $0.name)
        }
      }
    }
  }

  private mutating func choose(_ index: Int) {
    let node = markdown.nodes[index]
    guard let link = LinkSource(of: node, in: markdown.source.bytes) else { return }
    if isPublic(index) {
      let hasTitle = !markdown.title(index).isEmpty
      guard link.form == .reference || hasTitle else { return }
      let reason = hasTitle ? "the title of a link" : "a link's definition"
      edits.append(RedactionEdit(link.closing, "](\(address(index)))", .form, because: reason))
      return
    }
    guard link.form != .bare else { return }
    let reason = "a link to a place that is not public"
    edits.append(RedactionEdit(link.opening, "", .words, because: reason))
    edits.append(RedactionEdit(link.closing, "", .form, because: reason))
  }

  private func address(_ index: Int) -> String {
    let address = markdown.destination(index)
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && !"()<>\\".utf8.contains($0) }
    return isPlain ? address : "<" + address.filter { !"<>\n\\".contains($0) } + ">"
  }

  private mutating func showAlternative(of index: Int) {
    let node = markdown.nodes[index]
    guard let image = LinkSource(of: node, in: markdown.source.bytes), image.form != .bare else {
      return
    }
    let reason = "an image"
    if markdown.text[node.text].allSatisfy(\.isWhitespace) {
      edits.append(markdown.source.leavingOut(image.whole, because: reason))
    } else {
      edits.append(RedactionEdit(image.opening, "", .words, because: reason))
      edits.append(RedactionEdit(image.closing, "", .form, because: reason))
    }
  }
}
