import Markdown

/// Reads the machines that logs and messages of programs name in places of their own.
struct LogMachine {
  let text: IdentifierText

  func isMachine(_ name: Range<Int>) -> Bool {
    guard name.count > 1, text[name.lowerBound].isLetter,
      text.any(in: name, \.isLetter), !MachineWords.placeholders.contains(text, name)
    else { return false }
    return isSyslogHost(name) || isPlayHost(name) || isUnresolved(name) || isPeer(name)
  }

  /// `Oct 12 03:14:07 orion sshd[2211]:`, `2024-05-02T10:11:12Z cassini systemd[1]:`
  private func isSyslogHost(_ name: Range<Int>) -> Bool {
    guard text[name.upperBound] == Byte.space, text[name.lowerBound - 1] == Byte.space,
      text[name.lowerBound - 2].isDigit || text[name.lowerBound - 2] == UInt8(ascii: "Z")
    else { return false }
    let program = text.end(from: name.upperBound + 1, atMost: 40) {
      $0.isAlphanumeric || "-_./()".utf8.contains($0)
    }
    let isProgram =
      text[program] == Byte.openBracket && text[program + 1].isDigit
      || text[program] == Byte.colon && text[program + 1] == Byte.space
    guard program > name.upperBound + 2, isProgram else { return false }
    let time = text.start(before: name.lowerBound - 1, atMost: 32) { $0 > Byte.space }
    return text.count(in: time..<name.lowerBound) { $0 == Byte.colon } > 1
      && !Self.levels.contains(text, name)
  }

  private static let levels = TermSet(
    "trace debug info notice warn warning error err crit critical fatal alert emerg panic severe utc gmt cet cest est"
  )

  /// `fatal: [jorah]: UNREACHABLE!`, `jorah : ok=12 changed=3`
  private func isPlayHost(_ name: Range<Int>) -> Bool {
    if text[name.lowerBound - 1] == Byte.openBracket, text[name.upperBound] == Byte.closeBracket {
      return text.stands(": [", at: name.lowerBound - 3)
        && text.follows(Self.results, name.lowerBound) && isLikely(name)
    }
    let colon = text.end(from: name.upperBound, atMost: 40) { $0 == Byte.space }
    guard colon > name.upperBound, text[colon] == Byte.colon else { return false }
    let count = text.end(from: colon + 1, atMost: 4) { $0 == Byte.space }
    return text.stands("ok=", at: count) && text[count + 3].isDigit
  }

  private static let results = TermSet(
    "ok changed fatal failed skipping unreachable rescued ignored")

  /// `Could not resolve host: brienne`, `hodor: Name or service not known`
  private func isUnresolved(_ name: Range<Int>) -> Bool {
    if text[name.upperBound] == Byte.colon,
      Self.failures.contains(where: { text.stands($0, at: name.upperBound) })
    {
      return true
    }
    if text.stands(" on ", at: name.upperBound), text[name.upperBound + 4].isDigit,
      text.follows(Self.lookups, name.lowerBound)
    {
      return true
    }
    return mayFollowMessage(name)
      && Self.beginnings.contains { beginning in
        let count = beginning.utf8CodeUnitCount
        let gap = text.start(before: name.lowerBound, atMost: 3) {
          $0 == Byte.space || "\"':`".utf8.contains($0)
        }
        return text.stands(beginning, at: gap - count) && isLikely(name)
      }
  }

  /// Whether the letters before a name end one of the messages.
  private func mayFollowMessage(_ name: Range<Int>) -> Bool {
    let gap = text.start(before: name.lowerBound, atMost: 3) {
      $0 == Byte.space || "\"':`".utf8.contains($0)
    }
    return Self.lastLetters.contains(text[gap - 1].lowercased)
  }

  private static let lastLetters = ByteSet("tn-")

  /// Whether a name is no word of the sentence that a message belongs to.
  private func isLikely(_ name: Range<Int>) -> Bool {
    !MachineWords.prose.contains(text, name)
      && (text.any(in: name) { !$0.isLetter } || ThemeNames.all.contains(text, name)
        || !PlainName(text: text).isKnown(name))
  }

  private static let lookups = TermSet("lookup resolve resolving")

  private static let failures: [StaticString] = [
    ": name or service not known", ": no address associated",
    ": temporary failure in name resolution",
    ": unknown host", ": nodename nor servname", ": host not found", ": no such host",
    ": name does not resolve", ": server can't find",
  ]

  /// What stands before a host in messages of clients.
  private static let beginnings: [StaticString] = [
    "could not resolve host", "couldn't resolve host", "cannot resolve host",
    "getaddrinfo for host",
    "unknown host", "unknownhostexception", "mysql server on",
    "problem alert -", "recovery alert -", "failed to connect to host", "ssh: connect to host",
  ]

  /// `connect to arya:5432`, "connect to kfk-x port 9092"
  private func isPeer(_ name: Range<Int>) -> Bool {
    let end = name.upperBound
    let hasPort =
      text[end] == Byte.colon && text[end + 1].isDigit
      || text.stands(" port ", at: end) && text[end + 6].isDigit
    return hasPort && text.follows(Self.peers, name.lowerBound)
      && text[name.lowerBound - 1] == Byte.space
      && !Standards.contains(text, name)
  }

  private static let peers = TermSet("to connecting dial tcp dialing from upstream host")
}
