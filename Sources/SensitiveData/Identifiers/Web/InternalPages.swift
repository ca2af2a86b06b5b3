import Markdown

/// Reads pages of hosts that only a company's own network resolves: `jenkins.acme.lan/job/ledger/881/console`.
struct InternalPages {
  let text: IdentifierText

  /// The end of the path behind an internal host; nil where there is none.
  func end(_ host: HostName) -> Int? {
    let end = WebAddressScanner(text: text).pageEnd(host.name.upperBound)
    guard end > host.name.upperBound + 1, hasPath(host.name.upperBound, end) else { return nil }
    if DottedName(text, host.name)?.isMachine == true { return end }
    guard let last = host.labels.last, let first = host.labels.first else {
      return nil
    }
    let letters = last.lowerBound..<text.end(from: last.lowerBound, atMost: 12, while: \.isLetter)
    let isInside =
      InternalDomains.weak.contains(text, letters) || MachineWords.sites.contains(text, letters)
    guard !host.isResolved || InternalDomains.weak.contains(text, last) else { return nil }
    return isInside && HostName.services.contains(text, first) ? end : nil
  }

  /// Whether more than a port stands between a host and the end of its page.
  private func hasPath(_ start: Int, _ end: Int) -> Bool {
    let path = text.end(from: start, atMost: 6) { $0 == Byte.colon || $0.isDigit }
    return end > path + 1
  }

  /// `jira/browse/LEDGER-12`: a service by one word, with the path that its pages have.
  func end(ofService name: Range<Int>) -> Int? {
    guard text[name.upperBound] == Byte.slash,
      text[name.lowerBound - 1] != Byte.hyphen,
      let paths = Self.services.first(where: { text.equals(name, $0.name) })?.paths
    else { return nil }
    let folder = text.end(from: name.upperBound + 1, atMost: 16) {
      $0.isAlphanumeric || $0 == Byte.hyphen
    }
    guard text[folder] == Byte.slash, paths.contains(text, name.upperBound + 1..<folder) else {
      return nil
    }
    return WebAddressScanner(text: text).pageEnd(name.upperBound)
  }

  /// Services and the first folders of their pages.
  private static let services: [(name: StaticString, paths: TermSet)] = [
    ("jira", TermSet("browse projects issues secure")),
    ("confluence", TermSet("display pages x spaces wiki")),
    ("wiki", TermSet("display pages x spaces index.php")),
    ("grafana", TermSet("d dashboard explore dashboards")),
    ("jenkins", TermSet("job view blue")),
    ("kibana", TermSet("app goto s")),
    ("bitbucket", TermSet("projects users repos")),
    ("sentry", TermSet("organizations issues")),
    ("argocd", TermSet("applications")),
    ("rundeck", TermSet("project job")),
  ]
}
