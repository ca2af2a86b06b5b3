import Markdown

extension SecretSearch {
  func acceptsPassword(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    if shape.spaces > 0 { return acceptsWords(value, shape, name, place) }
    guard shape.count >= 3, shape.letters + shape.digits + shape.foreign > 0,
      !PasswordWords.states.contains(bytes, value.range),
      value.isQuoted || shape.digits + shape.signs == 0 || !isStateWord(value.range, shape)
    else { return false }
    if name.isShort, !isSafeShort(name), !isClearBehindShort(shape, place) { return false }
    // `PASS: TestLogin2`, as tests write it.
    if name.isShort, place.link == .colon, stands("PASS", at: name.start) { return false }
    switch place.link {
    case .assigned, .argument, .markup, .option:
      return acceptsAssigned(value, shape, place)
    case .colon, .cell:
      if shape.digits == shape.count { return shape.count >= 4 && value.isAlone && !name.isShort }
      return value.isQuoted || isPasswordLike(value.range, shape)
        || value.isAlone && !isStateWord(value.range, shape) && shape.count >= 4
    case .verb:
      if shape.digits == shape.count {
        return shape.count >= 4 && value.endsClause && !isCounted(value.range)
      }
      if isClosedByVerb(value, shape, name) { return true }
      return isPasswordLike(value.range, shape)
        && (value.endsClause || shape.isStrong || value.isQuoted
          || isCapitalised(shape) && !isMachineName(value.range))
        || isStatedWord(value, shape)
          && (value.isQuoted || !name.word.isForeign || bytes[value.range.lowerBound].isCapital)
        || isWordChain(value.range, shape)
    case .copula where name.isShort && !isSafeShort(name),
      .bracket where name.isShort && !isSafeShort(name):
      return false
    case .copula:
      if shape.digits == shape.count {
        return shape.count >= 5 && value.endsClause && !isCounted(value.range)
      }
      return isPasswordLike(value.range, shape)
        && (value.endsClause || shape.isStrong || value.isQuoted || isCapitalised(shape))
        || value.isQuoted && isStatedWord(value, shape) || isWordChain(value.range, shape)
    case .bracket:
      return byte(value.range.upperBound) == Byte.closeParen && !isMachineName(value.range)
        && (shape.lower > 0 || shape.foreign > 0)
        && (isPasswordLike(value.range, shape) || isWordChain(value.range, shape))
    case .preposition, .space: return acceptsBeside(value, shape, name, place)
    }
  }

  private func acceptsBeside(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    // `pass` is a verb.
    guard !name.isShort || isSafeShort(name) else { return false }
    if namesPhrase(name), isWordChain(value.range, shape) { return true }
    if place.link == .space, isDirective(value, shape, name) { return true }
    if place.link == .space, value.isQuoted, isStatedWord(value, shape), shape.count >= 6,
      !SecretWord.harmlessTails.contains(bytes, value.range)
    {
      return true
    }
    // What a colon follows is a label.
    guard isPasswordLike(value.range, shape), byte(value.range.upperBound) != Byte.colon else {
      return false
    }
    let isPlain =
      shape.joints == 0 || shape.hasAllKinds && shape.count >= 10
      || isJoinedPassword(value.range, shape)
    return value.isQuoted || shape.isStrong || isCapitalised(shape) && !isMachineName(value.range)
      || value.endsClause && isPlain && (shape.letters > 3 || shape.count >= 12)
  }

  private func acceptsAssigned(_ value: SecretValue, _ shape: ValueShape, _ place: SecretPlace)
    -> Bool
  {
    if shape.digits == shape.count { return shape.count >= 4 }
    if value.isQuoted || shape.digits > 0 || shape.signs > 1 { return true }
    return !isStateWord(value.range, shape) && shape.count >= 4
  }

  /// Several words in quotes are a pass phrase unless they are a sentence about one.
  private func acceptsWords(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    guard value.isQuoted, place.link != .space || namesPhrase(name),
      byte(value.range.lowerBound - 1) != Byte.backtick,
      place.link != .preposition, shape.spaces <= 24,
      shape.foreign == 0 || shape.letters == 0
    else { return false }
    var start = value.range.lowerBound
    var (words, plain) = (0, 0)
    while start < value.range.upperBound {
      let end = min(value.range.upperBound, end(from: start, atMost: 60) { $0 != Byte.space })
      if PasswordWords.functionWords.contains(bytes, start..<end) { return false }
      if PlaceholderWords.vague.contains(bytes, start..<end)
        || PasswordWords.states.contains(bytes, start..<end)
      {
        plain += 1
      }
      words += 1
      start = end + 1
    }
    let isLong = words >= 4 && plain < max(2, words / 3)
    return isLong || plain == 0 && (words == 3 || shape.digits > 0 || shape.signs > 0)
  }

  /// Whether a short name such as `pass` stands in a name with a line, in capitals or behind a word such as `db`.
  private func isSafeShort(_ name: SecretName) -> Bool {
    name.end - name.start > name.word.text.utf8CodeUnitCount
      || equals(name.start..<name.end, "pwd") || equals(name.start..<name.end, "psk")
      || byte(name.start - 1) == Byte.less || isProtocolCommand(name) || followsUser(name)
      || hasAccountBefore(name)
  }

  /// `user bob, pass hunter2`
  private func followsUser(_ name: SecretName) -> Bool {
    guard byte(name.start - 1) == Byte.space,
      byte(name.start - 2) == Byte.comma || byte(name.start - 2) == Byte.slash
    else { return false }
    let before = max(range.lowerBound, name.start - 40)..<name.start
    return holds("user", in: before) || holds("login", in: before)
  }

  /// `2019年`: a number before a sign of Chinese, Japanese or Korean that says what it counts.
  private func isCounted(_ value: Range<Int>) -> Bool {
    0xE4...0xED ~= byte(value.upperBound)
  }

  /// `PASS hunter2` behind the line `USER bob`.
  private func isProtocolCommand(_ name: SecretName) -> Bool {
    guard stands("PASS ", at: name.start), byte(name.start - 1) == Byte.lineFeed else {
      return false
    }
    return stands("USER ", at: lineStart(before: name.start - 1, atMost: 80))
  }

  private func isClearBehindShort(_ shape: ValueShape, _ place: SecretPlace) -> Bool {
    let isStated = place.link == .verb || place.link == .copula
    return shape.count >= 5 && (shape.isMixed || isStated && shape.signs > 0 && shape.letters > 3)
  }

  /// Whether a value has digits or signs in it as passwords do, and is no name of a machine, a version or a time.
  func isPasswordLike(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.count >= 5 else { return false }
    if shape.isStrong { return true }
    if shape.signs > 0, shape.letters > 2 {
      return bytes[value].dropLast().contains {
        !$0.isAlphanumeric && $0 < 0x80 && $0 != Byte.hyphen
      }
        || bytes[value.upperBound - 1] == UInt8(ascii: "!") && shape.digits > 0
    }
    guard shape.isMixedWord else { return false }
    if shape.hasAllKinds, shape.count >= 10 { return true }
    if shape.joints == 0 { return shape.letters + shape.foreignLetters > 2 || shape.count >= 8 }
    // `db-01`, `api.v2`
    return shape.count >= 8 && Randomness.score(bytes, value) > 0.25
      || isJoinedPassword(value, shape)
  }

  /// A single word behind `was`, at the end of the sentence, that is no state such as `rotated`.
  private func isStatedWord(_ value: SecretValue, _ shape: ValueShape) -> Bool {
    guard value.endsClause || value.isQuoted, shape.joints == 0,
      shape.foreign == 0 || value.isQuoted,
      shape.count >= 5
    else { return false }
    return !isStateWord(value.range, shape)
  }

  /// Whether a value is a word that says something about a password: `expired`, `wrong`, `required`.
  func isStateWord(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    // `base64-encoded`
    let isJoined =
      bytes[value].contains(Byte.hyphen) && standsFolded("ed", at: value.upperBound - 2)
    if isJoined, shape.signs == 0 { return true }
    if shape.signs == 1, bytes[value.upperBound - 1] == UInt8(ascii: "!") {
      return PasswordWords.typeNames.contains(bytes, value.dropLast())
    }
    guard shape.letters + shape.joints == shape.count else { return false }
    if PasswordWords.states.contains(bytes, value) || PlaceholderWords.vague.contains(bytes, value)
    {
      return true
    }
    return PasswordWords.stateEnds.contains { ending in
      shape.count > ending.utf8CodeUnitCount + 1
        && standsFolded(ending, at: value.upperBound - ending.utf8CodeUnitCount)
    }
  }
}
