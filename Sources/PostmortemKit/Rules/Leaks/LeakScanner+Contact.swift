import Markdown

extension LeakScanner {
  /// An e-mail address by its `@`.
  func email(around index: Int, notBefore floor: Int) -> Leak? {
    guard byte(index + 1).isAlphanumeric, byte(before: index).isAlphanumeric else { return nil }
    let start = start(before: index, notBefore: floor) {
      Self.isHostByte($0) || $0 == Byte.plus || $0 == UInt8(ascii: "%")
    }
    var end = end(from: index + 1) { $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.dot }
    while end > index, !byte(end - 1).isAlphanumeric { end -= 1 }
    let domain = index + 1..<end
    guard start < index, let dot = bytes[domain].lastIndex(of: Byte.dot), end - dot > 2,
      bytes[dot + 1..<end].allSatisfy(\.isLetter), !isFile(dot..<end)
    else { return nil }
    // `git@github.com:team/repo.git` is a place to clone from; `//name:word@host` and `/@` belong to an address.
    if byte(end) == Byte.colon, byte(end + 1).isLetter { return nil }
    if "/$".utf8.contains(byte(before: start)) { return nil }
    if byte(before: start) == Byte.colon, byte(start - 2) == Byte.slash { return nil }
    let name = start..<index
    if isExampleDomain(domain) || stands("your", at: start) || holds("user-name", in: name)
      || holds("username", in: name)
    {
      return nil
    }
    return Leak(kind: .email, range: start..<end)
  }

  /// What is written like an address with a domain but names a file or a unit of a system.
  private func isFile(_ ending: Range<Int>) -> Bool {
    Self.fileEndings.contains {
      ending.count == $0.utf8CodeUnitCount && stands($0, at: ending.lowerBound)
    }
  }

  private static let fileEndings: [StaticString] = [
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".css", ".js", ".ts", ".service", ".socket", ".timer",
    ".target", ".mount", ".slice", ".scope",
  ]

  /// Domains that are set aside for documentation (RFC 2606).
  func isExampleDomain(_ domain: Range<Int>) -> Bool {
    for name in Self.exampleDomains where ends(domain, with: name) {
      let before = byte(domain.upperBound - name.utf8CodeUnitCount - 1)
      if domain.count == name.utf8CodeUnitCount || before == Byte.dot || before == Byte.at {
        return true
      }
    }
    return false
  }

  private static let exampleDomains: [StaticString] = [
    "example.com", "example.org", "example.net", "example", "test", "invalid", "domain.com",
    "yourcompany.com", "company.com", "acme.com",
  ]

  /// Whether a name ends as domains do.
  func isDomain(_ name: Range<Int>) -> Bool {
    guard let dot = bytes[name].lastIndex(of: Byte.dot) else { return false }
    return Self.topLevels.contains {
      name.upperBound - dot - 1 == $0.utf8CodeUnitCount && stands($0, at: dot + 1)
    }
  }

  private static let topLevels: [StaticString] = [
    "com", "org", "net", "io", "dev", "edu", "gov", "app", "cloud", "de", "uk", "fr", "eu", "co",
  ]

  /// `+49 30 1234567`, `(415) 636-0132`, `415-636-0132`.
  func phone(at index: Int) -> Leak? {
    let before = byte(before: index)
    let isGlue = Self.phoneGlue.contains(before) && !(isThorough && before == Byte.openParen)
    if before.isAlphanumeric || isGlue { return nil }
    if byte(index) == Byte.plus { return internationalPhone(at: index) }
    var position = index
    if byte(index) == Byte.openParen {
      guard let end = digits(3, at: index + 1), byte(end) == Byte.closeParen else { return nil }
      position = byte(end + 1) == Byte.space ? end + 2 : end + 1
    } else {
      guard let end = digits(3, at: index), byte(end) == Byte.hyphen || byte(end) == Byte.dot else {
        return nil
      }
      position = end + 1
    }
    guard let middle = digits(3, at: position),
      byte(middle) == Byte.hyphen || byte(middle) == Byte.dot, let end = digits(4, at: middle + 1),
      !Self.goesOn(byte(end)), byte(index) != UInt8(ascii: "0"), byte(index) != UInt8(ascii: "1")
    else { return nil }
    // 555-0100 to 555-0199 are set aside for fiction.
    if stands("555", at: position), stands("01", at: middle + 1) { return nil }
    return Leak(kind: .phone, range: index..<end)
  }

  private static let phoneGlue = ByteSet("-./_+=#$:,%&(")
  private static let phoneSigns = ByteSet(" -.()")

  private func internationalPhone(at index: Int) -> Leak? {
    guard byte(index + 1).isDigit, byte(index + 1) != UInt8(ascii: "0") else { return nil }
    var end = end(from: index + 1, atMost: 24) {
      $0.isDigit || Self.phoneSigns.contains($0)
    }
    while end > index, !byte(end - 1).isDigit { end -= 1 }
    let number = index + 1..<end
    let count = bytes[number].count(where: \.isDigit)
    let isParted = bytes[number].contains { !$0.isDigit }
    guard (isParted ? 9...15 : 10...15).contains(count), !Self.goesOn(byte(end)) else { return nil }
    if holds("555-01", in: number) || holds("555 01", in: number) || holds("55501", in: number) {
      return nil
    }
    return Leak(kind: .phone, range: index..<end)
  }

  /// The end of exactly so many digits.
  private func digits(_ count: Int, at index: Int) -> Int? {
    let end = end(from: index, atMost: count + 1, while: \.isDigit)
    return end - index == count ? end : nil
  }

  private static func goesOn(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
  }
}
