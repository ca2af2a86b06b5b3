import Markdown

extension LeakScanner {
  /// What an address `https://…` gives away, by its colon: a password, a webhook, a tracker, a host.
  func link(at index: Int, notBefore floor: Int) -> Leak? {
    guard byte(index + 1) == Byte.slash, byte(index + 2) == Byte.slash else { return nil }
    let start = start(before: index, notBefore: floor) { $0.isLetter || $0 == Byte.plus }
    guard start < index else { return nil }
    let ends = Self.linkEnds
    var end = end(from: index + 3, atMost: 512) { $0 > 0x20 && !ends.contains($0) }
    while end > index + 3, Self.linkTails.contains(byte(end - 1)) { end -= 1 }
    let stop = min(
      end,
      self.end(from: index + 3, atMost: 512) {
        $0 != Byte.slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
      })
    let authority = index + 3..<max(index + 3, stop)
    var host = authority
    if let at = bytes[authority].lastIndex(of: Byte.at) {
      if let leak = credentials(authority.lowerBound..<at) { return leak }
      host = at + 1..<authority.upperBound
    }
    return site(start..<end, host: host)
  }

  private static let linkEnds = ByteSet("<>\"'`|\\^")
  private static let linkTails = ByteSet(".,;:!?)]}*")

  /// `name:word` before the `@` of an address.
  private func credentials(_ part: Range<Int>) -> Leak? {
    guard let colon = bytes[part].firstIndex(of: Byte.colon) else { return nil }
    let word = colon + 1..<part.upperBound
    guard word.count > 2, !isPlaceholder(word), !holds("pass", in: word), !holds("secret", in: word)
    else { return nil }
    return Leak(kind: .secret, range: word, name: "password in an address")
  }

  private func site(_ link: Range<Int>, host: Range<Int>) -> Leak? {
    let path = host.upperBound
    if ends(host, with: "hooks.slack.com"), stands("/services/t", at: path),
      link.upperBound - path > 30,
      !isPlaceholder(path + 10..<link.upperBound)
    {
      return Leak(kind: .secret, range: link, name: "Slack webhook")
    }
    if isTracker(host, path: path) { return Leak(kind: .ticketLink, range: link) }
    if isInnerSite(host, path: path) { return Leak(kind: .internalLink, range: link) }
    var name = host
    if let colon = bytes[host].lastIndex(of: Byte.colon) { name = host.lowerBound..<colon }
    guard stands("http", at: link.lowerBound), !name.isEmpty else { return nil }
    if name.count == 9,
      stands("localhost", at: name.lowerBound) || stands("127.0.0.1", at: name.lowerBound)
    {
      return Leak(kind: .localhost, range: link.lowerBound..<host.upperBound)
    }
    return isPlainHost(name)
      ? Leak(kind: .plainHost, range: link.lowerBound..<host.upperBound) : nil
  }

  /// A host without a domain, which only resolves inside: `http://wiki/`.
  private func isPlainHost(_ name: Range<Int>) -> Bool {
    guard name.count > 2, byte(name.lowerBound).isLetter,
      bytes[name].allSatisfy({ ($0.isAlphanumeric && $0 == $0.lowercased) || $0 == Byte.hyphen })
    else { return false }
    return !Self.hostPlaceholders.contains {
      $0.utf8CodeUnitCount == name.count && stands($0, at: name.lowerBound)
    } && !stands("your", at: name.lowerBound) && !stands("example", at: name.lowerBound)
  }

  private static let hostPlaceholders: [StaticString] = [
    "localhost", "host", "hostname", "domain", "server", "url", "address", "link", "foo", "bar",
    "website",
    "site", "www", "http", "https",
  ]

  private func isTracker(_ host: Range<Int>, path: Int) -> Bool {
    if ends(host, with: ".atlassian.net") { return stands("/browse/", at: path) }
    if ends(host, with: "linear.app") {
      return holds("/issue/", in: path..<min(path + 60, range.upperBound))
    }
    guard
      stands("issues.", at: host.lowerBound) || stands("jira.", at: host.lowerBound)
        || stands("youtrack.", at: host.lowerBound)
    else { return false }
    return !isExampleDomain(host) && !Self.publicTrackers.contains { ends(host, with: $0) }
  }

  private static let publicTrackers: [StaticString] = [
    "apache.org", "jenkins.io", "jenkins-ci.org", "mongodb.org", "chromium.org", "redhat.com",
    "jboss.org",
    "atlassian.com", "spring.io", "k8s.io", "percona.com", "mariadb.org", "linuxfoundation.org",
    "wikimedia.org",
    "jetbrains.com", "dlang.org", "sonarsource.com", "hibernate.org",
  ]

  /// Addresses of services that show them to their own people only.
  private func isInnerSite(_ host: Range<Int>, path: Int) -> Bool {
    if ends(host, with: ".slack.com") { return stands("/archives/", at: path) }
    if ends(host, with: ".atlassian.net") { return stands("/wiki/", at: path) }
    if ends(host, with: ".pagerduty.com") { return stands("/incidents/", at: path) }
    if ends(host, with: "app.datadoghq.com") || ends(host, with: "app.datadoghq.eu") {
      return byte(path) == Byte.slash
    }
    return ends(host, with: ".grafana.net") || ends(host, with: ".splunkcloud.com")
  }
}
