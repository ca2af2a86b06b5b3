import Markdown

/// Places of values that are set apart from their name: in parentheses, behind a comma or in the next cell.
extension SecretSearch {
  /// `the password (hunter2)`, `his password, hunter2, …`
  func inserted(_ name: SecretName, at index: Int, isClosed: Bool) -> SecretPlace? {
    if name.word.text.utf8Start[0] >= 0x80, isClosed, byte(name.end) == Byte.quote,
      byte(name.end + 1).isAlphanumeric
    {
      return SecretPlace(link: .space, start: name.end)
    }
    let isForeign = name.word.text.utf8Start[0] >= 0x80
    if byte(index) == Byte.openParen, byte(index - 1) == Byte.space || isForeign,
      byte(index + 1).isAlphanumeric || byte(index + 1) >= 0x80
    {
      return SecretPlace(link: .bracket, start: index + 1)
    }
    guard byte(index) == Byte.comma, byte(index + 1) == Byte.space, name.kind == .password,
      isOne(of: SecretWord.owners, word(before: name.start))
    else { return nil }
    let isQuoted = Self.quotes.contains(byte(index + 2))
    return SecretPlace(link: isQuoted ? .space : .preposition, start: index + 2)
  }

  /// `Password of the database <tab> …`: the next cell, where the name begins a short one.
  func laterCell(from index: Int) -> SecretPlace? {
    let tab = end(from: index, atMost: 40) {
      $0 >= 0x80 || $0.isLetter || Self.cellSigns.contains($0)
    }
    guard byte(tab) == Byte.tab else { return nil }
    var word = index
    while word < tab {
      let end = end(from: word, atMost: 40, while: \.isLetter)
      if end > word, isOne(of: SecretWord.harmlessTails, word..<end) { return nil }
      word = max(end, word + 1)
    }
    return SecretPlace(link: .copula, start: tab + 1)
  }

  /// Behind the next word, as in `пароль администратора …`.
  func afterNext(_ index: Int) -> SecretPlace? {
    let word = index..<end(from: index, atMost: 40) { $0.isLetter || $0 >= 0x80 }
    guard word.count > 2, word.count < 40, byte(word.upperBound) == Byte.space,
      !isOne(of: SecretWord.harmlessTails, word)
    else { return nil }
    return SecretPlace(link: .preposition, start: word.upperBound + 1)
  }

  private static let cellSigns = ByteSet(" -/()&")
}
