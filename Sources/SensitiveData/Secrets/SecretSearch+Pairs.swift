import Markdown

extension SecretSearch {
  /// The password of `credentials: admin / S3cr3t!` and `logged in with admin:hunter2`.
  func pair(after name: SecretName) -> SensitiveSpan? {
    let limit = min(range.upperBound, name.end + 90)
    guard !isParticipleAlone(name) else { return nil }
    guard var index = pairStart(from: name.end, before: limit) else { return nil }
    index = end(from: index, atMost: 4) { $0 == Byte.space || Self.quotes.contains($0) }
    let user =
      index..<end(from: index, atMost: 40) {
        $0.isAlphanumeric || $0 == Byte.dot || $0 == Byte.underscore || $0 == Byte.at
          || $0 == Byte.hyphen
      }
    guard user.count > 0, bytes[user].contains(where: \.isLetter) else { return nil }
    var sign = end(from: user.upperBound, atMost: 2) {
      $0 == Byte.space || Self.quotes.contains($0)
    }
    if standsFolded(" with ", at: user.upperBound) {
      let place = SecretPlace(link: .space, start: user.upperBound + 6)
      guard let value = value(at: place, .password), isEvidentPassword(value.range) else {
        return nil
      }
      return SensitiveSpan(.secret, value.range, name: "password")
    }
    guard byte(sign) == Byte.slash || byte(sign) == Byte.colon, byte(sign + 1) != Byte.slash else {
      return nil
    }
    sign = end(from: sign + 1, atMost: 2) { $0 == Byte.space }
    let place = SecretPlace(link: .colon, start: sign)
    guard let value = value(at: place, .password),
      !isPlaceholder(value.range) || isDefault(user, value.range),
      !isReference(value.range, isQuoted: value.isQuoted),
      !bytes[value.range].contains(Byte.slash), !bytes[value.range].contains(UInt8(ascii: "%"))
    else { return nil }
    let shape = ValueShape(bytes, value.range)
    let isWeak = Self.defaultUsers.contains(bytes, user) && shape.letters == shape.count
    guard shape.spaces == 0, shape.count >= 4, !PasswordWords.states.contains(bytes, value.range),
      shape.isStrong || shape.isMixed && shape.joints == 0 && shape.letters > 2 || isWeak
        || isJoinedPassword(value.range, shape)
    else { return nil }
    return SensitiveSpan(.secret, value.range, name: "password")
  }

  /// Whether a name is `logged`, `logging` or `signed` without `in`.
  private func isParticipleAlone(_ name: SecretName) -> Bool {
    let last = byte(name.wordEnd - 1).lowercased
    return name.word.kind == .pair && name.word.text.utf8CodeUnitCount > 5
      && (last == UInt8(ascii: "d") || last == UInt8(ascii: "g"))
      && !standsFolded(" in", at: name.end) && !standsFolded(" on", at: name.end)
  }

  /// `admin/admin`
  private func isDefault(_ user: Range<Int>, _ password: Range<Int>) -> Bool {
    Self.defaultUsers.contains(bytes, user) && user.count == password.count
      && zip(bytes[user], bytes[password]).allSatisfy { $0 == $1 }
  }

  /// Behind `with`, `as`, `:` and the like.
  private func pairStart(from index: Int, before limit: Int) -> Int? {
    var index = end(from: index, atMost: 3, while: Self.quotes.contains)
    let next = end(from: index, atMost: 2) { $0 == Byte.space }
    let word = end(from: next, atMost: 40, while: \.isAlphanumeric)
    let sign = byte(word)
    if next > index, word > next, sign == Byte.colon || sign == Byte.slash,
      byte(word + 1).isAlphanumeric
    {
      return next
    }
    while index < limit {
      let byte = bytes[index]
      if byte == Byte.lineFeed || byte == Byte.dot { return nil }
      if byte == Byte.colon || byte == UInt8(ascii: "=") || byte == Byte.openParen
        || byte == Byte.backtick || byte == Byte.openBracket
      {
        return index + 1
      }
      guard byte.isLetter else {
        index += 1
        continue
      }
      let word = index..<end(from: index, atMost: 30, while: \.isLetter)
      if isOne(of: Self.pairLinks, word) { return word.upperBound }
      index = word.upperBound
    }
    return nil
  }

  private static let pairLinks = WordList([
    "with", "as", "using", "via", "mit", "als", "con", "com", "avec", "med", "met", "were", "was",
    "are", "is",
  ])

  static let defaultUsers = WordList([
    "admin", "administrator", "root", "postgres", "guest", "user", "test", "oracle", "sa", "pi",
    "ubuntu", "elastic", "neo4j", "rabbitmq", "mysql", "sysdba", "system", "ec2-user", "tomcat",
    "jenkins", "deploy", "grafana", "minio", "minioadmin", "cisco", "ubnt", "service", "support",
  ])

  /// The value before a name: `hunter2 as the root password`.
  func valueBefore(_ name: SecretName) -> SensitiveSpan? {
    guard name.kind == .password || name.kind == .token, byte(name.start - 1) == Byte.space else {
      return nil
    }
    let next = end(from: name.end, atMost: 2) { $0 == Byte.space }
    let follower = next..<end(from: next, atMost: 14, while: \.isAlphanumeric)
    let isLast =
      follower.isEmpty || next == name.end || isOne(of: SecretWord.connectors, follower)
    var end = name.start - 1
    for _ in 0..<5 {
      let word = start(before: end, atMost: 20) { $0.isLetter }..<end
      let sign = byte(word.lowerBound - 1)
      if word.count > 0, isLast, sign == Byte.openParen {
        return leftValue(before: word.lowerBound - 2)
      }
      guard word.count > 0, sign == Byte.space, !equals(word, "and"), !equals(word, "or") else {
        return nil
      }
      // `hunter2, the old root password.`
      if isLast, byte(word.lowerBound - 2) == Byte.comma, isOne(of: SecretWord.owners, word) {
        return leftValue(before: word.lowerBound - 2)
      }
      end = word.lowerBound - 1
      guard equals(word, "as") || isLast && (equals(word, "was") || equals(word, "is")) else {
        continue
      }
      return leftValue(before: end)
    }
    return nil
  }

  private func leftValue(before end: Int) -> SensitiveSpan? {
    let isQuoted = Self.quotes.contains(byte(end - 1))
    let last = isQuoted ? end - 1 : end
    let value = start(before: last, atMost: 80) { $0 > 0x20 && !Self.quotes.contains($0) }..<last
    guard value.count >= 5, !isPlaceholder(value), !isReference(value, isQuoted: isQuoted) else {
      return nil
    }
    let shape = ValueShape(bytes, value)
    guard
      shape.isStrong || shape.isMixed && shape.joints == 0 && shape.letters > 3
        || isKey(value, shape) && shape.isMixed || isEvidentPassword(value)
    else { return nil }
    return SensitiveSpan(.secret, value, name: "password")
  }

  /// The password of `bob@example.com / S3cr3t!`.
  func accountPassword(around slash: Int) -> SensitiveSpan? {
    guard byte(slash - 1) == Byte.space, byte(slash + 1) == Byte.space else { return nil }
    let user =
      start(before: slash - 1, atMost: 80) { $0 > 0x20 && $0 != Byte.openParen }..<slash - 1
    let isAccount = bytes[user].contains(Byte.at) || Self.defaultUsers.contains(bytes, user)
    guard isAccount || isAccountName(user),
      let value = value(at: SecretPlace(link: .space, start: slash + 2), .password)
    else { return nil }
    let shape = ValueShape(bytes, value.range)
    guard isAccount && shape.isStrong && shape.signs > 0 || isEvidentPassword(value.range),
      !isPlaceholder(value.range),
      !bytes[value.range].contains(Byte.at)
    else { return nil }
    return SensitiveSpan(.secret, value.range, name: "password")
  }

  /// The values of `Cookie: session=…; other=…`.
  ///
  /// - Returns: up to where it looked.
  mutating func cookies(after index: Int) -> Int {
    var index = index
    let limit = lineEnd(from: index, atMost: 4000)
    for _ in 0..<30 {
      let sign = end(from: index, atMost: 80) {
        $0 != UInt8(ascii: "=") && $0 != Byte.semicolon && $0 != Byte.lineFeed
      }
      guard byte(sign) == UInt8(ascii: "="), sign < limit else { return index }
      let value =
        sign
        + 1..<end(from: sign + 1, atMost: 2000) {
          $0 > 0x20 && $0 != Byte.semicolon && !Self.quotes.contains($0)
        }
      if value.count >= 10, !isPlaceholder(value), isKey(value, ValueShape(bytes, value)) {
        add(SensitiveSpan(.secret, value, name: "cookie"))
      }
      guard byte(value.upperBound) == Byte.semicolon else { return value.upperBound }
      index = value.upperBound + 1
    }
    return index
  }
}
