import Markdown

extension LeakScanner {
  /// An IPv4 address of a private network (RFC 1918, RFC 3927).
  func address(at index: Int) -> Leak? {
    guard bytes[index] == UInt8(ascii: "1"), beginsOctets(at: index) else { return nil }
    let before = byte(before: index)
    if before == Byte.dot || before == Byte.underscore
      || before == Byte.hyphen && byte(index - 2).isAlphanumeric
    {
      return nil
    }
    guard let (octets, end) = octets(at: index), isPrivate(octets), !followsVersion(index) else {
      return nil
    }
    let next = byte(end)
    if next.isAlphanumeric || next == Byte.underscore || next == Byte.dot && byte(end + 1).isDigit {
      return nil
    }
    if isWholeNetwork(octets, end) || Self.commonAddresses.contains(octets) { return nil }
    return Leak(kind: .address, range: index..<end)
  }

  /// A look that spares most numbers the reading.
  private func beginsOctets(at index: Int) -> Bool {
    let end = end(from: index, atMost: 4, while: \.isDigit)
    return byte(end) == Byte.dot && byte(end + 1).isDigit
  }

  private func octets(at index: Int) -> ([Int], Int)? {
    var octets: [Int] = []
    var position = index
    while octets.count < 4 {
      let end = end(from: position, atMost: 4, while: \.isDigit)
      guard (1...3).contains(end - position) else { return nil }
      if end - position > 1, byte(position) == UInt8(ascii: "0") { return nil }
      let value = bytes[position..<end].reduce(0) { $0 * 10 + Int($1 & 15) }
      guard value < 256 else { return nil }
      octets.append(value)
      guard octets.count < 4 else { return (octets, end) }
      guard byte(end) == Byte.dot else { return nil }
      position = end + 1
    }
    return nil
  }

  private func isPrivate(_ octets: [Int]) -> Bool {
    switch (octets[0], octets[1]) {
    case (10, _), (192, 168), (169, 254): true
    case (172, let second): (16...31).contains(second)
    default: false
    }
  }

  /// `10.0.0.0/8` is what everybody has, and so are the addresses of the clouds' own services.
  private func isWholeNetwork(_ octets: [Int], _ end: Int) -> Bool {
    guard byte(end) == Byte.slash, octets[2] == 0, octets[3] == 0 else { return false }
    let isWide = stands("8", at: end + 1) || stands("12", at: end + 1) || stands("16", at: end + 1)
    return isWide && (octets[1] == 0 || octets[0] != 10)
  }

  private static let commonAddresses: [[Int]] = [
    [169, 254, 169, 254], [169, 254, 169, 253], [169, 254, 169, 123], [169, 254, 170, 2],
    [172, 17, 0, 1],
  ]

  /// `version 10.2.3.4`
  private func followsVersion(_ index: Int) -> Bool {
    var end = index
    while end > range.lowerBound, bytes[end - 1].isBlank || "=:`'\"(".utf8.contains(bytes[end - 1])
    { end -= 1 }
    let word = max(range.lowerBound, end - 8)..<end
    return ends(word, with: "version") || ends(word, with: "versions")
      || ends(word, with: "release")
      || ends(word, with: "build") || ends(word, with: "@") && followsPackage(end)
  }

  /// `package@10.2.3.4`, but not `(@10.2.3.4)` and not `https://name@10.2.3.4`.
  private func followsPackage(_ end: Int) -> Bool {
    guard !isThorough, byte(end - 2).isAlphanumeric else { return false }
    let start = start(before: end - 1, notBefore: range.lowerBound) { $0 > 0x20 }
    return !holds("://", in: start..<end)
  }

  /// `fd00::1`, `fe80::1`, and `ip-10-1-2-3` as EC2 names its hosts.
  func addressName(at index: Int) -> Leak? {
    switch bytes[index] {
    case UInt8(ascii: "f"): return privateIPv6(at: index)
    case UInt8(ascii: "i"): break
    default: return nil
    }
    guard stands("ip-", at: index), byte(index + 3).isDigit else { return nil }
    var end = index + 2
    for _ in 0..<4 {
      guard byte(end) == Byte.hyphen else { return nil }
      let next = self.end(from: end + 1, atMost: 4, while: \.isDigit)
      guard (1...3).contains(next - end - 1) else { return nil }
      end = next
    }
    guard !byte(end).isAlphanumeric, byte(end) != Byte.hyphen else { return nil }
    end = self.end(from: end, while: Self.isHostByte)
    while !byte(end - 1).isAlphanumeric { end -= 1 }
    return Leak(kind: .hostName, range: index..<end)
  }

  private func privateIPv6(at index: Int) -> Leak? {
    let second = byte(index + 1).lowercased
    let isLocal = second == UInt8(ascii: "c") || second == UInt8(ascii: "d")
    let isLink = second == UInt8(ascii: "e") && "89ab".utf8.contains(byte(index + 2).lowercased)
    guard isLocal || isLink, byte(before: index) != Byte.colon else { return nil }
    let end = end(from: index, atMost: 48) { $0.isHexDigit || $0 == Byte.colon }
    var groups = 0
    var colons = 0
    var position = index
    while position < end {
      let next = self.end(from: position, while: \.isHexDigit)
      guard next - position <= 4 else { return nil }
      if next > position { groups += 1 }
      if next < end { colons += 1 }
      position = next + 1
    }
    let isShort = holds("::", in: index..<end)
    guard self.end(from: index, while: \.isHexDigit) - index == 4,
      groups == 8 || isShort && groups > 1,
      colons < 8, !byte(end).isAlphanumeric
    else { return nil }
    return Leak(kind: .address, range: index..<end)
  }

  /// A name under a domain that only resolves inside, by one of its dots.
  func hostName(around index: Int, notBefore floor: Int) -> Leak? {
    guard let suffix = Self.innerDomains.first(where: { stands($0, at: index + 1) }) else {
      return nil
    }
    let end = index + 1 + suffix.utf8CodeUnitCount
    let next = byte(end)
    if next.isAlphanumeric || next == Byte.hyphen || next == Byte.underscore
      || next == Byte.openParen
    {
      return nil
    }
    if next == Byte.dot, byte(end + 1).isAlphanumeric { return nil }
    let start = start(before: index, notBefore: floor, while: Self.isHostByte)
    guard start < index, byte(start).isAlphanumeric, !isPath(start), !isNoHost(start..<end) else {
      return nil
    }
    let labels = bytes[start..<end].count { $0 == Byte.dot }
    if suffix.utf8CodeUnitCount == 3, stands("svc", at: index + 1), labels < 2 { return nil }
    return Leak(kind: .hostName, range: start..<end)
  }

  private static let innerDomains: [StaticString] = [
    "internal", "local", "corp", "lan", "intranet", "localdomain", "svc",
  ]

  /// Whether a name is one of a file: behind a slash that no other slash precedes.
  private func isPath(_ start: Int) -> Bool {
    let before = byte(before: start)
    return before == UInt8(ascii: "\\") || before == Byte.slash && byte(start - 2) != Byte.slash
  }

  private func isNoHost(_ name: Range<Int>) -> Bool {
    if bytes[name].contains(Byte.underscore) || holds("..", in: name) || holds("example", in: name)
    {
      return true
    }
    return Self.commonNames.contains { ends(name, with: $0) && name.count == $0.utf8CodeUnitCount }
  }

  /// Names that are the same everywhere, and files and variables that look like names of hosts.
  private static let commonNames: [StaticString] = [
    "host.docker.internal", "gateway.docker.internal", "metadata.google.internal", "rc.local",
    "kubernetes.default.svc", "kubernetes.default.svc.cluster.local", "svc.cluster.local",
    "cluster.local", "ec2.internal", "compute.internal", "google.internal", "threading.local",
    "module.local", "data.local", "c.internal", "settings.local", "config.local", "e.internal",
    "env.local",
  ]
}
