import Markdown

/// Reads the machines of messages about names that were not found: `getaddrinfo ENOTFOUND ledger-db`.
struct LookupReader {
  let text: IdentifierText

  func host(behind word: Range<Int>) -> Range<Int>? {
    let isSure = Self.errors.contains(text, word)
    guard isSure || Self.words.contains(text, word) || isHostName(word) else { return nil }
    let start = text.end(from: word.upperBound, atMost: 4) {
      $0.isBlank || ":\"'`".utf8.contains($0)
    }
    let name = text.trimmed(
      start..<text.end(from: start, atMost: 128, while: WebAddressScanner.isNameByte))
    guard start > word.upperBound, name.lowerBound == start, name.count > 1, text[start].isLetter,
      !MachineWords.placeholders.contains(text, name), !MachineWords.prose.contains(text, name),
      !text.any(in: name, { $0 == Byte.dot })
    else { return nil }
    // Of names with a hyphen only, words of sentences are recognised by what follows.
    let isName =
      text.any(in: name, \.isDigit)
      || text.any(in: name) { $0 == Byte.hyphen }
        && (!text.equals(word, "lookup") || text.stands(" on ", at: name.upperBound))
    return isSure || isName && text.all(in: name, { !$0.isLetter || $0 == $0.lowercased })
      ? name : nil
  }

  private func isHostName(_ word: Range<Int>) -> Bool {
    text.equals(word, "name")
      && text.adjacentWord(before: word.lowerBound).map { text.equals($0, "host") } ?? false
  }

  private static let errors = TermSet("enotfound eai_again nxdomain")
  private static let words = TermSet("lookup hostname fqdn")
}
