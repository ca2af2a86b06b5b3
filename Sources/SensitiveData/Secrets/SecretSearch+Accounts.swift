import Markdown

/// Passwords that the account, the protocol or the verb around them gives away.
extension SecretSearch {
  /// Whether an account stands right before a name: `user=bob pass=…`, ``login `bob`, pass …``, `ssid guest psk …`.
  func hasAccountBefore(_ name: SecretName) -> Bool {
    let tokenEnd = start(before: name.start, atMost: 5, while: Self.pairSigns.contains)
    let token = start(before: tokenEnd, atMost: 40) { $0 > 0x20 && !Self.pairSigns.contains($0) }
    guard token < tokenEnd, tokenEnd < name.start else { return false }
    var wordEnd = start(before: token, atMost: 5, while: Self.pairSigns.contains)
    var signs = bytes[tokenEnd..<name.start] + bytes[wordEnd..<token]
    var account = start(before: wordEnd, atMost: 20, while: \.isLetter)..<wordEnd
    // `user=bob`
    if let sign = bytes[token..<tokenEnd].firstIndex(where: Self.assignments.contains) {
      wordEnd = sign
      account = token..<sign
      signs += bytes[sign...sign]
    }
    guard isOne(of: Self.accountWords, account),
      !PasswordWords.functionWords.contains(bytes, token..<tokenEnd)
    else { return false }
    // `user tests pass`: only signs make it a list.
    return !equals(name.start..<name.end, "pass") || signs.contains { $0 != Byte.space }
  }

  private static let pairSigns = ByteSet(" ,;/|\t`'\"")
  private static let assignments = ByteSet("=:")

  /// Words that say that an account or a network follows.
  private static let accountWords = WordList([
    "user", "username", "usr", "uid", "login", "account", "acct", "logon", "ssid", "userid",
    "benutzer", "benutzername", "konto", "kennung", "usuario", "utilisateur", "identifiant",
    "utente", "gebruiker", "usuário", "anvandare", "bruker", "bruger", "uzytkownik",
  ])

  /// Whether a line is made of names and their values without signs, as settings are: `authPassword … privPassword …`.
  func isDirective(_ value: SecretValue, _ shape: ValueShape, _ name: SecretName) -> Bool {
    guard shape.count >= 6, shape.letters + shape.digits == shape.count,
      !isStateWord(value.range, shape), !SecretWord.harmlessTails.contains(bytes, value.range)
    else { return false }
    if isKeyOfNetwork(name), hasAccountBefore(name) { return value.isAlone }
    guard name.end - name.start > name.word.text.utf8CodeUnitCount else { return false }
    let next = end(from: value.range.upperBound, atMost: 4, while: \.isBlank)
    let run = next..<end(from: next, atMost: 40, while: \.isAlphanumeric)
    let isFollowed = next > value.range.upperBound && isCompoundName(run)
    let isCamel = shape.count >= 8 && holdsInnerCapital(value.range)
    return isFollowed || value.isAlone && (isCamel || isBehindSecret(name))
  }

  private func isKeyOfNetwork(_ name: SecretName) -> Bool {
    equals(name.start..<name.end, "psk")
  }

  /// Whether a word is a name such as `privPassword`.
  private func isCompoundName(_ run: Range<Int>) -> Bool {
    guard let word = SecretWord.match(bytes, run) else { return false }
    return word.kind == .password && word.text.utf8CodeUnitCount < run.count
  }

  private func isBehindSecret(_ name: SecretName) -> Bool {
    guard let last = spans.last else { return false }
    return last.range.upperBound < name.start && name.start - last.range.upperBound < 4
  }

  /// `mondSichel`
  func holdsInnerCapital(_ value: Range<Int>) -> Bool {
    let inner = value.dropFirst()
    return bytes[value].contains { $0.isLetter && !$0.isCapital }
      && inner.contains {
        bytes[$0].isCapital && bytes[$0 - 1].isLetter && !bytes[$0 - 1].isCapital
      }
  }

  /// Whether the verb of a sentence stands behind the value, as in Korean and Japanese.
  func isClosedByVerb(_ value: SecretValue, _ shape: ValueShape, _ name: SecretName) -> Bool {
    guard name.word.text.utf8Start[0] >= 0x80, shape.foreign == 0, shape.count >= 5,
      shape.letters > 3, !isStateWord(value.range, shape), !isMachineName(value.range)
    else { return false }
    let next = end(from: value.range.upperBound, atMost: 4) {
      $0 == Byte.space || Self.quotes.contains($0)
    }
    return SecretWord.finalVerbs.contains { stands($0, at: next) }
  }

  /// A password that was typed where a user name belongs: `invalid user hunter2! from …`.
  func typedAsUser(_ run: Range<Int>) -> SensitiveSpan? {
    let before = start(before: run.lowerBound, atMost: 16) { $0.isLetter || $0 == Byte.space }
    guard Self.loginFailures.contains(where: { holds($0, in: before..<run.lowerBound) }) else {
      return nil
    }
    let start = end(from: run.upperBound, atMost: 2) {
      $0 == Byte.space || Self.quotes.contains($0)
    }
    let value = start..<end(from: start, atMost: 60) { $0 > 0x20 && !Self.quotes.contains($0) }
    let shape = ValueShape(bytes, value)
    guard start > run.upperBound, shape.count >= 6, shape.isStrong, !isHarmless(value),
      !isPlaceholder(value), !isMachineName(value), bytes[value.upperBound - 1] != Byte.comma
    else { return nil }
    return SensitiveSpan(.secret, value, name: "password")
  }

  private static let loginFailures: [StaticString] = [
    "invalid ", "illegal ", "unknown ", "failed password ", "input_userauth_request",
  ]

  /// `AUTH hunter2`, `AUTH default hunter2`: the last argument of a command of a protocol, in capitals in its own line.
  func protocolPassword(_ run: Range<Int>) -> SensitiveSpan? {
    guard bytes[run].allSatisfy(\.isCapital), isCommandStart(run.lowerBound) else { return nil }
    if equals(run, "pass"), !hasUserCommand(before: run.lowerBound) { return nil }
    var value = run.upperBound..<run.upperBound
    for count in 0..<3 {
      let start = end(from: value.upperBound, atMost: 3, while: \.isBlank)
      let quoted = Self.quotes.contains(byte(start)) ? start + 1 : start
      let end = end(from: quoted, atMost: 80) { $0 > 0x20 && !Self.quotes.contains($0) }
      guard end > quoted else { break }
      if count == 2 { return nil }
      value = quoted..<end
    }
    let rest = byte(value.upperBound)
    guard value.count > 5, rest < 0x20 || Self.quotes.contains(rest), !isPlaceholder(value),
      !isReference(value, isQuoted: false), !isHarmless(value), !isMachineName(value)
    else { return nil }
    let shape = ValueShape(bytes, value)
    guard
      shape.isStrong || shape.isMixed && shape.joints == 0 && shape.letters > 3
        || isJoinedPassword(value, shape)
    else { return nil }
    return SensitiveSpan(.secret, value, name: "password")
  }

  /// Whether a command begins at a place: a line, a cell, a quotation or what is typed at a prompt.
  private func isCommandStart(_ index: Int) -> Bool {
    let before = start(before: index, atMost: 3, while: \.isBlank)
    let sign = byte(before - 1)
    return sign < 0x20 || sign == Byte.greater || sign == Byte.colon
      || byte(index - 1) == Byte.backtick || byte(index - 1) == Byte.quote
  }

  private func hasUserCommand(before index: Int) -> Bool {
    let start = start(before: index, atMost: 120) { _ in true }
    return (start..<index).contains { stands("USER ", at: $0) }
  }
}
