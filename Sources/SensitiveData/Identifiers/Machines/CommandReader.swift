import Markdown

/// Reads the machines that commands and keys name: `ssh bastion`, `psql -h db-primary`, `host=db1`.
struct CommandReader {
  let text: IdentifierText

  func targets(behind word: Range<Int>) -> [Range<Int>] {
    guard word.count < 20, text[word.lowerBound].isLetter else { return [] }
    if MachineWords.keys.contains(text, word), let value = value(behind: word.upperBound) {
      return [value]
    }
    if let host = ServiceAddressReader(text: text).host(behind: word)
      ?? LookupReader(text: text).host(behind: word)
    {
      return [host]
    }
    guard text.all(in: word, { $0 == $0.lowercased }) else { return [] }
    if MachineWords.commands.contains(text, word) {
      return (argument(of: word) ?? login(behind: word)).map { [$0] } ?? []
    }
    if Self.logins.contains(text, word), let login = login(behind: word) { return [login] }
    if MachineWords.clients.contains(text, word) { return option(of: word).map { [$0] } ?? [] }
    return text.equals(word, "kubectl")
      ? KubernetesCommand(text: text).names(behind: word.upperBound) : []
  }

  /// `host=db1`, `"hostname": "web"`, `host: db-primary-3`
  private func value(behind end: Int) -> Range<Int>? {
    var index = end
    if text[index] == Byte.quote || text[index] == UInt8(ascii: "'") { index += 1 }
    let isAssigned = text[index] == UInt8(ascii: "=")
    guard isAssigned || text[index] == Byte.colon else { return nil }
    let isQuotedKey = index > end
    index = text.end(from: index + 1, atMost: 4, while: \.isBlank)
    let isQuoted = text[index] == Byte.quote || text[index] == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let name = text.trimmed(
      index..<text.end(from: index, atMost: 128, while: WebAddressScanner.isNameByte))
    guard name.lowerBound == index, isName(name) else { return nil }
    let isNamed = text.any(in: name) { $0.isDigit || $0 == Byte.hyphen }
    let isAlone = text[name.upperBound] == Byte.lineFeed || text[name.upperBound] == 0
    return isQuotedKey || isQuoted || isNamed
      || isAssigned && (isAlone || text[name.upperBound].isBlank) ? name : nil
  }

  private func isName(_ name: Range<Int>) -> Bool {
    guard name.count > 1, text.any(in: name, \.isLetter), text[name.upperBound] != Byte.openParen,
      text[name.upperBound] != Byte.slash, !MachineWords.placeholders.contains(text, name),
      !InstanceTypes.contains(text, name)
    else { return false }
    guard text.any(in: name, { $0 == Byte.dot }) else { return !Standards.holds(text, name) }
    guard let host = HostName(text, name) else { return false }
    return DottedName(text, name)?.isMachine ?? false
      || host.isResolved && !host.isBareDomain && !host.isFileName
        && !SoftwareDomains.holds(text, host.labels) && !ReferenceSites.holds(text.bytes[name])
  }

  /// The first word behind a command that is no option.
  private func argument(of command: Range<Int>) -> Range<Int>? {
    let isCommand = beginsCommand(command.lowerBound)
    var index = text.end(from: command.upperBound, atMost: 4, while: \.isBlank)
    guard index > command.upperBound else { return nil }
    for _ in 0..<8 {
      let end = text.end(from: index, atMost: 200) { $0 > Byte.space && $0 != Byte.backtick }
      guard end > index else { return nil }
      if text[index] == Byte.hyphen {
        // Most options of one letter have a value.
        index = text.end(from: end, atMost: 4, while: \.isBlank)
        if end - index <= 2, Self.valued.contains(text[end - 1]) {
          index = text.end(from: index, atMost: 200) { $0 > Byte.space }
          index = text.end(from: index, atMost: 4, while: \.isBlank)
        }
        continue
      }
      let name = text.trimmed(
        index..<text.end(from: index, atMost: 128, while: WebAddressScanner.isNameByte))
      guard name.lowerBound == index, text[name.upperBound] != Byte.at, isName(name),
        !MachineWords.prose.contains(text, name)
      else { return nil }
      let isNamed = text.any(in: name) { $0.isDigit || $0 == Byte.hyphen }
      return isCommand || isNamed && !Standards.holds(text, name) && text[index].isLetter
        ? name : nil
    }
    return nil
  }

  /// "ssh into hopper (…)", "logged in to kelvin.": a sentence about a login.
  private func login(behind word: Range<Int>) -> Range<Int>? {
    guard var next = text.adjacentWord(after: word.upperBound) else { return nil }
    if text.equals(next, "in") || text.equals(next, "back") || text.equals(next, "on") {
      guard let other = text.adjacentWord(after: next.upperBound) else { return nil }
      next = other
    }
    guard text.equals(next, "into") || text.equals(next, "to") || text.equals(next, "onto") else {
      return nil
    }
    let start = text.end(from: next.upperBound, atMost: 3) {
      $0.isBlank || "`\"'".utf8.contains($0)
    }
    let name = text.trimmed(
      start..<text.end(from: start, atMost: 64, while: WebAddressScanner.isNameByte))
    guard name.lowerBound == start, isName(name), !text.any(in: name, { $0 == Byte.dot }) else {
      return nil
    }
    let isRemote = MachineWords.commands.contains(text, word)
    let kind = PlainName(text: text).kind(name)
    return kind == .coded || isRemote && (kind == .unknown || kind == .theme) ? name : nil
  }

  /// Verbs of logins whose machine follows "to" or "into".
  private static let logins = TermSet("sshed ssh'd logged login logging log connected rdp rdped")

  private static let valued = ByteSet("iplJFoLRDWbcme")

  /// `-h db-primary`, `--host=db-primary`
  private func option(of command: Range<Int>) -> Range<Int>? {
    var index = command.upperBound
    for _ in 0..<12 {
      index = text.end(from: index, atMost: 4, while: \.isBlank)
      let end = text.end(from: index, atMost: 128) { $0 > Byte.space }
      guard end > index else { return nil }
      let option = text.end(from: index, atMost: 16) { $0 != UInt8(ascii: "=") && $0 > Byte.space }
      if Self.hostOptions.contains(text, index..<option) {
        let start = text.end(from: option, atMost: 4) { $0.isBlank || $0 == UInt8(ascii: "=") }
        let name = text.trimmed(
          start..<text.end(from: start, atMost: 128, while: WebAddressScanner.isNameByte))
        return isName(name) && isFollowedByOption(name) ? name : nil
      }
      index = end
    }
    return nil
  }

  /// Whether a name is more than a word of a sentence.
  private func isFollowedByOption(_ name: Range<Int>) -> Bool {
    if text.any(in: name, { !$0.isLetter }) { return true }
    let next = text[text.end(from: name.upperBound, atMost: 4, while: \.isBlank)]
    return next == 0 || next == Byte.lineFeed || next == Byte.hyphen || next == Byte.backtick
  }

  private static let hostOptions = TermSet(
    "-h --host --hostname -S --server --endpoints --bootstrap-server")

  /// Whether a command begins a line, or stands behind a prompt or another command.
  private func beginsCommand(_ index: Int) -> Bool {
    if text.beginsLine(index) { return true }
    let before = text[text.start(before: index, atMost: 3, while: \.isBlank) - 1]
    if "`$#&|;>".utf8.contains(before) { return true }
    return text.follows(Self.prefixes, index)
  }

  private static let prefixes = TermSet("sudo exec time watch nohup run ran")
}
