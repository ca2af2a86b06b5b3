import Markdown

extension MailScanner {
  private static var reach: Int { 80 }

  /// The field before an address that has its account as value: `uid=ana,mail=ana@acme.io`.
  func accountField(beside address: Range<Int>) -> Range<Int>? {
    let sign = window.end(from: address.lowerBound, atMost: 64) { $0 != Byte.at }
    let account = window.bytes[address.lowerBound..<min(sign, address.upperBound)]
    guard sign < address.upperBound, account.count > 2 else { return nil }
    let start = window.start(before: address.lowerBound, atMost: Self.reach) {
      $0 != Byte.lineFeed
    }
    var index = start
    while index + account.count < address.lowerBound {
      let field = index..<index + account.count
      if window[index - 1] == UInt8(ascii: "="), !window[field.upperBound].isAlphanumeric,
        window.bytes[field].elementsEqual(account)
      {
        return field
      }
      index += 1
    }
    return nil
  }
}
