import Markdown

/// Reads the prompts of shells and the targets of logins: `mkowal@db-primary-3:~$`, `[ana@bastion ~]$`.
struct PromptReader {
  let text: IdentifierText

  /// A user and a host around an `@` that a name stands beside.
  func prompt(around name: Range<Int>) -> Range<Int>? {
    guard text[name.lowerBound - 1] == Byte.at else { return nil }
    let user = text.start(
      before: name.lowerBound - 1, atMost: 64, while: WebAddressScanner.isNameByte)
    guard user < name.lowerBound - 1, text[user].isAlphanumeric || text[user] == Byte.underscore
    else {
      return nil
    }
    let whole = user..<name.upperBound
    return isPrompt(whole) || isTarget(whole, host: name) ? whole : nil
  }

  private func isPrompt(_ whole: Range<Int>) -> Bool {
    var end = whole.upperBound
    if text[whole.lowerBound - 1] == Byte.openBracket, text[end].isBlank {
      let close = text.end(from: end, atMost: 128) {
        $0 != Byte.closeBracket && $0 != Byte.lineFeed
      }
      return text[close] == Byte.closeBracket && Self.marks.contains(text[close + 1])
    }
    if text[end] == Byte.closeBracket { end += 1 }
    if text[end] == Byte.colon || text[end] == Byte.space && "~/".utf8.contains(text[end + 1]) {
      let path = end + 1
      guard "~/".utf8.contains(text[path]) || Self.marks.contains(text[path]) else { return false }
      end = text.end(from: path, atMost: 128) { $0 > Byte.space && !Self.marks.contains($0) }
      if text[end] == Byte.space, Self.marks.contains(text[end + 1]) { end += 1 }
    }
    return Self.marks.contains(text[end]) && (text[end + 1] == 0 || text[end + 1].isWhitespace)
      && (end > whole.upperBound || beginsLine(whole.lowerBound))
  }

  private static let marks = ByteSet("$#>%")

  private func beginsLine(_ index: Int) -> Bool {
    index == text.range.lowerBound || text[index - 1] == Byte.lineFeed
  }

  /// `deploy@web01`, `root@10.2.3.4:/srv`, and whatever stands behind `ssh`.
  private func isTarget(_ whole: Range<Int>, host: Range<Int>) -> Bool {
    let isAddress = text.any(in: host) { $0 == Byte.dot }
    if text[whole.upperBound] == Byte.colon, "/~".utf8.contains(text[whole.upperBound + 1]),
      !text.stands("//", at: whole.upperBound + 1)
    {
      return true
    }
    if isCommandLine(whole.lowerBound) { return true }
    return !isAddress
      && (GeneratedName.isPod(text, host) || StructuredName(text, host)?.certainty == .certain)
  }

  /// Whether one of the words before an index, with options between, is a command that logs in.
  private func isCommandLine(_ index: Int) -> Bool {
    text.follows(Self.logins, index, within: 5)
  }

  private static let logins = TermSet("ssh scp sftp rsync mosh autossh sshfs")
}
