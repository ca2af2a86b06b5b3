import Markdown

/// Passwords that a shell hands to the input of a program.
extension SecretSearch {
  /// `kinit bob <<< hunter2`, `--vault-password-file <(echo hunter2)`
  func inputPassword(at index: Int) -> SensitiveSpan? {
    if byte(index + 1) == Byte.openParen { return substitutedPassword(at: index) }
    guard stands("<<<", at: index), byte(index - 1) != Byte.less, readsPassword(before: index)
    else { return nil }
    let start = end(from: index + 3, atMost: 4, while: \.isBlank)
    return inputSpan(start..<end(from: start, atMost: 100) { $0 > 0x20 && $0 != Byte.semicolon })
  }

  private func substitutedPassword(at index: Int) -> SensitiveSpan? {
    let before = start(before: index, atMost: 40) { $0 != Byte.lineFeed }..<index
    guard holds("pass", in: before) || holds("secret", in: before) || holds("key-file", in: before)
    else { return nil }
    var start = end(from: index + 2, atMost: 4, while: \.isBlank)
    let command = start..<end(from: start, atMost: 8, while: \.isLetter)
    guard equals(command, "echo") || equals(command, "printf") else { return nil }
    start = end(from: command.upperBound, atMost: 4, while: \.isBlank)
    if standsFolded("-n ", at: start) { start += 3 }
    return inputSpan(start..<end(from: start, atMost: 100) { $0 > 0x20 && $0 != Byte.closeParen })
  }

  private func inputSpan(_ argument: Range<Int>) -> SensitiveSpan? {
    var value = argument
    if let first = value.first, Self.quotes.contains(bytes[first]) { value = value.dropFirst() }
    if let last = value.last, Self.quotes.contains(bytes[last]) { value = value.dropLast() }
    guard value.count > 3, !isPlaceholder(value), !isReference(value, isQuoted: false) else {
      return nil
    }
    return SensitiveSpan(.secret, value, name: "password")
  }

  /// Whether a program before a place in the line reads a password.
  private func readsPassword(before index: Int) -> Bool {
    let line = lineStart(before: index, atMost: 120)..<index
    var start = line.lowerBound
    while start < line.upperBound {
      let end = min(line.upperBound, end(from: start, atMost: 60, while: \.isAlphanumeric))
      if end > start, Self.readers.contains(bytes, start..<end) { return true }
      start = max(end, start + 1)
    }
    return false
  }

  private static let readers = WordList([
    "sudo", "su", "passwd", "vncpasswd", "smbpasswd", "ldappasswd", "mkpasswd", "chpasswd", "kinit",
    "cryptsetup", "gpg", "passphrase", "password",
    "openconnect", "openssl", "stdin", "login", "smbclient", "keytool", "veracrypt", "luksopen",
  ])
}
