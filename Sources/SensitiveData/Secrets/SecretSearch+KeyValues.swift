import Markdown

extension SecretSearch {
  func acceptsToken(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    if stands("AKIA", at: value.range.lowerBound) || stands("ASIA", at: value.range.lowerBound) {
      return false
    }
    guard shape.spaces == 0, shape.foreign == 0, shape.count >= 6,
      bytes[value.range].prefix(200).filter({ $0 == Byte.comma }).count < 3,
      !PasswordWords.states.contains(bytes, value.range)
    else { return false }
    if shape.digits == shape.count {
      return shape.count >= 15 && place.link.isOperator && place.link != .cell
    }
    let isUUID = UniqueIdentifier.matches(bytes, value.range)
    switch place.link {
    case .assigned, .argument, .markup, .option, .colon, .cell:
      // What is called `token` and no more is mostly the mark of a request or of a session.
      if isUUID {
        return !name.isShort && place.link != .cell
          && name.end - name.start > name.word.text.utf8CodeUnitCount
      }
      if isKey(value.range, shape) || Base64Text.isLogin(bytes, value.range) { return true }
      return isWeakSecret(value, shape, name, place)
    case .verb, .copula, .bracket, .preposition, .space:
      guard !isUUID else {
        return (place.link == .verb || place.link == .copula) && !name.isShort
      }
      guard place.link != .bracket || !isMachineName(value.range) else { return false }
      return shape.count >= 8 && isKey(value.range, shape)
        && (value.isQuoted || value.endsClause || shape.count >= 16)
        && Randomness.score(bytes, value.range) > 0.2
    }
  }

  /// Whether a value is drawn at random: no name, no word, no version.
  func isKey(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.count >= 8 else { return false }
    let score = Randomness.score(bytes, value.prefix(200))
    if shape.signs > 0, shape.isMixed, shape.count >= 10, score > -0.3 { return true }
    if shape.count >= 32, shape.joints == 0, shape.digits > 3, shape.letters > 3, score > -0.2 {
      return true
    }
    if shape.digits == 0 { return shape.count >= 16 && score > 0.4 }
    guard shape.letters > 0, score > 0.1 else { return false }
    // Words that are joined, with a number: `cmp2-qat-1208358310`.
    return shape.joints == 0 || score > 0.3 || shape.count >= 24 && score > 0.15
  }

  /// Whether a value in quotes behind `secret =` is a word that somebody made up.
  private func isWeakSecret(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    guard shape.joints == 0 || value.isQuoted && shape.hasAllKinds,
      !isStateWord(value.range, shape), !name.isShort
    else { return false }
    if shape.isStrong { return true }
    if value.isQuoted, place.link != .cell { return name.kind == .token && name.namesKey }
    return name.namesKey && shape.isMixed && place.link != .cell && value.isAlone
  }

  /// Whether a value has the length of a usual checksum.
  func isDigest(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    [32, 40, 56, 64, 96, 128].contains(shape.count) && bytes[value].allSatisfy(\.isHexDigit)
  }
}
