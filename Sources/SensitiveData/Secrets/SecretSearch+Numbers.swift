import Markdown

extension SecretSearch {
  func acceptsNumber(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    guard shape.spaces == 0 else { return false }
    // `recovery code`, `code de secours`; not `PIN`.
    let isCode = name.word.kind == .key || name.word.text.utf8CodeUnitCount > 4
    let hasHash = bytes[value.range.upperBound - 1] == UInt8(ascii: "#")
    if shape.digits == shape.count || hasHash && shape.digits == shape.count - 1 {
      guard (4...12).contains(shape.count), value.endsClause || value.isQuoted else { return false }
      if place.link.isOperator || place.link == .verb || place.link == .copula { return true }
      let isCapital = byte(name.start).isCapital && byte(name.start + 1).isCapital
      return (place.link == .space || place.link == .bracket) && (isCapital || isCode)
        && !isYear(value.range)
    }
    if place.link.isOperator {
      return shape.count >= 6
        && (isKey(value.range, shape) || isPasswordLike(value.range, shape) && isCode)
    }
    return isCode && shape.count >= 8 && shape.isMixed && value.endsClause
      && Randomness.score(bytes, value.range) > 0.25
  }

  private func isYear(_ value: Range<Int>) -> Bool {
    value.count == 4 && (stands("19", at: value.lowerBound) || stands("20", at: value.lowerBound))
  }
}
