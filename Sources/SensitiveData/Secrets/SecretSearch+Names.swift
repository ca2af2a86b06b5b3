import Markdown

extension SecretSearch {
  /// Looks for words such as `password` in a run of letters and digits, and for the values that they name.
  ///
  /// - Returns: where to go on.
  mutating func names(in run: Range<Int>) -> Int {
    var index = run.lowerBound
    var next = run.upperBound
    while index < run.upperBound {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      let segment = index..<endOfSegment(from: index, before: run.upperBound)
      index = segment.upperBound
      guard segment.count > 1 else { continue }
      if let word = SecretWord.match(bytes, segment) {
        next = max(next, named(word, segment))
      }
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
    for phrase in SecretWord.phrasesByByte[Int(bytes[index])] where stands(phrase.text, at: index) {
      let end = index + phrase.text.utf8CodeUnitCount
      return max(end, named(phrase, index..<end))
    }
    return 0
  }

  private mutating func named(_ word: SecretWord, _ segment: Range<Int>) -> Int {
    guard let kind = kind(of: word, segment), let end = endOfName(after: segment.upperBound) else {
      return 0
    }
    let name = SecretName(word: word, kind: kind, start: startOfName(segment), wordEnd: segment.upperBound, end: end)
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
    for place in places(after: name) where kind != .key || place.link.isOperator {
      guard let value = value(at: place, kind), accepts(value, name, place) else { continue }
      addValue(value.range, name)
      return others(behind: value, name, place)
    }
    return phrase(after: name)
  }

  /// The values that follow the first one: `… and hunter3`, `… to hunter3`.
  ///
  /// - Returns: where the last one ends.
  private mutating func others(
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

  /// Several words without quotes, up to the end of the line, behind `passphrase:`.
  private mutating func phrase(after name: SecretName) -> Int {
    let text = name.start..<name.end
    guard holds("phrase", in: text) || holds("mnemonic", in: text),
      let place = places(after: name).first(where: { $0.link == .colon || $0.link == .verb })
    else { return 0 }
    var line = bytes.trimming(place.start..<lineEnd(from: place.start, atMost: 400))
    while let last = line.last, bytes[last] == Byte.dot { line = line.dropLast() }
    let value = SecretValue(range: line, isQuoted: true, isAlone: true, endsClause: true)
    guard bytes[line].allSatisfy({ $0.isAlphanumeric || $0 == Byte.space || $0 == Byte.hyphen }),
      accepts(value, name, place)
    else { return 0 }
    addValue(line, name)
    return line.upperBound
  }

  private mutating func addValue(_ value: Range<Int>, _ name: SecretName) {
    let known = token(at: value.lowerBound)
    if let known { add(known) }
    let isKnown = known.map { $0.range.upperBound >= value.upperBound } ?? false
    if !isKnown { add(SensitiveSpan(.secret, value, name: name.description)) }
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
    let count = word.text.utf8CodeUnitCount
    let isPlural = segment.count == count + 1 && byte(segment.upperBound - 1).lowercased == UInt8(ascii: "s")
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

/// A name that says that its value is a secret.
struct SecretName {
  var word: SecretWord
  var kind: SecretWord.Kind
  var start: Int
  var wordEnd: Int
  var end: Int

  /// What its value is in plain words.
  var description: String {
    switch kind {
    case .password: "password"
    case .number: "code"
    case .pair: "login"
    case .token, .key: "key or token"
    }
  }

  /// Whether the word is so short that it often means something else.
  var isShort: Bool {
    word.text.utf8CodeUnitCount < 5 && word.text.utf8Start[0] < 0x80 && kind != .number
      && word.kind != .key && !isAuth
  }

  /// Whether the word is `secret`, `token` or a kind of key, and nothing like `cookie` or `seed`.
  var namesKey: Bool {
    let last = word.text.utf8Start[word.text.utf8CodeUnitCount - 1]
    return word.text.utf8Start[0] >= 0x80 || last == UInt8(ascii: "y")
      || word.text.utf8CodeUnitCount > 4 && (word.isSuffix && last == UInt8(ascii: "t"))
      || word.isSuffix && last == UInt8(ascii: "n")
  }

  private var isAuth: Bool { word.text.utf8CodeUnitCount == 4 && word.text.utf8Start[0] == 0x61 }
}

extension SecretWord {
  /// Words before `key` that make it a password that people think of.
  static let passwordKeys = WordList(["wpa", "wifi", "wlan", "wep", "psk"])

  /// Words before `token` that make it a mark in a protocol.
  static let harmlessTokens = WordList([
    "next", "lock", "idempotency", "idempotent", "request", "change", "page", "paging", "pagination",
    "continuation", "continue", "sequence", "resume", "sync", "concurrency", "fencing", "cursor",
    "cancellation", "cancel", "update", "starting", "previous", "prev", "tracking", "stop", "max",
    "device", "push", "syntax", "unexpected", "invalid", "string", "prompt", "completion", "output",
  ])

  /// Words before `key` that make it a name or public.
  static let harmlessKeys = WordList([
    "public", "primary", "foreign", "partition", "sort", "cache", "row", "range", "hash", "group",
    "routing", "idempotency", "composite", "unique", "object", "shard", "join", "map", "dict", "lock",
    "hot", "rowkey", "dedup", "deduplication", "incident", "translation", "message", "feature", "config",
    "registry", "lookup", "index", "sharding", "surrogate", "natural", "candidate", "redis", "project",
  ])

  /// Words before `code` that make it a secret.
  static let codeWords = WordList([
    "verification", "recovery", "backup", "security", "activation", "registration", "pairing",
    "confirmation", "reset", "login", "sms", "mfa", "otp", "totp", "fa", "factor", "entry", "gate",
    "door", "alarm", "access", "pin", "unlock", "time", "your", "my", "auth", "authentication", "pass", "secret",
  ])
}
