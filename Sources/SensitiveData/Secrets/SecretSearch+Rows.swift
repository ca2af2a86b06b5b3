import Markdown

/// Rows of tables that list accounts without a word such as `password`.
extension SecretSearch {
  /// The password of `FTP <tab> feedsync <tab> hunter2-Xy`: a cell behind those of a system and of an account.
  ///
  /// - Parameter tab: the tab before the cell of the password.
  func rowPassword(behind tab: Int) -> SensitiveSpan? {
    let account = cell(before: tab)
    guard account.count > 1, account.count < 40, byte(account.lowerBound - 1) == Byte.tab,
      isAccountCell(account)
    else { return nil }
    let system = cell(before: account.lowerBound - 1)
    guard Self.systems.contains(bytes, firstWord(of: system)) || isAccountName(account) else {
      return nil
    }
    let end = end(from: tab + 1, atMost: 60) { $0 != Byte.tab && $0 != Byte.lineFeed }
    let value = bytes.trimming(tab + 1..<end)
    guard isEvidentPassword(value, isStrict: true) else { return nil }
    return SensitiveSpan(.secret, value, name: "password")
  }

  private func cell(before tab: Int) -> Range<Int> {
    start(before: tab, atMost: 60) { $0 != Byte.tab && $0 != Byte.lineFeed }..<tab
  }

  private func firstWord(of cell: Range<Int>) -> Range<Int> {
    let word = cell.lowerBound..<end(from: cell.lowerBound, atMost: 20, while: \.isAlphanumeric)
    return word.upperBound <= cell.upperBound ? word : cell
  }

  private func isAccountCell(_ cell: Range<Int>) -> Bool {
    bytes[cell].allSatisfy {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore || $0 == Byte.dot
        || $0 == Byte.at || $0 == Byte.backslash
    }
  }

  /// Whether a word is the name of an account by itself: `root`, `svc-backup`.
  func isAccountName(_ word: Range<Int>) -> Bool {
    if Self.defaultUsers.contains(bytes, word) { return true }
    let head = word.lowerBound..<end(from: word.lowerBound, atMost: 12, while: \.isLetter)
    return head.upperBound < word.upperBound && Self.accountHeads.contains(bytes, head)
      && (byte(head.upperBound) == Byte.hyphen || byte(head.upperBound) == Byte.underscore)
  }

  private static let accountHeads = WordList(["svc", "adm", "admin", "user", "bot", "sa"])

  /// Systems and protocols that people log in to.
  private static let systems = WordList([
    "ftp", "ftps", "sftp", "ssh", "scp", "rdp", "vnc", "telnet", "smtp", "imap", "pop3", "ldap",
    "ad", "smb", "cifs", "webdav", "ipmi", "idrac", "ilo", "bmc", "imm", "kvm", "snmp", "vpn",
    "wifi", "wlan", "radius", "tacacs", "mysql", "mariadb", "postgres", "postgresql", "mssql",
    "oracle", "db", "database", "mongo", "mongodb", "redis", "elastic", "elasticsearch", "kibana",
    "grafana", "jenkins", "gitlab", "gitea", "nexus", "artifactory", "harbor", "jira",
    "confluence", "rabbitmq", "mqtt", "kafka", "activemq", "minio", "vcenter", "esxi", "proxmox",
    "nas", "san", "router", "switch", "firewall", "printer", "plesk", "cpanel", "wordpress",
    "phpmyadmin", "tomcat", "sap", "citrix", "nagios", "zabbix", "splunk", "portainer", "rancher",
    "argocd", "sonarqube", "keycloak", "datenbank", "drucker", "serveur", "servidor", "server",
    "base", "banco", "pbx", "sip", "voip", "backup", "veeam", "hypervisor", "console", "bastion",
  ])
}
