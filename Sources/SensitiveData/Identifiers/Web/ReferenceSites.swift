import Markdown

/// Sites that anybody can read and that are no company's own: an allow-list of exact names.
public enum ReferenceSites {
  /// Whether an address without its scheme is one of a reference site: `en.wikipedia.org/wiki/Paxos`.
  ///
  /// An address with a user, a port, or a query that may carry a credential is not.
  public static func holds(_ address: some Collection<UInt8>) -> Bool {
    let page = Page(Array(address))
    guard page.isPlain, !page.query.contains(where: isRevealing) else { return false }
    if hasStatusName(page.host) { return true }
    guard let paths = sites[page.host] ?? sites[starred(page.host)] else { return false }
    return paths.contains { path in
      page.path.starts(with: path)
        && (path.last == Byte.slash || path.count == page.path.count
          || page.path.dropFirst(path.count).first == Byte.slash)
    }
  }

  /// Whether a host shows the state of services to everybody: `status.acme.com`, `acme.statuspage.io`.
  public static func hasStatusName(_ host: String) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), isResolved(labels) else {
      return false
    }
    let domain = registeredLabels(labels)
    if labels.first == "status" { return labels.count == domain + 1 }
    if host.hasSuffix(".statuspage.io") { return labels.count == 3 && labels[0] != "manage" }
    let isSite = labels.count == domain || labels.count == domain + 1 && labels[0] == "www"
    let name = labels[labels.count - domain]
    return isSite && name.count > 7 && name.hasSuffix("status")
  }

  /// How many of the last labels of a host were registered: three in `acme.co.uk`.
  public static func registeredLabels(_ labels: [Substring]) -> Int {
    guard labels.count > 2, labels[labels.count - 1].utf8.count == 2 else {
      return min(2, labels.count)
    }
    let second = Array(labels[labels.count - 2].utf8)
    return TopLevelDomains.secondLevels.contains(second[...]) ? 3 : 2
  }

  /// Whether the last label of a host is one of a domain that resolves everywhere.
  public static func isResolved(_ labels: [Substring]) -> Bool {
    guard let last = labels.last.map({ Array($0.utf8) }) else { return false }
    let text = IdentifierText(last, last.indices)
    return TopLevelDomains.contains(text, text.range)
  }

  /// A host with a star for its first label.
  private static func starred(_ host: String) -> String {
    "*" + (host.firstIndex(of: ".").map { host[$0...] } ?? "")
  }

  /// Whether a part of a query has a name or a length that credentials and sessions have.
  private static func isRevealing(_ part: ArraySlice<UInt8>) -> Bool {
    let name = part.prefix { $0 != UInt8(ascii: "=") }
    return part.count - name.count > 24
      || revealingNames.contains(name)
      || name.split(whereSeparator: { "-_.".utf8.contains($0) }).contains(
        where: revealingNames.contains)
  }

  private static let revealingNames = TermSet(
    """
    token key apikey secret sig signature auth authorization password passwd pwd pass session sessionid sid jwt code
    credential credentials access access_token api_key id user userid email account tenant
    """)
}
