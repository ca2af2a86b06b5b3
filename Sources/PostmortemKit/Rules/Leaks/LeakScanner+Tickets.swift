import Markdown

extension LeakScanner {
  /// A key such as Jira gives: `OPS-1234`.
  func ticketKey(at index: Int) -> Leak? {
    let hyphen = end(from: index, atMost: 11) { $0.isDigit || $0.isLetter && $0.lowercased != $0 }
    guard hyphen - index >= 2, byte(hyphen) == Byte.hyphen else { return nil }
    let before = byte(before: index)
    if Self.ticketGlue.contains(before) || before >= 0xC0 { return nil }
    let end = end(from: hyphen + 1, atMost: 7, while: \.isDigit)
    guard (2...6).contains(end - hyphen - 1), byte(hyphen + 1) != UInt8(ascii: "0") else {
      return nil
    }
    let next = byte(end)
    if next.isAlphanumeric || Self.ticketTails.contains(next) || next >= 0xC0 && next != 0xE2 {
      return nil
    }
    if next == Byte.dot, byte(end + 1).isAlphanumeric { return nil }
    let project = index..<hyphen
    // A project's key is letters; digits in it are a model or a year.
    guard bytes[project].allSatisfy(\.isLetter), !isStandard(project) else { return nil }
    return Leak(kind: .ticket, range: index..<end)
  }

  private static let ticketGlue = ByteSet("-_./@#$=&%+~\\:")
  private static let ticketTails = ByteSet("-_/%")

  private func isStandard(_ project: Range<Int>) -> Bool {
    Self.standards.contains {
      project.count == $0.utf8CodeUnitCount && stands($0, at: project.lowerBound)
    }
  }

  /// Families of standards, ciphers, advisories, severities and models whose members have numbers.
  private static let standards: [StaticString] = [
    "utf", "sha", "md", "aes", "rsa", "des", "cve", "cwe", "rfc", "iso", "iec", "ieee", "ecma",
    "pep", "eip",
    "erc", "bip", "cip", "sip", "yip", "aip", "adr", "sev", "pri", "prio", "covid", "gpt", "http",
    "https", "tls", "ssl",
    "ipv", "utc", "gmt", "est", "edt", "pst", "pdt", "cet", "cest", "usb", "ghsa", "dsa", "usn",
    "rhsa", "ms",
    "soc", "pci", "nist", "fips", "ansi", "ascii", "base", "crc", "ecdsa", "hmac", "pbkdf", "win",
    "cp", "koi",
    "top", "step", "phase", "section", "part", "page", "line", "day", "week", "hour", "quarter",
    "fy", "rev",
    "pm", "rc", "en", "din", "tcp", "udp", "port", "error", "code", "ora", "exit", "db", "web",
    "node", "us", "eu",
    "ap", "az", "cpu", "gpu", "ram", "arm", "xeon", "swift", "blake", "keccak", "ed", "curve",
    "secp", "mp",
  ]

  /// `issue #123`: a number counts only where a word says of what.
  func numberedTicket(at index: Int) -> Leak? {
    let before = byte(before: index)
    guard before == Byte.space || before == 0x0A, byte(index + 1).isDigit else { return nil }
    let end = end(from: index + 1, atMost: 8, while: \.isDigit)
    guard end - index < 8, !byte(end).isAlphanumeric else { return nil }
    let word = start(before: index - 1, notBefore: range.lowerBound, while: \.isLetter)..<index - 1
    guard
      Self.ticketWords.contains(where: {
        word.count == $0.utf8CodeUnitCount && stands($0, at: word.lowerBound)
      })
    else { return nil }
    return Leak(kind: .numberedTicket, range: index..<end)
  }

  private static let ticketWords: [StaticString] = [
    "ticket", "tickets", "issue", "issues", "pr", "prs", "mr", "mrs", "bug", "bugs", "fixes",
    "closes", "jira", "story", "request",
  ]
}
