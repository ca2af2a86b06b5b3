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
    if isCode || place.link.isOperator, value.endsClause || value.isQuoted,
      isDigitGroups(value.range)
    {
      return place.link != .space || isCode
    }
    if place.link.isOperator {
      return shape.count >= 6
        && (isKey(value.range, shape) || isPasswordLike(value.range, shape) && isCode)
    }
    let isStated = place.link == .verb || place.link == .copula
    if isCode, isStated, isCapitalised(shape), !isMachineName(value.range) { return true }
    return isCode && shape.count >= 8 && shape.isMixed && value.endsClause
      && Randomness.score(bytes, value.range) > 0.25
  }

  /// Groups of digits with hyphens between them, that are no date: `34-07-91`, `7731-09`.
  private func isDigitGroups(_ value: Range<Int>) -> Bool {
    var (groups, digits, start) = (0, 0, value.lowerBound)
    while start < value.upperBound {
      let end = min(value.upperBound, end(from: start, atMost: 8, while: \.isDigit))
      guard end > start, end == value.upperBound || bytes[end] == Byte.hyphen else { return false }
      groups += 1
      digits += end - start
      start = end + 1
    }
    return groups > 1 && digits >= 4 && digits <= 12 && bytes[value.upperBound - 1].isDigit
  }

  private func isYear(_ value: Range<Int>) -> Bool {
    value.count == 4 && (stands("19", at: value.lowerBound) || stands("20", at: value.lowerBound))
  }
}
