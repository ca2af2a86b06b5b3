import Markdown

extension RepositoryReader {
  func isHash(_ part: Range<Int>) -> Bool {
    (7...40).contains(part.count) && text.all(in: part, \.isHexDigit)
      && text.any(in: part, \.isDigit)
      && text.any(in: part, \.isLetter)
  }

  func commit(at name: Range<Int>) -> Range<Int>? {
    if let commits = commits(between: name) { return commits }
    if let described = describedCommit(name) { return described }
    guard (7...40).contains(name.count), text.all(in: name, \.isHexDigit), !isPartOfWord(name)
    else { return nil }
    if name.count == 40 { return name }
    let isMixed = isHash(name)
    if text.adjacentWord(before: name.lowerBound).map({ isCommitWord($0) }) ?? false {
      return isMixed || text.all(in: name, \.isLetter) && name.count == 8
        || name.count == 7 && text.all(in: name, \.isDigit)
        ? name : nil
    }
    guard isMixed, text.count(in: name, where: \.isLetter) > 1 || name.count < 12 else {
      return nil
    }
    let isListed =
      name.count < 13 && text.beginsLine(name.lowerBound) && text[name.upperBound] == Byte.space
    return isListed || text.follows(CloudWords.commits, name.lowerBound, within: 6)
      || text.precedes(Self.commitWords, name.upperBound) ? name : nil
  }

  private func isCommitWord(_ word: Range<Int>) -> Bool { Self.commitWords.contains(text, word) }

  private static let commitWords = TermSet(
    "commit commits sha revision rev reverted revert changeset")

  private func isPartOfWord(_ name: Range<Int>) -> Bool {
    let before = text[name.lowerBound - 1]
    return before == UInt8(ascii: "#") || before == Byte.hyphen
      || text[name.upperBound] == Byte.hyphen
  }

  /// `abc1234..def5678`
  private func commits(between name: Range<Int>) -> Range<Int>? {
    guard name.count > 15 else { return nil }
    let first = name.lowerBound..<text.end(from: name.lowerBound, atMost: 41, while: \.isHexDigit)
    let second =
      text.start(before: name.upperBound, atMost: 41, while: \.isHexDigit)..<name.upperBound
    let dots = second.lowerBound - first.upperBound
    guard dots == 2 || dots == 3, text.stands("..", at: first.upperBound),
      isHash(first) || isHash(second),
      first.count > 6, second.count > 6
    else { return nil }
    return name
  }

  /// `v1.2.3-14-g1a2b3c4`
  private func describedCommit(_ name: Range<Int>) -> Range<Int>? {
    let hash = text.start(before: name.upperBound, atMost: 40, while: \.isHexDigit)
    guard text[hash - 1] == UInt8(ascii: "g"), text[hash - 2] == Byte.hyphen,
      hash - 2 > name.lowerBound,
      isHash(hash..<name.upperBound)
    else { return nil }
    return name
  }

  /// `feature/PAY-123-retry`, "branch pay-hotfix"
  func branch(at name: Range<Int>) -> Range<Int>? {
    if text[name.upperBound] == Byte.slash, CloudWords.branchPrefixes.contains(text, name),
      !isInPath(name)
    {
      let end = text.end(from: name.upperBound, atMost: 128) {
        WebAddressScanner.isNameByte($0) || $0 == Byte.slash
      }
      let tail = text.trimmed(name.upperBound..<end)
      let isNamed = text.any(in: tail) { $0.isDigit || $0 == Byte.hyphen || $0 == Byte.underscore }
      let isCalled =
        text.follows(CloudWords.branches, name.lowerBound)
        || text.precedes(CloudWords.branches, end)
      guard !tail.isEmpty, isNamed || isCalled, !CloudWords.commonBranches.contains(text, tail)
      else { return nil }
      return name.lowerBound..<tail.upperBound
    }
    if let before = text.adjacentWord(before: name.lowerBound),
      CloudWords.branches.contains(text, before), text[name.upperBound] == Byte.slash,
      text[name.upperBound + 1].isAlphanumeric
    {
      let end = text.end(from: name.upperBound, atMost: 128) {
        WebAddressScanner.isNameByte($0) || $0 == Byte.slash
      }
      return text.trimmed(name.lowerBound..<end)
    }
    guard name.count > 3, text.any(in: name, { $0 == Byte.hyphen }),
      !CloudWords.commonBranches.contains(text, name)
    else { return nil }
    if let before = text.adjacentWord(before: name.lowerBound),
      CloudWords.branches.contains(text, before)
    {
      return name
    }
    let isNamed =
      text.count(in: name) { $0 == Byte.hyphen } > 1
      || text.any(in: name) { $0.isDigit || $0 == Byte.underscore }
    let after = text.adjacentWord(after: name.upperBound)
    return isNamed && after.map { CloudWords.branches.contains(text, $0) } ?? false ? name : nil
  }

  private func isInPath(_ name: Range<Int>) -> Bool {
    let before = text[name.lowerBound - 1]
    if text.stands("refs/", at: name.lowerBound - 5) { return false }
    return before == Byte.slash || before == Byte.dot
  }
}
