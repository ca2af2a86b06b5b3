import Markdown

/// Values that look like credentials at first sight and are none.
extension SecretSearch {
  /// Whether a value begins like the tokens of a provider and has not their length, their parts or their characters.
  func hasBrokenForm(_ value: Range<Int>) -> Bool {
    let start = value.lowerBound
    if stands("eyJ", at: start), bytes[value].prefix(200).contains(Byte.dot) {
      return webToken(at: start) == nil
    }
    let first = byte(start)
    guard first < 0x80, TokenForm.mayBegin(first, byte(start + 1), byte(start + 2)) else {
      return false
    }
    let forms = TokenForm.byFirstByte[Int(first)].filter {
      $0.prefix.utf8CodeUnitCount >= 4 && stands($0.prefix, at: start)
        && endsInSign($0.prefix)
        && !TokenForm.sharedPrefixes.contains(bytes, start..<start + $0.prefix.utf8CodeUnitCount)
    }
    return !forms.isEmpty && !beginsToken(at: start)
  }

  private func beginsToken(at index: Int) -> Bool {
    var search = self
    search.searchedTokens = 0
    return search.token(at: index) != nil
  }

  /// Whether a prefix ends in a sign, as words hardly ever begin.
  private func endsInSign(_ prefix: StaticString) -> Bool {
    !prefix.utf8Start[prefix.utf8CodeUnitCount - 1].isAlphanumeric
  }

  /// Whether the letters of a value follow the alphabet, and its digits each other: `abcdef123456`, `a1b2c3d4`.
  func isSequence(_ value: Range<Int>) -> Bool {
    guard value.count >= 8 else { return false }
    var (letter, digit): (UInt8, UInt8) = (0, 0)
    var (steps, pairs) = (0, 0)
    for byte in bytes[value].prefix(200) {
      if byte.isLetter {
        let folded = byte.lowercased
        if letter != 0 {
          pairs += 1
          if folded == letter + 1 { steps += 1 }
        }
        letter = folded
      } else if byte.isDigit {
        if digit != 0 {
          pairs += 1
          if byte == digit + 1 || digit == UInt8(ascii: "9") && byte == UInt8(ascii: "0") {
            steps += 1
          }
        }
        digit = byte
      }
    }
    return pairs > 6 && steps * 20 >= pairs * 11
  }

  /// Whether a value is the id of a resource, as services write it: `task_…`, `req_…`; or a key that is public.
  func isResource(_ value: Range<Int>) -> Bool {
    let word = value.lowerBound..<end(from: value.lowerBound, atMost: 12, while: \.isLetter)
    guard word.count > 0, word.upperBound < value.upperBound,
      byte(word.upperBound) == Byte.underscore || byte(word.upperBound) == Byte.hyphen
    else { return false }
    return Self.resources.contains(bytes, word)
  }

  private static let resources = WordList([
    "task", "job", "run", "req", "request", "evt", "event", "cus", "usr", "org", "team", "acct",
    "msg", "thread", "asst", "order", "inv", "proj", "trace", "span", "build", "deploy", "dpl",
    "prj", "txn", "pi", "pk", "pub", "public", "pod", "batch", "chatcmpl", "conv", "node",
  ])

  /// Whether the value of a name is no credential: the form of a known one that it breaks, the wrong form for the
  /// provider that the name says, a sequence, or the id of a resource.
  func isNearMiss(_ value: Range<Int>, named name: Range<Int>) -> Bool {
    if hasBrokenForm(value) { return true }
    if let owner = provider(in: name) {
      if owner.forms.contains(where: { hasForm(value, $0) }) { return false }
      if owner.isExact, isPlain(value), !beginsToken(at: value.lowerBound) { return true }
    }
    return isSequence(value) || isResource(value)
  }

  /// Whether a value has just the form that the credentials of the provider in its name have.
  func hasPublishedForm(_ value: Range<Int>, named name: Range<Int>) -> Bool {
    guard value.count >= 20, ValueShape(bytes, value).isMixed, let owner = provider(in: name) else {
      return false
    }
    return owner.forms.contains { hasForm(value, $0) }
  }

  private func isPlain(_ value: Range<Int>) -> Bool {
    bytes[value].allSatisfy { $0.isAlphanumeric || Self.keySigns.contains($0) }
  }

  private static let keySigns = ByteSet("-_/.=+")

  /// The provider in a name such as `bitly_token`, the forms of its credentials, and whether the value can be nothing
  /// but one of them.
  private func provider(in name: Range<Int>) -> (forms: [Provider.Form], isExact: Bool)? {
    var found: (forms: [Provider.Form], isExact: Bool)?
    var isOnly = true
    var index = name.count < 60 ? name.lowerBound : name.upperBound
    while index < name.upperBound {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      let run = index..<min(name.upperBound, end(from: index, atMost: 60, while: \.isLetter))
      let segment = index..<min(name.upperBound, endOfSegment(from: index, before: run.upperBound))
      let second =
        index..<(segment.upperBound < run.upperBound
        ? endOfSegment(from: segment.upperBound, before: run.upperBound) : segment.upperBound)
      index = segment.upperBound
      for part in [run, second, segment] where found == nil {
        found = provider(part)
        if found != nil { index = part.upperBound }
      }
      if index == segment.upperBound, provider(segment) == nil,
        !Provider.plainWords.contains(bytes, segment)
      {
        isOnly = false
      }
    }
    return found.map { ($0.forms, $0.isExact && isOnly) }
  }

  private func provider(_ word: Range<Int>) -> (forms: [Provider.Form], isExact: Bool)? {
    if Provider.prefixed.contains(bytes, word) { return ([], true) }
    guard Provider.names.contains(bytes, word),
      let provider = Provider.all.first(where: { equals(word, $0.name) })
    else { return nil }
    return (provider.forms, !Provider.open.contains(bytes, word))
  }

  /// The name that stands before an operator and a value.
  func nameRange(before value: Int) -> Range<Int> {
    let sign = start(before: value, atMost: 8) {
      $0 == UInt8(ascii: "=") || $0 == Byte.colon || $0 == Byte.space || Self.quotes.contains($0)
    }
    guard bytes[sign..<value].contains(where: { $0 == UInt8(ascii: "=") || $0 == Byte.colon })
    else { return sign..<sign }
    return start(before: sign, atMost: 60) {
      $0.isAlphanumeric || Self.nameSigns.contains($0)
    }..<sign
  }
}
