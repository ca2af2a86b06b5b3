import Markdown

/// Reads identifiers of version control: commits, branches, remotes, requests to merge.
struct RepositoryReader {
  let text: IdentifierText

  func identifier(at name: Range<Int>) -> Range<Int>? {
    remote(at: name) ?? requestOfRepository(at: name) ?? pullRequest(behind: name) ?? commit(
      at: name)
      ?? branch(at: name)
  }

  /// `git@github.com:acme/pay.git`, `ssh://git@…`, `…/acme/pay.git`
  private func remote(at name: Range<Int>) -> Range<Int>? {
    if text[name.upperBound] == Byte.at, text[name.upperBound + 1].isAlphanumeric {
      let host = text.end(
        from: name.upperBound + 1, atMost: 200, while: WebAddressScanner.isNameByte)
      let isGit = text.equals(name, "git") || text.equals(name, "org")
      if text[host] == Byte.colon, text[host + 1].isAlphanumeric, isGit {
        return name.lowerBound..<pathEnd(host + 1)
      }
    }
    if text.stands("://", at: name.upperBound), Self.schemes.contains(text, name) {
      return name.lowerBound..<pathEnd(name.upperBound + 3)
    }
    guard text.ends(name, with: ".git"), name.count > 4, text[name.lowerBound - 1] == Byte.slash
    else { return nil }
    let start = text.start(before: name.lowerBound, atMost: 256) {
      WebAddressScanner.isNameByte($0) || "/:@".utf8.contains($0)
    }
    return text.trimmed(start..<name.upperBound)
  }

  private static let schemes = TermSet("ssh git git+ssh svn svn+ssh hg")

  private func pathEnd(_ index: Int) -> Int {
    let edges = IdentifierText.pageEdges
    let end = text.end(from: index, atMost: 512) {
      $0 > Byte.space && !edges.contains($0) && $0 != Byte.comma
    }
    return text.start(before: end, atMost: 4) { ".,;:!?".utf8.contains($0) }
  }

  /// `acme/pay#123`, `acme/pay!77`, `acme/pay@1a2b3c4`
  private func requestOfRepository(at name: Range<Int>) -> Range<Int>? {
    let mark = text[name.upperBound]
    guard "#!@".utf8.contains(mark), text[name.lowerBound - 1] == Byte.slash else { return nil }
    let start = text.start(before: name.lowerBound - 1, atMost: 128) {
      WebAddressScanner.isNameByte($0) || $0 == Byte.slash
    }
    guard start < name.lowerBound - 1, text[start].isAlphanumeric, text[start - 1] != Byte.at else {
      return nil
    }
    let number = name.upperBound + 1
    if mark != Byte.at {
      let end = text.end(from: number, atMost: 8, while: \.isDigit)
      return end > number && !text[end].isAlphanumeric ? start..<end : nil
    }
    let end = text.end(from: number, atMost: 41, while: \.isHexDigit)
    return isHash(number..<end) && !text[end].isAlphanumeric ? start..<end : nil
  }

  /// `PR 4411`, `MR !77`, `pull request #123`
  private func pullRequest(behind name: Range<Int>) -> Range<Int>? {
    guard CloudWords.pullRequests.contains(text, name) else { return nil }
    var index = name.upperBound
    if name.count > 3 {
      guard let word = text.adjacentWord(after: index),
        text.equals(word, "request") || text.equals(word, "requests")
      else { return nil }
      index = word.upperBound
    }
    let mark = text.end(from: index, atMost: 3) {
      $0.isBlank || $0 == Byte.hyphen || $0 == Byte.colon
    }
    let start = text.end(from: mark, atMost: 1) {
      $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "!")
    }
    let end = text.end(from: start, atMost: 8, while: \.isDigit)
    guard end > start, start > index || text[start - 1] == UInt8(ascii: "#"),
      !text[end].isAlphanumeric,
      start > mark || end - start > 1
    else { return nil }
    return mark < start ? mark..<end : start..<end
  }

  /// `!123`, as GitLab has them.
  func mergeRequest(at index: Int) -> Range<Int>? {
    let before = text[index - 1]
    let end = text.end(from: index + 1, atMost: 8, while: \.isDigit)
    guard before == 0 || before.isWhitespace || before == Byte.openParen,
      (3...7).contains(end - index),
      !text[end].isAlphanumeric, text[end] != UInt8(ascii: "=")
    else { return nil }
    return index..<end
  }
}
