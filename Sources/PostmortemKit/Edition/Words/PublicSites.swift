import Markdown

/// Which addresses a page for customers may link to: an allow-list, because most hosts of a company are no place for
/// them and nothing in their names tells.
struct PublicSites {
  private let allowed: AllowedValues

  /// - Parameter hosts: what the configuration adds; a star stands for anything at one end.
  init(_ hosts: [String]) {
    allowed = AllowedValues(hosts)
  }

  /// Whether readers outside can open an address.
  func shows(_ address: some Collection<UInt8>) -> Bool {
    let text = String(decoding: address, as: UTF8.self)
    guard let host = Self.host(of: text) else { return allowed.holds(text) }
    let name = host.name.lowercased()
    if allowed.holds(text) || allowed.holds(name) { return true }
    guard host.isPlain, !name.isEmpty, name.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1,
      last.utf8.allSatisfy(\.isLetter), !Self.innerEndings.contains(String(last))
    else { return false }
    if Self.workplaces.contains(where: { name == $0 || name.hasSuffix("." + $0) }) { return false }
    if Self.isReference(name) { return true }
    // `acme.co.uk` is a domain of its own.
    let isCountry = last.count == 2 && Self.secondLevels.contains(String(labels[labels.count - 2]))
    let names = labels.count - (isCountry && labels.count > 2 ? 2 : 1)
    return names == 1 || names == 2 && Self.publicNames.contains(String(labels[0]))
  }

  /// Whether an address is one of a site that is no company's own.
  func isReference(_ address: some Collection<UInt8>) -> Bool {
    Self.host(of: String(decoding: address, as: UTF8.self))
      .map { Self.isReference($0.name.lowercased()) } ?? false
  }

  private static func isReference(_ name: String) -> Bool {
    references.contains { name == $0 || name.hasSuffix("." + $0) }
  }

  /// The host of a web address, and whether neither a name nor a port stands beside it.
  static func host(of address: String) -> (name: String, isPlain: Bool)? {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count)
    let authority = rest.prefix { !"/?#\\".contains($0) }
    var name = authority
    if let at = name.lastIndex(of: "@") { name = name[name.index(after: at)...] }
    let plain = name.prefix { $0 != ":" }
    return (String(plain), plain.count == authority.count)
  }

  private static let secondLevels: Set<String> = ["co", "com", "org", "net", "gov", "ac", "edu"]

  /// Names under which companies speak to everybody.
  private static let publicNames: Set<String> = [
    "www", "status", "docs", "doc", "blog", "support", "help", "developer", "developers",
    "community",
    "learn", "knowledge", "trust", "security", "changelog", "releases", "news", "press", "forum",
  ]

  /// Sites whose pages everybody can open, whatever stands before their names.
  private static let references: [String] = [
    "wikipedia.org", "kubernetes.io", "mozilla.org", "microsoft.com", "aws.amazon.com",
    "cloud.google.com", "sre.google", "apache.org", "postgresql.org", "mysql.com", "redis.io",
    "github.io", "github.blog", "statuspage.io", "stackoverflow.com", "ietf.org", "rfc-editor.org",
    "nist.gov", "mitre.org", "cve.org", "w3.org", "python.org", "kernel.org", "debian.org",
    "ubuntu.com", "readthedocs.io", "archive.org", "letsencrypt.org", "youtube.com",
  ]

  /// Sites where companies keep what is theirs.
  private static let workplaces: [String] = [
    "notion.so", "notion.site", "miro.com", "figma.com", "airtable.com", "linear.app", "zoom.us",
    "trello.com", "asana.com", "clickup.com", "shortcut.com", "opsgenie.com", "pagerduty.com",
    "atlassian.net", "slack.com", "grafana.net", "datadoghq.com", "datadoghq.eu", "sentry.io",
    "splunkcloud.com", "newrelic.com", "honeycomb.io", "sharepoint.com", "docs.google.com",
    "drive.google.com", "meet.google.com", "console.cloud.google.com", "console.aws.amazon.com",
    "portal.azure.com", "dev.azure.com", "teams.microsoft.com", "incident.io", "firehydrant.io",
    "rootly.com", "monday.com", "loom.com", "dropbox.com", "box.com", "hackmd.io", "coda.io",
  ]

  private static let innerEndings: Set<String> = [
    "internal", "local", "corp", "lan", "intranet", "localdomain", "svc", "home", "private",
  ]
}
