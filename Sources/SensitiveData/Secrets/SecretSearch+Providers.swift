import Markdown

extension SecretSearch {
  /// Looks for a credential without a prefix behind the name of its provider: `datadog: 0f3a…`.
  ///
  /// - Returns: where to go on.
  mutating func provided(_ run: Range<Int>) -> Int {
    let segment = run.lowerBound..<endOfSegment(from: run.lowerBound, before: run.upperBound)
    let name: Range<Int>
    if Provider.names.contains(bytes, run) {
      name = run
    } else if bytes[run.lowerBound].isLetter, segment.count < run.count,
      Provider.names.contains(bytes, segment)
    {
      name = segment
    } else {
      return 0
    }
    guard let provider = Provider.all.first(where: { equals(name, $0.name) }),
      let value = value(of: provider, from: run.upperBound)
    else { return 0 }
    add(SensitiveSpan(.secret, value, name: "key of \(provider.name)"))
    return value.upperBound
  }

  /// The next value in the line that has the form of a provider's credentials.
  private func value(of provider: Provider, from index: Int) -> Range<Int>? {
    let limit = lineEnd(from: index, atMost: 70)
    var index = index
    var isJoined = false
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "=") || byte == Byte.colon || Self.quotes.contains(byte) {
        isJoined = true
      }
      guard byte.isAlphanumeric else {
        index += 1
        continue
      }
      let value =
        index..<end(from: index, atMost: 300) {
          $0.isAlphanumeric || Self.valueSigns.contains($0)
        }
      let word = index..<end(from: index, atMost: 30, while: \.isAlphanumeric)
      if isOne(of: Provider.otherWords, word) { return nil }
      let trimmed = trimmingPadding(value)
      if provider.forms.contains(where: { fits(trimmed, $0, isJoined: isJoined) }) { return value }
      let next = trimmed.count >= 20 ? value.upperBound : word.upperBound
      index = max(index + 1, next)
    }
    return nil
  }

  private static let valueSigns = ByteSet("_-+/=.|")

  private func trimmingPadding(_ value: Range<Int>) -> Range<Int> {
    var value = value
    while let last = value.last, bytes[last] == Byte.dot { value = value.dropLast() }
    return value
  }

  private func fits(_ value: Range<Int>, _ form: Provider.Form, isJoined: Bool) -> Bool {
    let needsJoint: Bool
    switch form {
    case .hex, .any: needsJoint = false
    case .letters, .words, .uuid, .digits: needsJoint = true
    }
    guard isJoined || !needsJoint, hasForm(value, form) else { return false }
    if case .digits = form { return !isMask(value) }
    return isProvided(value)
  }

  /// Whether a value has the length and the characters of a provider's credentials.
  func hasForm(_ value: Range<Int>, _ form: Provider.Form) -> Bool {
    let part = bytes[value]
    switch form {
    case .hex(let count): return value.count == count && part.allSatisfy(\.isHexDigit)
    case .letters(let count): return value.count == count && part.allSatisfy(\.isAlphanumeric)
    case .words(let count):
      return value.count == count
        && part.allSatisfy { $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore }
    case .any(let count): return value.count >= count
    case .uuid: return UniqueIdentifier.matches(bytes, value)
    case .digits(let count): return value.count == count && part.allSatisfy(\.isDigit)
    }
  }

  private func isProvided(_ value: Range<Int>) -> Bool {
    let shape = ValueShape(bytes, value)
    return shape.isMixed && isTokenBody(value) && Randomness.score(bytes, value) > 0.1
  }
}
