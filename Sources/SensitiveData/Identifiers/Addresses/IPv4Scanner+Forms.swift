import Markdown

/// Forms of addresses that are not four numbers with dots.
extension IPv4Scanner {
  /// `ip-10-42-17-9.ec2.internal`, `10-42-17-9.default.pod.cluster.local`: the whole name.
  func hostName(_ reading: IPv4Reader.Reading, at index: Int) -> Range<Int>? {
    let scope = IPv4Scope(reading.address)
    let next = text[reading.end]
    guard scope != .harmless, !next.isAlphanumeric else { return nil }
    if let metric = metricName(reading, scope, at: index) { return metric }
    guard next != text[index - 1] || !next.isPunctuation else { return nil }
    let before = text[index - 1]
    let isGlued = before == Byte.hyphen || before == Byte.underscore
    let start =
      isGlued
      ? text.start(before: index, atMost: 64) {
        $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore
      } : index
    let prefix = start..<max(start, index - 1)
    let hasName = isGlued && AddressWords.glued.contains(text, prefix)
    let hasDomain = next == Byte.dot && text[reading.end + 1].isLetter
    guard hasName || scope == .local && (isGlued && text[start].isLetter || hasDomain),
      isGlued || !before.isAlphanumeric
    else { return nil }
    let end = text.end(from: reading.end, atMost: 200) {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.dot
    }
    return text.trimmed(start..<end)
  }

  /// `host_10_42_17_9_eth0`: a machine between the other parts of a name.
  private func metricName(_ reading: IPv4Reader.Reading, _ scope: IPv4Scope, at index: Int)
    -> Range<Int>?
  {
    let mark = text[reading.end]
    guard scope == .local, mark == text[index - 1], mark == Byte.underscore || mark == Byte.hyphen,
      text[reading.end + 1].isLetter
    else { return nil }
    let word = text.start(before: index - 1, atMost: 16, while: \.isAlphanumeric)..<index - 1
    guard AddressWords.glued.contains(text, word) else { return nil }
    let isName: (UInt8) -> Bool = { $0.isAlphanumeric || $0 == mark }
    let start = text.start(before: index, atMost: 64, while: isName)
    return text.trimmed(start..<text.end(from: reading.end, atMost: 64, while: isName))
  }

  /// `9.17.42.10.in-addr.arpa`
  func reverseName(_ reading: IPv4Reader.Reading, at index: Int) -> Range<Int>? {
    guard text.stands(".in-addr.arpa", at: reading.end),
      IPv4Scope(reading.address.byteSwapped) != .harmless
    else { return nil }
    return index..<reading.end + 13
  }

  /// `10.42.17.x`, `10.42.*`, `10.42.17/24`: a part of a local network.
  func pattern(at index: Int) -> Range<Int>? {
    guard !text[index - 1].isAlphanumeric, text[index - 1] != Byte.dot,
      text[index - 1] != Byte.hyphen, let (prefix, count, end) = octets(at: index),
      count > 1, IPv4Scope(prefix << UInt32(8 * (4 - count)) | 77) == .local
    else { return nil }
    if text[end] == Byte.slash { return networkEnd(end, count: count).map { index..<$0 } }
    guard text[end] == Byte.dot, prefix != 192 << 8 | 168 || count > 2 else { return nil }
    var position = end
    var wild = 0
    while text[position] == Byte.dot, Self.isWild(text[position + 1]) {
      position = text.end(from: position + 1, atMost: 3, while: Self.isWild)
      wild += 1
    }
    guard wild > 0, count + wild <= 4, !text[position].isAlphanumeric else { return nil }
    return index..<position
  }

  private func networkEnd(_ slash: Int, count: Int) -> Int? {
    let end = text.end(from: slash + 1, atMost: 3, while: \.isDigit)
    let bits = text.bytes[slash + 1..<end].reduce(0) { $0 * 10 + Int($1 & 15) }
    return count < 4 && end - slash == 3 && (16...30).contains(bits) && !text[end].isAlphanumeric
      ? end : nil
  }

  private static func isWild(_ byte: UInt8) -> Bool {
    "xyzn*".utf8.contains(byte.lowercased)
  }

  private func octets(at index: Int) -> (prefix: UInt32, count: Int, end: Int)? {
    var prefix: UInt32 = 0
    var position = index
    for count in 1...3 {
      guard let (value, end) = IPv4Reader(text: text).octet(at: position) else { return nil }
      prefix = prefix << 8 | value
      guard text[end] == Byte.dot, text[end + 1].isDigit else { return (prefix, count, end) }
      position = end + 1
    }
    return nil
  }

  /// `1091578122.36895.0000`: an address and a port backwards, as load balancers write them to cookies.
  private func cookie(_ number: Range<Int>, value: UInt64) -> Range<Int>? {
    guard value <= UInt32.max, text[number.upperBound] == Byte.dot else { return nil }
    let port = text.end(from: number.upperBound + 1, atMost: 6, while: \.isDigit)
    guard port > number.upperBound + 1, text.stands(".0000", at: port),
      !text[port + 5].isAlphanumeric, IPv4Scope(UInt32(value).byteSwapped) != .harmless
    else { return nil }
    return number.lowerBound..<port + 5
  }

  /// Whether the same address stands with dots beside a number: `0x0A2A1109 = 10.42.17.9`.
  private func isRepeated(_ number: Range<Int>, _ address: UInt32) -> Bool {
    let isGap: (UInt8) -> Bool = { $0.isBlank || "=:()-><|,`\"/".utf8.contains($0) }
    let next = text.end(from: number.upperBound, atMost: 6, while: isGap)
    if let reading = IPv4Reader(text: text).dotted(at: next), reading.address == address {
      return true
    }
    let end = text.start(before: number.lowerBound, atMost: 6, while: isGap)
    let start = text.start(before: end, atMost: 15) { $0.isDigit || $0 == Byte.dot }
    return IPv4Reader(text: text).dotted(at: start)?.address == address
  }

  /// `0x0A2A1109`, `170528009`: one number, where a word or the same address beside it says what it is.
  func number(at index: Int) -> Range<Int>? {
    guard !text[index - 1].isAlphanumeric, text[index - 1] != Byte.dot else { return nil }
    if text.stands("0x", at: index) {
      let end = text.end(from: index + 2, atMost: 9, while: \.isHexDigit)
      guard end - index == 10, !text[end].isAlphanumeric else { return nil }
      let address = UInt32(truncatingIfNeeded: text.hexadecimal(index + 2..<end))
      let isNamed =
        IPv4Scope(address) == .local && text.follows(AddressWords.address, index, within: 2)
      return isNamed || isRepeated(index..<end, address) ? index..<end : nil
    }
    let end = text.end(from: index, atMost: 11, while: \.isDigit)
    guard (8...10).contains(end - index), !text[end].isAlphanumeric else { return nil }
    let value = text.bytes[index..<end].reduce(0) { $0 * 10 + UInt64($1 & 15) }
    if let cookie = cookie(index..<end, value: value) { return cookie }
    guard end - index > 8, value <= UInt32.max else { return nil }
    let isNamed =
      IPv4Scope(UInt32(value)) == .local && text.follows(Self.numbered, index)
    return isNamed || isRepeated(index..<end, UInt32(value)) ? index..<end : nil
  }

  private static let numbered = TermSet("ip ipv4 addr address")
}
