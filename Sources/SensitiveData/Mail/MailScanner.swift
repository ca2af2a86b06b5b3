import Markdown

extension SensitiveScanner {
  /// E-mail addresses, plain (`ana@acme.io`), spelled out (`ana [at] acme [dot] io`) or encoded (`ana%40acme.io`), and
  /// accounts at machines (`From: root@db-primary`).
  public static let mailAddresses = SensitiveScanner(name: "e-mail addresses") { bytes, range in
    var scanner = MailScanner(window: ScanWindow(bytes, range))
    return scanner.spans()
  }
}

/// Finds e-mail addresses by what stands between account and domain.
struct MailScanner {
  let window: ScanWindow
  /// Where the last address ended; the next one begins behind it.
  var floor = 0

  mutating func spans() -> [SensitiveSpan] {
    var spans: [SensitiveSpan] = []
    floor = window.range.lowerBound
    var index = window.range.lowerBound
    while index < window.range.upperBound {
      if let address = address(at: index) {
        spans.append(SensitiveSpan(.email, address))
        if let field = accountField(beside: address) { spans.append(SensitiveSpan(.email, field)) }
        floor = address.upperBound
        index = max(index + 1, address.upperBound)
      } else {
        index += 1
      }
    }
    return spans
  }

  /// The address whose sign for `@` begins at a place.
  private func address(at index: Int) -> Range<Int>? {
    switch window[index] {
    case Byte.at:
      return address(sign: index..<index + 1) ?? spelled(at: index)
    case UInt8(ascii: "%") where window.stands("%40", at: index):
      return address(sign: index..<index + 3)
    case Byte.ampersand:
      for sign in Self.references where window.stands(sign, at: index) {
        return address(sign: index..<index + sign.utf8CodeUnitCount)
      }
      return nil
    case let byte where Self.signStarts.contains(byte) || byte == UInt8(ascii: "a"):
      return spelled(at: index)
    case UInt8(ascii: "A"): return spelled(at: index)
    default: return nil
    }
  }

  static let signStarts = ByteSet("[({<|_*")
  private static let references: [StaticString] = ["&#64;", "&#x40;", "&commat;"]

  /// The address around a sign.
  private func address(sign: Range<Int>) -> Range<Int>? {
    guard let account = account(before: sign.lowerBound) else { return nil }
    guard let domain = domain(at: sign.upperBound) else {
      return machine(at: sign.upperBound, account: account).map { account.lowerBound..<$0 }
    }
    let whole = account.lowerBound..<domain.range.upperBound
    return isHarmless(account, domain) ? nil : whole
  }

  /// Whether an address names nobody.
  func isHarmless(_ account: Range<Int>, _ domain: Domain) -> Bool {
    if isExample(domain.range) { return true }
    if window.isEqual(account, anyOf: MailTables.cloneAccounts) { return true }
    let before = window[account.lowerBound - 1]
    // `//ana@host` and `//ana:word@host` belong to the address of a page.
    if before == Byte.slash, window[account.lowerBound - 2] == Byte.slash { return true }
    if before == Byte.colon, isLogin(before: account.lowerBound - 1) { return true }
    // `team/code@branch.name` is a version of code, `users/ana@acme.io` a part of an address.
    if before == Byte.slash, !window.isEqual(domain.topLevel, anyOf: MailTables.commonTopLevels) {
      return true
    }
    return false
  }

  /// Whether a user's name follows `//` up to a colon: `https://ana:word@host`.
  private func isLogin(before colon: Int) -> Bool {
    let start = window.start(before: colon, atMost: 64) {
      $0 != Byte.slash && !$0.isWhitespace && $0 != Byte.at
    }
    return window[start - 1] == Byte.slash && window[start - 2] == Byte.slash
  }

  /// Whether a domain is set aside for documentation.
  func isExample(_ domain: Range<Int>) -> Bool {
    for name in MailTables.exampleDomains where window.stands(name, before: domain.upperBound) {
      let start = domain.upperBound - name.utf8CodeUnitCount
      if start == domain.lowerBound || window[start - 1] == Byte.dot { return true }
    }
    let last = window.start(before: domain.upperBound, atMost: 16) { $0 != Byte.dot }
    return window.isEqual(last..<domain.upperBound, anyOf: MailTables.exampleTopLevels)
  }
}
