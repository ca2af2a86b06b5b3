import Markdown

/// The labels of a name with dots.
struct HostName {
  let text: IdentifierText
  let name: Range<Int>
  let labels: [Range<Int>]
  /// How many of the last labels were registered.
  let registered: Int

  init?(_ text: IdentifierText, _ name: Range<Int>) {
    guard name.count < 254,
      let labels = text.split(name, atMost: 16, at: { $0 == Byte.dot }), labels.count > 1,
      labels.allSatisfy({ !$0.isEmpty && $0.count < 64 })
    else { return nil }
    self.text = text
    self.name = name
    self.labels = labels
    let last = labels[labels.count - 1]
    let isCountry =
      labels.count > 2 && last.count == 2
      && TopLevelDomains.secondLevels.contains(text, labels[labels.count - 2])
    registered = isCountry ? 3 : 2
  }

  var isResolved: Bool {
    labels.last.map { TopLevelDomains.contains(text, $0) } ?? false
  }

  var isBareDomain: Bool { labels.count == registered }

  var isAmbiguous: Bool { labels.last.map { TopLevelDomains.isAmbiguous(text, $0) } ?? true }

  var isFileName: Bool {
    isBareDomain && (labels.last.map { TopLevelDomains.isProgramWord(text, $0) } ?? true)
  }

  /// Whether the first label is one that hosts of companies have: `wiki.acme.in`.
  var isCalledService: Bool {
    labels.count > registered && labels.first.map { Self.services.contains(text, $0) } ?? false
  }

  static let services = TermSet(
    """
    wiki jira confluence grafana kibana git gitlab portal mail vpn intranet sso dashboard staging jenkins prometheus
    sentry bitbucket nexus argocd consul vault www2 extranet webmail helpdesk servicedesk
    rundeck netbox artifactory harbor teamcity sonarqube airflow superset backstage rancher zabbix nagios icinga
    graylog splunk metabase unifi proxmox vcenter awx docs runbooks status monitoring ci build repo registry
    """)

  /// Whether the letters are those of a host: `ASP.NET` and `System.Net.Http` are names of programs.
  var isWritten: Bool {
    guard let last = labels.last else { return false }
    let domain = labels[labels.count - 2]
    if text.any(in: domain, { $0 == Byte.underscore }) { return false }
    let capitals = text.count(in: last) { $0.isLetter && $0 != $0.lowercased }
    if capitals > 0 {
      return capitals == last.count && labels.count > 2
        && text.all(in: name) { !$0.isLetter || $0 != $0.lowercased }
    }
    let mixed = labels.dropLast().count { label in
      text[label.lowerBound] != text[label.lowerBound].lowercased
        && text.any(in: label) { $0.isLetter && $0 == $0.lowercased }
    }
    return mixed < 2 && !text.any(in: last, \.isDigit) || text.stands("xn--", at: last.lowerBound)
  }

  func begins(with literal: StaticString) -> Bool {
    labels.first.map { text.equals($0, literal) } ?? false
  }
}
