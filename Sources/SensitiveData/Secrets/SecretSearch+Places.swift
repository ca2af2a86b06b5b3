import Markdown

/// What joins a name to its value.
enum SecretLink {
  /// `=`, `:=`, `=>`
  case assigned
  case colon
  /// The next cell of a table.
  case cell
  /// The next argument of a call, or the value of an element's attribute; always in quotes.
  case argument
  /// `<password>…`
  case markup
  /// `--password …`
  case option
  /// `is`, `was`
  case verb
  /// `as`, `to`, `war`, a dash: words that often join something else.
  case preposition
  /// Nothing but a space.
  case space

  /// Whether it is an operator of a language, a cell or an option, and no word.
  var isOperator: Bool {
    switch self {
    case .assigned, .colon, .cell, .argument, .markup, .option: true
    case .verb, .preposition, .space: false
    }
  }
}

/// Where a value may stand.
struct SecretPlace {
  var link: SecretLink
  var start: Int
}

extension SecretSearch {
  /// Where the value of a name may stand: behind an operator, a verb, in the next cell, or right behind the name.
  func places(after name: SecretName) -> [SecretPlace] {
    if isMarkup(name) {
      guard let close = closing(from: name.end) else { return [] }
      return [SecretPlace(link: .markup, start: close + 1)]
    }
    if let place = place(after: name) { return [place] }
    let closed = end(from: name.end, atMost: 5, while: Self.closers.contains)
    let index = end(from: closed, atMost: 12) { $0 == Byte.space }
    if let place = inserted(name, at: index, isClosed: closed > name.end) { return [place] }
    guard index > closed, byte(index) > 0x20 else { return [] }
    // `password 7 0822…`: the digit says how it is encoded.
    let isEncoded = byte(index).isDigit && byte(index + 1) == Byte.space
    let next = SecretPlace(link: .space, start: isEncoded ? index + 2 : index)
    return (statement(from: index).map { [$0] } ?? []) + [next]
  }

  /// `the password (hunter2)`, `his password, hunter2, …`
  private func inserted(_ name: SecretName, at index: Int, isClosed: Bool) -> SecretPlace? {
    if byte(index) == Byte.openParen, byte(index - 1) == Byte.space, byte(index + 1).isAlphanumeric {
      return SecretPlace(link: .space, start: index + 1)
    }
    guard byte(index) == Byte.comma, byte(index + 1) == Byte.space, name.kind == .password,
      isOne(of: SecretWord.owners, word(before: name.start))
    else { return nil }
    return SecretPlace(link: .preposition, start: index + 2)
  }

  private func place(after name: SecretName) -> SecretPlace? {
    let closed = end(from: name.end, atMost: 5, while: Self.closers.contains)
    let index = end(from: closed, atMost: 12) { $0 == Byte.space }
    if let start = attribute(from: index) { return SecretPlace(link: .assigned, start: start) }
    switch byte(index) {
    case Byte.tab:
      return SecretPlace(link: .cell, start: end(from: index, atMost: 8, while: \.isBlank))
    case Byte.openParen, Byte.comma:
      let isClosed = byte(closed - 1) == Byte.quote || byte(closed - 1) == UInt8(ascii: "'")
      return argument(from: index, isClosed: closed > name.end && isClosed || isSet(name), name)
    default: break
    }
    if let place = operation(from: index) { return place }
    if let start = typed(from: index) { return SecretPlace(link: .assigned, start: start) }
    if byte(index) == Byte.greater, closed > name.end {
      return SecretPlace(link: .markup, start: index + 1)
    }
    if byte(index) >= 0x80, let start = particle(at: index) {
      return SecretPlace(link: .verb, start: start)
    }
    if stands("→", at: index) || stands("⇒", at: index) || stands("➜", at: index) {
      return SecretPlace(link: .assigned, start: index + 3)
    }
    guard index > closed, byte(index) > 0x20 else { return nil }
    return isOption(name) ? SecretPlace(link: .option, start: index) : nil
  }

  /// Behind a word such as `は`, which stands right behind the name.
  private func particle(at index: Int) -> Int? {
    for particle in SecretWord.particles where stands(particle, at: index) {
      return end(from: index + particle.utf8CodeUnitCount, atMost: 2, while: \.isBlank)
    }
    return nil
  }

  private static let closers = ByteSet("\"'`*)]\\}")
  private static let operators = ByteSet("=:>?+.~!|-<")
  static let quotes = ByteSet("\"'`")

  /// An operator such as `=`, `:`, `:=`, `=>`, `->`, `?=`.
  private func operation(from index: Int) -> SecretPlace? {
    let end = end(from: index, atMost: 6, while: Self.operators.contains)
    guard end > index else { return typedForeignColon(from: index) }
    let sign = index..<end
    if bytes[sign].contains(UInt8(ascii: "=")) { return SecretPlace(link: .assigned, start: end) }
    if stands("->", at: index) { return SecretPlace(link: .assigned, start: end) }
    if byte(index) == Byte.colon {
      guard byte(index + 1) != Byte.slash, byte(index + 1) != Byte.colon else { return nil }
      if let start = typed(from: self.end(from: end, atMost: 4, while: \.isBlank)) {
        return SecretPlace(link: .assigned, start: start)
      }
      return SecretPlace(link: .colon, start: index + 1)
    }
    if byte(index) == Byte.pipe, sign.count == 1 { return SecretPlace(link: .cell, start: end) }
    if byte(index) == Byte.hyphen, byte(end).isBlank, byte(index - 1).isBlank {
      return SecretPlace(link: .preposition, start: end)
    }
    return nil
  }

  /// `：` is a colon too, where text was not normalised.
  private func typedForeignColon(from index: Int) -> SecretPlace? {
    stands("：", at: index) ? SecretPlace(link: .colon, start: index + 3) : nil
  }

  /// Behind a type: `string = "…"`.
  private func typed(from index: Int) -> Int? {
    let start = end(from: index, atMost: 3) { $0 == Byte.ampersand || $0 == Byte.asterisk }
    let word =
      start..<end(from: start, atMost: 16) {
        $0.isAlphanumeric || $0 == Byte.openBracket || $0 == Byte.closeBracket
          || $0 == Byte.asterisk
      }
    guard Self.types.contains(bytes, word) else { return nil }
    let sign = end(from: word.upperBound, atMost: 4, while: \.isBlank)
    guard byte(sign) == UInt8(ascii: "=") else { return nil }
    return sign + 1
  }

  private static let types = WordList([
    "string", "str", "string?", "char", "char*", "char[]", "[]byte", "bytes", "text", "any",
    "object", "const", "secretstr", "securestring", "varchar",
  ])

  /// `value="…"` behind `name="…"`, also on the next line.
  private func attribute(from index: Int) -> Int? {
    var index = end(from: index, atMost: 2) { $0 == Byte.comma || $0 == Byte.slash }
    index = end(from: index, atMost: 40, while: \.isWhitespace)
    index = end(from: index, atMost: 2) { $0 == Byte.quote || $0 == UInt8(ascii: "'") }
    for word in ["value", "content", "defaultvalue"] as [StaticString] {
      guard standsFolded(word, at: index) else { continue }
      var next = index + word.utf8CodeUnitCount
      next = end(from: next, atMost: 2) { $0 == Byte.quote || $0 == UInt8(ascii: "'") }
      next = end(from: next, atMost: 4, while: \.isBlank)
      if byte(next) == UInt8(ascii: "=") || byte(next) == Byte.colon { return next + 1 }
    }
    return nil
  }

  /// `password("…")`, `set("password", "…")`
  private func argument(from index: Int, isClosed: Bool, _ name: SecretName) -> SecretPlace? {
    if byte(index) == Byte.openParen {
      // `session.get("…")` is a call of something else.
      guard !bytes[name.wordEnd..<name.end].contains(Byte.dot) else { return nil }
    } else if !isClosed {
      return nil
    }
    let start = end(from: index + 1, atMost: 4, while: \.isWhitespace)
    let isCode = byte(index) == Byte.openParen || byte(start) != Byte.backtick
    return Self.quotes.contains(byte(start)) && isCode
      ? SecretPlace(link: .argument, start: start) : nil
  }

  /// `set(password, …`
  private func isSet(_ name: SecretName) -> Bool {
    guard byte(name.start - 1) == Byte.openParen else { return false }
    let call = start(before: name.start - 1, atMost: 20, while: \.isLetter)
    return isOne(of: SecretWord.setters, call..<name.start - 1)
  }

  private func isMarkup(_ name: SecretName) -> Bool {
    byte(name.start - 1) == Byte.less
      || byte(name.start - 1) == Byte.colon
        && byte(start(before: name.start - 1, atMost: 20, while: \.isAlphanumeric) - 1) == Byte.less
  }

  private func closing(from index: Int) -> Int? {
    let close = end(from: index, atMost: 200) { $0 != Byte.greater && $0 != Byte.less }
    return byte(close) == Byte.greater && byte(close - 1) != Byte.slash ? close : nil
  }

  private func isOption(_ name: SecretName) -> Bool {
    byte(name.start) == Byte.hyphen || byte(name.start - 1) == Byte.hyphen
  }

  /// `… for the database was hunter2`: a verb, a colon or an equals sign behind a few words of the same sentence.
  private func statement(from index: Int) -> SecretPlace? {
    var index = index
    for step in 0..<8 {
      let word = index..<end(from: index, atMost: 60) { $0 > 0x20 && !Self.clauseEnds.contains($0) }
      guard word.count > 0, word.count < 60 else { return nil }
      if step == 0 {
        if let start = formerValue(from: index) { return SecretPlace(link: .verb, start: start) }
        let value = adverbs(from: index)
        if value > index, standsFolded("to", at: value - 3) {
          return SecretPlace(link: .verb, start: value)
        }
        if isOne(of: SecretWord.harmlessTails, word) { return nil }
      }
      let next = end(from: word.upperBound, atMost: 3) { $0 == Byte.space }
      if isOne(of: SecretWord.strongVerbs, word) {
        return SecretPlace(link: .verb, start: adverbs(from: next))
      }
      if isOne(of: SecretWord.clauseWords, word) { return nil }
      if step < 4, isOne(of: SecretWord.verbs, word) {
        return SecretPlace(link: .preposition, start: adverbs(from: next))
      }
      let sign = byte(word.upperBound)
      if sign == Byte.colon || sign == UInt8(ascii: "="), step < 6 {
        return SecretPlace(
          link: step < 4 ? .colon : .preposition, start: word.upperBound + 1)
      }
      guard next > word.upperBound else { return nil }
      index = next
    }
    return nil
  }

  /// `changed from hunter2 to …`
  private func formerValue(from index: Int) -> Int? {
    let word = index..<end(from: index, atMost: 12, while: \.isLetter)
    guard isOne(of: SecretWord.adverbs, word), standsFolded(" from ", at: word.upperBound) else {
      return nil
    }
    return word.upperBound + 6
  }

  private static let clauseEnds = ByteSet(";,!?:=\"`()|")

  /// Behind words such as `set to` and `still`.
  private func adverbs(from index: Int) -> Int {
    var index = index
    for _ in 0..<4 {
      let word = index..<end(from: index, atMost: 20, while: \.isLetter)
      guard isOne(of: SecretWord.adverbs, word),
        byte(word.upperBound).isBlank || byte(word.upperBound) == Byte.colon
      else { return index }
      index = end(from: word.upperBound, atMost: 3) { $0 == Byte.space || $0 == Byte.colon }
    }
    return index
  }
}

extension SecretWord {
  /// Words of Japanese, Chinese and Korean that stand right behind a name and before its value.
  static let particles: [StaticString] = [
    "は", "が", "を", "の値は", "是", "为", "為", "设为", "改为", "改成", "는", "은", "가", "이", "를", "을", "「", "『", "は「",
  ]

  /// Functions that give a name a value.
  static let setters = WordList([
    "set", "put", "add", "define", "setenv", "setproperty", "env", "export", "write", "store", "insert",
    "config", "setx", "append",
  ])

  /// Words before a name that say whose it is.
  static let owners = WordList([
    "his", "her", "their", "my", "our", "the", "its", "this", "root", "admin", "old", "new", "user",
    "temporary", "default", "initial", "shared", "database", "db",
  ])

  static let strongVerbs = WordList([
    "is", "was", "were", "are", "equals", "lautet", "lautete", "=", "became", "reads", "being",
  ])

  /// Words between a verb and a value.
  static let adverbs = WordList([
    "set", "to", "changed", "reset", "still", "now", "simply", "literally", "actually", "just",
    "also", "then", "originally", "currently", "temporarily", "again", "only", "once", "as",
    "auf", "zu", "updated", "rotated", "equal", "called", "hardcoded", "probably", "apparently",
  ])

  /// Words that a sentence goes on with behind a value.
  static let connectors = WordList([
    "in", "and", "on", "at", "for", "was", "is", "to", "from", "by", "but", "which", "that", "so",
    "or", "with", "when", "via", "after", "before", "as", "into", "worked", "works", "were", "und",
    "et", "y", "e", "i", "och", "og", "en",
  ])

  /// Words that begin another clause.
  static let clauseWords = WordList([
    "and", "that", "which", "so", "but", "because", "when", "before", "after", "while", "if", "or",
    "until", "since", "who", "whose", "where", "then", "has", "had", "have", "will", "would", "can",
    "could", "should", "must", "may", "might", "did", "does", "do", "not", "never", "und", "et",
  ])
}
