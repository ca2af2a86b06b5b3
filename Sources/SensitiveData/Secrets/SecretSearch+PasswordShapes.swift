import Markdown

/// What passwords look like that consist of words, numbers and joints.
extension SecretSearch {
  /// Whether a value with joints is a password such as `Heron-valley-12`, and no name of a machine, a version or a
  /// ticket.
  func isJoinedPassword(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.count >= 7, shape.isMixedWord, shape.letters + shape.foreignLetters > 3 else {
      return false
    }
    return !isMachineName(value)
  }

  /// Whether letters of both kinds and digits stand in a value.
  func isCapitalised(_ shape: ValueShape) -> Bool {
    shape.hasAllKinds && shape.count >= 8
  }

  /// Three words or more with hyphens between them: `amber-kettle-lantern`.
  func isWordChain(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.letters + shape.joints == shape.count, shape.joints >= 2, shape.upper == 0,
      !isMachineName(value)
    else { return false }
    var (words, start) = (0, value.lowerBound)
    while start < value.upperBound {
      let end = min(value.upperBound, end(from: start, atMost: 40, while: \.isLetter))
      guard end - start >= 3, !PasswordWords.functionWords.contains(bytes, start..<end),
        !PasswordWords.states.contains(bytes, start..<end)
      else { return false }
      words += 1
      start = end + 1
    }
    return words >= 3 && words == shape.joints + 1
  }

  /// Whether a part of a value says that it names a machine, a service, a version or a ticket: `db-prod-01`, `INC-2231`.
  func isMachineName(_ value: Range<Int>) -> Bool {
    var start = value.lowerBound
    var (letters, capitals) = (0, 0)
    while start < value.upperBound {
      let byte = bytes[start]
      guard byte.isLetter else {
        start += 1
        continue
      }
      let end = min(value.upperBound, end(from: start, atMost: 60, while: \.isLetter))
      if PasswordWords.machineWords.contains(bytes, start..<end) { return true }
      letters += end - start
      capitals += bytes[start..<end].reduce(0) { $0 + ($1.isCapital ? 1 : 0) }
      start = end
    }
    return letters > 1 && capitals == letters && bytes[value].contains(Byte.hyphen)
  }

  /// Whether a value is clearly a password, where nothing but its place says so: signs among letters and digits, a digit
  /// within a word, or letters of both kinds with digits.
  ///
  /// - Parameter isStrict: whether names such as `Dashboard-v2` are likely in such places.
  func isEvidentPassword(_ value: Range<Int>, isStrict: Bool = false) -> Bool {
    let shape = ValueShape(bytes, value)
    guard shape.count >= 8, shape.count <= 40, shape.spaces == 0, shape.foreign == 0,
      !isMachineName(value), !isHarmless(value), !isPlaceholder(value),
      !isReference(value, isQuoted: false), !UniqueIdentifier.matches(bytes, value),
      !bytes[value].contains(Byte.slash), !bytes[value].contains(Byte.colon),
      !bytes[value].contains(Byte.dot), !isResource(value)
    else { return false }
    if shape.signs > 0 {
      return bytes[value].contains(where: Self.passwordSigns.contains) && shape.isStrong
        && shape.digits > 0
        && shape.letters > 3
    }
    guard shape.letters >= 5, shape.digits > 0, shape.digits <= 4 else { return false }
    return !isStrict && shape.upper > 0 && shape.lower > 3 || holdsDigitInWord(value)
  }

  /// Signs that passwords have, and names of packages and versions have not.
  private static let passwordSigns = ByteSet("!@#$%^&*?=")

  /// `b1rkenwald`, `br00mstick`, `Heid3-kraut`: digits that stand for letters.
  private func holdsDigitInWord(_ value: Range<Int>) -> Bool {
    guard !bytes[value].allSatisfy({ $0.isHexDigit || $0 == Byte.hyphen }) else { return false }
    var index = value.lowerBound + 1
    while index < value.upperBound {
      guard bytes[index].isDigit, bytes[index - 1].isLetter else {
        index += 1
        continue
      }
      let digits = end(from: index, atMost: 4, while: \.isDigit)
      let isJoined = byte(digits) == Byte.hyphen && bytes[value.lowerBound].isCapital
      let word = isJoined ? digits + 1 : digits
      let letters = end(from: word, atMost: 4, while: \.isLetter) - word
      let isSmall = !byte(word).isCapital && digits - index <= (isJoined ? 1 : 2)
      if letters >= (isJoined ? 4 : 3), isSmall { return true }
      index = digits
    }
    return false
  }
}
