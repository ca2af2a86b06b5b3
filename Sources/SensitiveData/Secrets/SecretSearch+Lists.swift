import Markdown

extension SecretSearch {
  /// The values that follow the first one: `… and hunter3`, `… to hunter3`.
  ///
  /// - Returns: where the last one ends.
  mutating func others(
    behind value: SecretValue, _ name: SecretName, _ place: SecretPlace
  ) -> Int {
    var end = value.range.upperBound
    guard name.kind != .key, place.link != .assigned || name.kind == .number else { return end }
    for _ in 0..<20 {
      guard let start = next(behind: end, isCode: name.kind == .number),
        let other = self.value(at: SecretPlace(link: .space, start: start), name.kind),
        !bytes[other.range].contains(where: Self.joinsNames.contains),
        accepts(other, name, SecretPlace(link: .space, start: start))
      else { break }
      addValue(other.range, name)
      end = other.range.upperBound
    }
    return end
  }

  private static let joinsNames = ByteSet("=:(")

  private func next(behind index: Int, isCode: Bool) -> Int? {
    let closed = end(from: index, atMost: 2) { Self.quotes.contains($0) || $0 == Byte.asterisk }
    for sign in [", and ", " and ", " to ", ", ", " or ", " / "] as [StaticString] {
      if standsFolded(sign, at: closed) { return closed + sign.utf8CodeUnitCount }
    }
    return isCode && byte(closed).isWhitespace ? closed + 1 : nil
  }
}
