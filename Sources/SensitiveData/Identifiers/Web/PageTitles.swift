import Markdown

/// Reads titles of pages in the wikis of companies: `Confluence page "Replica rebuild"`, `[[Acme/Ops/Rebuild]]`.
struct PageTitles {
  let text: IdentifierText

  private static let longest = 120

  /// The title that a quote or two brackets at an index hold.
  func title(at index: Int) -> Range<Int>? {
    if text.stands("[[", at: index) { return link(at: index) }
    let quote = text[index]
    guard quote == Byte.quote, !text[index - 1].isAlphanumeric else { return nil }
    let start = index + 1
    let title =
      start..<text.end(from: start, atMost: Self.longest) { $0 != quote && $0 >= Byte.space }
    guard text[title.upperBound] == quote, title.count > 5, text[start] > Byte.space,
      text.any(in: title, { $0 == Byte.space || $0 == Byte.slash }),
      text[title.upperBound - 1] > Byte.space, isInWiki(index)
    else { return nil }
    return title
  }

  /// Whether a wiki is named before a title, with only its spaces or a word for a page between.
  private func isInWiki(_ index: Int) -> Bool {
    var index = index
    for distance in 0..<5 {
      guard let word = text.word(before: index) else { return false }
      if Self.wikis.contains(text, word) { return true }
      let isStep =
        distance == 0 && Self.pages.contains(text, word)
        || text[word.lowerBound] >= 0x80 || text[word.lowerBound - 1] >= 0x80
        || text.any(in: word.upperBound..<index) { $0 == Byte.greater || $0 == Byte.slash }
        || text[text.end(from: word.upperBound, atMost: 1) { $0 == Byte.space }] >= 0x80
      guard isStep else { return false }
      index = word.lowerBound
    }
    return false
  }

  /// `[[Acme/Ops/Rebuild]]`: a page below others, or behind a word for a wiki.
  private func link(at index: Int) -> Range<Int>? {
    let start = index + 2
    let end = text.end(from: start, atMost: Self.longest) {
      $0 >= Byte.space && $0 != Byte.closeBracket && $0 != Byte.openBracket
    }
    let title = start..<end
    guard text.stands("]]", at: end), title.count > 3, text[start] > Byte.space,
      text[end - 1] > Byte.space, text.any(in: title, \.isLetter)
    else { return nil }
    let isBelow =
      text.any(in: title) { $0 == Byte.slash } && text.any(in: title) { $0 == Byte.space }
    return isBelow || text.follows(Self.wikis, index, within: 2) ? title : nil
  }

  private static let wikis = TermSet(
    "confluence wiki notion sharepoint gitbook outline bookstack mediawiki slab coda xwiki dokuwiki nuclino"
  )

  /// Words between a wiki and a title.
  private static let pages = TermSet(
    multilingual:
      """
      page pages article doc document space runbook playbook entry titled seite artikel página artículo pagina articolo
      strona страница under in
      """)
}
