import Markdown

extension SecretSearch {
  /// The password in `scheme://user:password@host`, by the colon behind the scheme; a token may stand there alone.
  func linkPassword(at index: Int) -> SensitiveSpan? {
    guard byte(index + 1) == Byte.slash, byte(index + 2) == Byte.slash,
      byte(index - 1).isAlphanumeric
    else { return nil }
    let start = index + 3
    let end = end(from: start, atMost: 160) { $0 > 0x20 && !Self.linkEnds.contains($0) }
    var authority =
      start..<min(end, self.end(from: start, atMost: 160) { !Self.authorityEnds.contains($0) })
    if !bytes[authority].contains(Byte.at), authority.upperBound < end {
      // A password may hold a slash: `user:a/b@host`.
      guard let colon = bytes[authority].firstIndex(of: Byte.colon),
        colon + 1 < authority.upperBound,
        !bytes[colon + 1..<authority.upperBound].allSatisfy(\.isDigit)
      else { return nil }
      authority = start..<end
    }
    guard let at = bytes[authority].lastIndex(of: Byte.at), at + 1 < end else { return nil }
    guard let colon = bytes[start..<at].firstIndex(of: Byte.colon), colon + 1 < at else {
      let user = start..<(bytes[start..<at].firstIndex(of: Byte.colon) ?? at)
      guard user.count >= 16, !isPlaceholder(user), isKey(user, ValueShape(bytes, user)) else {
        return nil
      }
      return SensitiveSpan(.secret, user, name: "token in an address")
    }
    let password = colon + 1..<at
    guard !isPlaceholder(password), password.count > 1 else { return nil }
    return SensitiveSpan(.secret, password, name: "password in an address")
  }

  /// The password in `user:password@host` without a scheme.
  func hostPassword(before at: Int) -> SensitiveSpan? {
    guard byte(at + 1).isAlphanumeric, !stands("sha", at: at + 1) else { return nil }
    let start = start(before: at, atMost: 80) {
      $0 > 0x20 && !Self.quotes.contains($0) && $0 != Byte.slash && $0 < 0x80
    }
    guard byte(start - 1) != Byte.slash, let colon = bytes[start..<at].firstIndex(of: Byte.colon),
      colon > start
    else { return nil }
    let (user, password) = (start..<colon, colon + 1..<at)
    let shape = ValueShape(bytes, password)
    guard shape.count >= 6, !isPlaceholder(password),
      shape.signs > 0 && shape.isStrong
        || shape.isMixed && shape.joints == 0 && Self.defaultUsers.contains(bytes, user)
        || isEvidentPassword(password) && bytes[user].allSatisfy(\.isAlphanumeric)
    else { return nil }
    return SensitiveSpan(.secret, password, name: "password")
  }

  private static let linkEnds = ByteSet("<>\"'`\\^")
  private static let authorityEnds = ByteSet("/?#")
}
