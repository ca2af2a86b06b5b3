import Markdown

/// Names that orchestrators and clouds generate: pods, replica sets, nodes, instances.
enum GeneratedName {
  /// `checkout-7d9f8b6c5d-x2x7q`, `fluentd-x2x7q`, `checkout-7d9f8b6c5d`, `backup-28394720-x7k2p`
  static func isPod(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    guard name.count < 254, text[name.lowerBound].isAlphanumeric,
      text.all(in: name, { $0.isDigit || $0 == Byte.hyphen || $0.isLetter && $0 == $0.lowercased }),
      let last = part(text, before: name.upperBound, in: name)
    else { return false }
    if isHash(text, last, 8...10) { return true }
    guard last.count == 5, last.lowerBound > name.lowerBound + 1 else { return false }
    if let middle = part(text, before: last.lowerBound - 1, in: name) {
      let isNumber = (8...10).contains(middle.count) && text.all(in: middle, \.isDigit)
      let isRandom = !text.all(in: last, \.isLetter) || isSafe(text, last)
      if isNumber || isLooseHash(text, middle), isRandom { return true }
      if isHash(text, middle, 8...10) { return true }
    }
    // Letters and then a number are a word: `http2`, `ppc64`.
    let digit = text.end(from: last.lowerBound, atMost: 5, while: \.isLetter)
    let isWord = text.all(in: digit..<last.upperBound, \.isDigit)
    return !isWord && isHash(text, last, 5...5)
  }

  /// The part that ends at an index, when another one precedes it.
  private static func part(_ text: IdentifierText, before end: Int, in name: Range<Int>) -> Range<
    Int
  >? {
    let start = text.start(before: end, atMost: 16) { $0 != Byte.hyphen }
    return start > name.lowerBound && start < end && text[start - 1] == Byte.hyphen
      ? start..<end : nil
  }

  /// The letters and digits of Kubernetes' random names: none that could form words or be misread.
  private static let safe = ByteSet("bcdfghjklmnpqrstvwxz2456789")

  private static func isSafe(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    text.all(in: part) { safe.contains($0) }
  }

  private static func isHash(
    _ text: IdentifierText, _ part: Range<Int>, _ lengths: ClosedRange<Int>
  ) -> Bool {
    guard lengths.contains(part.count), isSafe(text, part) else { return false }
    let digits = text.count(in: part, where: \.isDigit)
    return digits > (part.count > 5 ? 1 : 0) && digits < part.count - 1
  }

  private static func isLooseHash(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    guard (6...10).contains(part.count) else { return false }
    let digits = text.count(in: part, where: \.isDigit)
    return digits > 1 && digits < part.count
  }

  /// `DESKTOP-7QK2L9`, `EC2AMAZ-AB12CD3`, `anas-macbook-pro`
  static func isWorkstation(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    guard let hyphen = text.bytes[name].firstIndex(of: Byte.hyphen) else { return false }
    let rest = hyphen + 1..<name.upperBound
    if workstations.contains(text, name.lowerBound..<hyphen), (5...15).contains(rest.count),
      text.any(in: rest, \.isDigit),
      text.all(in: name, { $0.isDigit || $0 == Byte.hyphen || $0.isLetter && $0 != $0.lowercased })
    {
      return true
    }
    guard let parts = text.split(name, atMost: 6, at: { $0 == Byte.hyphen }), parts.count > 1 else {
      return false
    }
    return parts.dropFirst().contains { laptops.contains(text, $0) }
      && !laptops.contains(text, parts[0])
  }

  private static let workstations = TermSet(
    "desktop laptop win ec2amaz pc ws wks nb mac tablet surface")
  private static let laptops = TermSet("macbook mbp imac mba thinkpad macmini")

  /// `gke-prod-pool-1a2b3c4d-x7k2`, `aks-nodepool1-12345678-vmss000003`
  static func isManagedNode(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    guard ["gke-", "aks-", "eks-"].contains(where: { text.stands($0, at: name.lowerBound) }),
      let parts = text.split(name, atMost: 12, at: { $0 == Byte.hyphen }), parts.count > 3
    else { return false }
    return text.any(in: name, \.isDigit)
  }

  /// `i-0abc123def4567890`, `vpc-0a1b2c3d`: a word and the hexadecimal number of a resource.
  static func isCloudResource(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    let hyphen = text.start(before: name.upperBound, atMost: 18, while: \.isHexDigit) - 1
    let digits = name.upperBound - hyphen - 1
    guard hyphen > name.lowerBound, text[hyphen] == Byte.hyphen,
      [8, 10, 16, 17].contains(digits),
      text.any(in: hyphen + 1..<name.upperBound, \.isDigit)
    else { return false }
    return resources.contains(text, name.lowerBound..<hyphen)
  }

  /// What AWS puts before the numbers of its resources.
  private static let resources = TermSet(
    """
    i mi vpc subnet sg sgr vol ami aki ari eni eni-attach snap rtb rtbassoc igw nat natgw eipalloc eipassoc acl aclassoc
    vpce vpce-svc pcx tgw tgw-attach tgw-rtb tgw-rtb-assoc vgw cgw vpn dopt lt fs fsmt fsap fsx r spi sir fleet cr pl
    pla eigw lgw lgw-rtb carrier import-i import-ami export-i h bun lcm key vpc-cidr-assoc subnet-cidr-assoc ipam
    ipam-pool nip nis flow fl fgw lifecycle asg d ws wsb dir j s cluster mnt backup rtbassoc tgw-mcast-domain svc rslvr
    rslvr-in rslvr-out rslvr-rr mw pb pcs ins cwr vtap tmf tms tmt ec2ic
    """)
}
