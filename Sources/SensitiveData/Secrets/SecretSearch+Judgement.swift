import Markdown

extension SecretSearch {
  /// Whether a value is a secret, given what names it and what joins the two.
  func accepts(_ value: SecretValue, _ name: SecretName, _ place: SecretPlace) -> Bool {
    guard !isPlaceholder(value.range), !isReference(value.range, isQuoted: value.isQuoted),
      !isHarmless(value.range)
    else { return false }
    let shape = ValueShape(bytes, value.range)
    if name.kind != .password, name.kind != .number {
      let written = name.start..<name.end
      if isNearMiss(value.range, named: written) { return false }
      if place.link.isOperator, hasPublishedForm(value.range, named: written) { return true }
    }
    switch name.kind {
    case .password: return acceptsPassword(value, shape, name, place)
    case .number: return acceptsNumber(value, shape, name, place)
    case .token, .pair: return acceptsToken(value, shape, name, place)
    case .key:
      return place.link.isOperator && shape.count >= 16 && isKey(value.range, shape)
        && !isDigest(value.range, shape)
        && !UniqueIdentifier.matches(bytes, value.range)
    }
  }
}
