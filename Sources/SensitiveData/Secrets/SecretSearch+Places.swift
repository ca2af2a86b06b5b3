import Markdown

extension SecretSearch {
  /// Where the value of a name may stand: behind an operator, a verb, in the next cell, or right behind the name.
  func places(after name: SecretName) -> [SecretPlace] {
    if isMarkup(name) {
      guard let close = closing(from: name.end) else { return [] }
      return [SecretPlace(link: .markup, start: close + 1)]
    }
    if let place = place(after: name) { return [place] }
    let closed = end(from: name.end, atMost: 5, while: Self.closers.contains)
    let index = end(from: closed, atMost: Self.widestGap) { $0 == Byte.space }
    if let place = inserted(name, at: index, isClosed: closed > name.end) {
      return [place, laterCell(from: index), placeBehindBracket(index)].compactMap { $0 }
    }
    guard index > closed, byte(index) > 0x20 else { return [] }
    // `password 7 0822…`: the digit says how it is encoded.
    let isEncoded = byte(index).isDigit && byte(index + 1) == Byte.space
    let next = SecretPlace(link: .space, start: isEncoded ? index + 2 : index)
    let others = [laterCell(from: index), next, name.word.isForeign ? afterNext(index) : nil]
    return statements(from: index, isForeign: name.word.isForeign) + others.compactMap { $0 }
  }

  /// `pin code (panel): 4711`
  private func placeBehindBracket(_ open: Int) -> SecretPlace? {
    guard byte(open) == Byte.openParen else { return nil }
    let close = end(from: open, atMost: 40) { $0 != Byte.closeParen && $0 != Byte.lineFeed }
    let sign = byte(close + 1)
    guard byte(close) == Byte.closeParen, sign == Byte.colon || sign == UInt8(ascii: "=") else {
      return nil
    }
    return SecretPlace(link: .colon, start: close + 2)
  }

  private func place(after name: SecretName) -> SecretPlace? {
    let closed = end(from: name.end, atMost: 5, while: Self.closers.contains)
    let index = end(from: closed, atMost: Self.widestGap) { $0 == Byte.space }
    if let start = attribute(from: index) { return SecretPlace(link: .assigned, start: start) }
    switch byte(index) {
    case Byte.tab:
      return SecretPlace(link: .cell, start: end(from: index, atMost: 8, while: \.isBlank))
    case Byte.lineFeed where name.kind == .number:
      return SecretPlace(link: .space, start: index + 1)
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
    if stands("–", at: index) || stands("—", at: index), index > closed {
      return SecretPlace(link: .preposition, start: index + 3)
    }
    if byte(index) >= 0x80, let start = particle(at: index) {
      return SecretPlace(link: .verb, start: adverbs(from: start))
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
      return end(from: index + particle.utf8CodeUnitCount, atMost: 3) {
        $0.isBlank || $0 == Byte.colon
      }
    }
    return nil
  }

  /// Plans and settings are often aligned in columns.
  private static let widestGap = 60
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
      // `${PASSWORD:-…}` has a default.
      return SecretPlace(link: .colon, start: stands(":-", at: index) ? index + 2 : index + 1)
    }
    if byte(index) == Byte.pipe, sign.count == 1 { return SecretPlace(link: .cell, start: end) }
    if stands("--value ", at: index) { return SecretPlace(link: .option, start: index + 8) }
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
}
