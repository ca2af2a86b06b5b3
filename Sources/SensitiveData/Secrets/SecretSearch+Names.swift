import Markdown

extension SecretSearch {
  /// Looks for words such as `password` in a run of letters and digits, and for the values that they name.
  ///
  /// - Returns: where to go on.
  mutating func names(in run: Range<Int>) -> Int {
    var index = run.lowerBound
    var next = run.upperBound
    var isNamed = false
    while index < run.upperBound {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      let segment = index..<endOfSegment(from: index, before: run.upperBound)
      index = segment.upperBound
      guard segment.count > 1 else { continue }
      if let word = SecretWord.match(bytes, segment) {
        isNamed = true
        next = max(next, named(word, segment))
      }
    }
    // `WiFi`, `PassWord`
    if !isNamed, run.count < 12, let word = SecretWord.match(bytes, run),
      word.text.utf8CodeUnitCount == run.count
    {
      next = max(next, named(word, run))
    }
    if let found = marked(run) {
      add(found)
      next = max(next, found.range.upperBound)
    }
    return max(next, provided(run))
  }

  /// Looks for a word of another language.
  ///
  /// - Returns: where to go on.
  mutating func foreignName(at index: Int) -> Int {
    for phrase in SecretWord.phrasesByByte[Int(bytes[index])]
    where standsPhrase(phrase.text, at: index) {
      let end = index + phrase.text.utf8CodeUnitCount
      return max(end, named(phrase, index..<end))
    }
    return 0
  }

  /// Whether a phrase stands at a place, also with a capital at its start.
  private func standsPhrase(_ phrase: StaticString, at index: Int) -> Bool {
    let rest = index + 1..<index + phrase.utf8CodeUnitCount
    guard rest.upperBound <= range.upperBound else { return false }
    return rest.allSatisfy { bytes[$0] == phrase.utf8Start[$0 - index] }
  }

  private mutating func named(_ word: SecretWord, _ segment: Range<Int>) -> Int {
    guard let kind = kind(of: word, segment), let end = endOfName(after: segment.upperBound) else {
      return 0
    }
    let name = SecretName(
      word: word, kind: kind, start: startOfName(segment), wordEnd: segment.upperBound, end: end)
    if equals(segment, "secret") { manifest(segment) }
    if equals(segment, "cookie"), byte(segment.upperBound) == Byte.colon {
      return cookies(after: segment.upperBound + 1)
    }
    if kind == .pair || byte(segment.lowerBound - 1) == Byte.slash, let found = pair(after: name) {
      add(found)
      return found.range.upperBound
    }
    if let found = valueBefore(name) { add(found) }
    column(under: name)
    // `$PASSWORD` is a variable; what follows it is another argument.
    let needsOperator = kind == .key || byte(name.start - 1) == UInt8(ascii: "$")
    if namesPhrase(name) {
      let end = phrase(after: name)
      if end > 0 { return end }
    }
    for place in places(after: name) where !needsOperator || place.link.isOperator {
      guard let value = value(at: place, kind), accepts(value, name, place) else { continue }
      addValue(value.range, name)
      return others(behind: value, name, place)
    }
    return 0
  }

  mutating func addValue(_ part: Range<Int>, _ name: SecretName) {
    let value = part.count < Self.longestValue ? part : wholeValue(part)
    let known = token(at: value.lowerBound)
    if let known { add(known) }
    let isKnown = known.map { $0.range.upperBound >= value.upperBound } ?? false
    if !isKnown { add(SensitiveSpan(.secret, value, name: name.description)) }
  }

  /// A long value to its end: it was looked at only as far as it takes to know that it is one.
  private func wholeValue(_ part: Range<Int>) -> Range<Int> {
    part
      .lowerBound..<end(from: part.upperBound, atMost: 8000) {
        $0 > 0x20 && !Self.quotes.contains($0) && $0 != Byte.backslash && $0 != Byte.less
      }
  }

  /// What kind of secret a word names here.
  private func kind(of word: SecretWord, _ segment: Range<Int>) -> SecretWord.Kind? {
    guard word.kind == .key else {
      let isToken = word.kind == .token && word.text.utf8CodeUnitCount == 5
      return isToken && isOne(of: SecretWord.harmlessTokens, self.word(before: segment.lowerBound))
        ? nil : word.kind
    }
    let isCode = word.text.utf8CodeUnitCount == 4
    let before = self.word(before: segment.lowerBound)
    if standsFolded("community", at: segment.lowerBound) {
      return isOne(of: SecretWord.communityWords, before) ? .password : nil
    }
    if standsFolded("combination", at: segment.lowerBound) {
      return isOne(of: SecretWord.combinationWords, before) ? .number : nil
    }
    let count = word.text.utf8CodeUnitCount
    let isPlural =
      segment.count == count + 1 && byte(segment.upperBound - 1).lowercased == UInt8(ascii: "s")
    if segment.count == count || isPlural {
      if isOne(of: SecretWord.harmlessKeys, before) { return nil }
      if isOne(of: SecretWord.passwordKeys, before) { return .password }
      if Provider.names.contains(bytes, before) { return .token }
      if isCode,
        byte(segment.lowerBound - 1) == UInt8(ascii: "?")
          || byte(segment.lowerBound - 1) == Byte.ampersand
      {
        return .token
      }
      if isCode { return SecretWord.codeWords.contains(bytes, before) ? .number : nil }
      return SecretWord.keyWords.contains(bytes, before) ? .token : .key
    }
    return isCode ? nil : .key
  }

  /// The word before a place in the same name, or the one before it in the sentence.
  func word(before index: Int) -> Range<Int> {
    var end = index
    if !byte(end - 1).isLetter {
      end = start(before: end, atMost: 2) { $0 == Byte.space || Self.nameSigns.contains($0) }
    }
    end = start(before: end, atMost: 2, while: \.isDigit)
    let run = start(before: end, atMost: 24, while: \.isLetter)
    guard run < end else { return end..<end }
    var segment = run
    while true {
      let next = endOfSegment(from: segment, before: end)
      if next >= end { return segment..<end }
      segment = next
    }
  }

  /// The end of the name that a word stands in; nil if a later word makes it something else, as in `password_policy`.
  private func endOfName(after index: Int) -> Int? {
    var index = index
    for _ in 0..<6 {
      var next = end(from: index, atMost: 4, while: \.isDigit)
      if Self.nameSigns.contains(byte(next)), byte(next + 1).isAlphanumeric { next += 1 }
      guard byte(next).isLetter else { return self.end(from: next, atMost: 8, while: \.isDigit) }
      let limit = min(range.upperBound, next + 30)
      let run = next..<end(from: next, atMost: 30, while: \.isLetter)
      let segment = next..<endOfSegment(from: next, before: limit)
      if isOne(of: SecretWord.harmlessTails, segment) || isOne(of: SecretWord.harmlessTails, run) {
        return nil
      }
      if equals(segment, "id"), !holds("secret", in: index - 6..<index) { return nil }
      index = segment.upperBound
    }
    return index
  }

  private func startOfName(_ segment: Range<Int>) -> Int {
    start(before: segment.lowerBound, atMost: 60) {
      $0.isAlphanumeric || Self.nameSigns.contains($0)
    }
  }

  static let nameSigns = ByteSet("_-.")
}
