import Markdown

extension MailScanner {
  /// The end of the name of a machine behind an account: `root@db-primary`. Without a domain, what is around decides:
  /// a field of a mail, angle brackets, a prompt, a program for remote access.
  func machine(at start: Int, account: Range<Int>) -> Int? {
    let labels = labels(at: start)
    guard labels.count == 1, let name = labels.first, window[start].isLetter,
      window[name.upperBound] != Byte.at,
      window[name.upperBound] != Byte.dot || !window[name.upperBound + 1].isAlphanumeric,
      !window.isEqual(name, anyOf: Self.references), !isLocal(name, account)
    else { return nil }
    if window[account.lowerBound - 1] == Byte.less, window[name.upperBound] == Byte.greater {
      return name.upperBound
    }
    if isPrompt(name.upperBound, account) { return name.upperBound }
    let line = window.lineStart(before: account.lowerBound, atMost: 160)
    return isField(line..<account.lowerBound) || isRemote(line..<account.lowerBound)
      ? name.upperBound : nil
  }

  /// What is written behind `@` in versions of code.
  private static let references: [StaticString] = [
    "latest", "main", "master", "head", "next", "stable", "sha256",
  ]

  private func isLocal(_ name: Range<Int>, _ account: Range<Int>) -> Bool {
    window.isEqual(name, "localhost")
      && window.isEqual(account, anyOf: MailTables.genericAccounts)
  }

  /// `ana@db-1:~$`, `[ana@db-1 logs]#`, `root@db-1:/# `.
  private func isPrompt(_ end: Int, _ account: Range<Int>) -> Bool {
    let before = window[account.lowerBound - 1]
    if window[end] == Byte.colon, "~/".utf8.contains(window[end + 1]) { return true }
    if "$#%>".utf8.contains(window[end]), window[end + 1] == Byte.space { return before < 0x21 }
    guard before == Byte.openBracket else { return false }
    let close = window.end(from: end, atMost: 64) { $0 != Byte.closeBracket && $0 >= 0x20 }
    return window[close] == Byte.closeBracket && "#$".utf8.contains(window[close + 1])
  }

  /// Whether a line begins with a field that holds addresses.
  private func isField(_ line: Range<Int>) -> Bool {
    let start = window.end(from: line.lowerBound, atMost: 16) {
      $0.isBlank || ">*-\"'".utf8.contains($0)
    }
    return MailTables.headers.contains { header in
      guard window.stands(header, at: start) else { return false }
      let end = start + header.utf8CodeUnitCount
      return end < line.upperBound && (window[end] == Byte.colon || window[end + 1] == Byte.colon)
    }
  }

  /// Whether a program for remote access is a word of a part of a line.
  private func isRemote(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      let end = window.end(from: index, atMost: line.upperBound - index) {
        $0.isAlphanumeric || $0 == Byte.hyphen
      }
      if window.isEqual(index..<end, anyOf: MailTables.remotePrograms) { return true }
      index = max(end, index) + 1
    }
    return false
  }
}
