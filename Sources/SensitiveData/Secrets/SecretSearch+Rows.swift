import Markdown

/// Rows of tables that list accounts without a word such as `password`.
extension SecretSearch {
  /// The password of `FTP <tab> feedsync <tab> hunter2-Xy`: a cell behind those of a system and of an account; also
  /// behind an account in the first cell, and behind a cell about access in an emergency.
  ///
  /// - Parameter sign: the tab or the vertical line before the cell of the password.
  func rowPassword(behind sign: Int) -> SensitiveSpan? {
    let separator = byte(sign)
    // `||` is an operator.
    guard separator == Byte.tab || byte(sign - 1).isBlank && byte(sign + 1).isBlank else {
      return nil
    }
    let previous = cell(before: sign, separator)
    let end = end(from: sign + 1, atMost: 60) { $0 != separator && $0 != Byte.lineFeed }
    let value = bare(sign + 1..<end)
    guard value.count >= 8 else { return nil }
    let border = previous.whole.lowerBound - 1
    let isFirst = byte(border) != separator || separator == Byte.pipe && byte(border - 1) < 0x20
    let isPassword =
      isFirst
      ? acceptsBehindFirst(previous.inner, value, byte(end) == separator)
      : acceptsBehindAccount(
        previous.inner, cell(before: border, separator).inner, value)
    return isPassword ? SensitiveSpan(.secret, value, name: "password") : nil
  }

  /// A cell that is the first of its row names an account or access in an emergency.
  private func acceptsBehindFirst(_ cell: Range<Int>, _ value: Range<Int>, _ isInner: Bool) -> Bool
  {
    if Self.emergencies.contains(where: { holds($0, in: cell) }) {
      return isEvidentPassword(value) || isDotPhrase(value)
        || isWordChain(value, ValueShape(bytes, value))
    }
    guard isInner, isLoginName(cell) else { return false }
    return isEvidentPassword(value) || isJoinedByAllKinds(value)
  }

  private func acceptsBehindAccount(
    _ account: Range<Int>, _ system: Range<Int>, _ value: Range<Int>
  ) -> Bool {
    guard account.count > 1, account.count < 40, isAccountCell(account) else { return false }
    let isLogin = isLoginName(account) || bytes[account].contains(Byte.at)
    let isSystem = Self.systems.contains(bytes, firstWord(of: system))
    if isSystem || isAccountName(account), isEvidentPassword(value) { return true }
    return isLogin && isSystem && (isJoinedByAllKinds(value) || isSigned(value))
  }

  /// `Heide-Kraut.6`: letters of both kinds and digits with joints, and no host, version or date.
  private func isJoinedByAllKinds(_ value: Range<Int>) -> Bool {
    let shape = ValueShape(bytes, value)
    guard shape.hasAllKinds, shape.joints > 0, shape.count <= 40, shape.spaces == 0,
      shape.foreign == shape.foreignLetters * 2, shape.lower >= 5,
      !bytes[value].contains(Byte.slash), !bytes[value].contains(Byte.colon), !endsInDomain(value)
    else { return false }
    return !isMachineName(value) && !isHarmless(value) && !isPlaceholder(value)
      && !isResource(value) && !isReference(value, isQuoted: true)
  }

  /// `Qu@rz!Tal`
  private func isSigned(_ value: Range<Int>) -> Bool {
    let shape = ValueShape(bytes, value)
    return shape.signs > 1 && shape.isStrong && shape.letters > 4 && shape.spaces == 0
      && shape.joints == 0 && !isPlaceholder(value) && !isReference(value, isQuoted: false)
  }

  /// `amber.mule.kettle`: words with full stops between them that are no host.
  private func isDotPhrase(_ value: Range<Int>) -> Bool {
    let shape = ValueShape(bytes, value)
    return shape.upper == 0 && shape.joints >= 2 && shape.letters + shape.joints == shape.count
      && bytes[value].split(separator: Byte.dot, omittingEmptySubsequences: false)
        .allSatisfy { $0.count >= 3 && $0.allSatisfy(\.isLetter) }
      && !isMachineName(value) && !endsInDomain(value)
  }

  private func endsInDomain(_ value: Range<Int>) -> Bool {
    guard let dot = bytes[value].lastIndex(of: Byte.dot) else { return false }
    let label = dot + 1..<value.upperBound
    return bytes[label].allSatisfy(\.isLetter)
      && (label.count < 4 || Self.domains.contains(bytes, label))
  }

  private static let domains = WordList([
    "local", "internal", "intern", "corp", "cloud", "home", "info", "host", "example",
    "localdomain",
    "test", "site", "tech", "svc", "private", "arpa",
  ])

  private static let emergencies: [StaticString] = [
    "break-glass", "break glass", "breakglass", "emergency a", "emergency c", "notfallzug",
    "notfallkonto", "recovery phrase", "acceso de emergencia", "accès d'urgence",
  ]

  private func cell(before end: Int, _ separator: UInt8) -> (whole: Range<Int>, inner: Range<Int>) {
    let whole = start(before: end, atMost: 60) { $0 != separator && $0 != Byte.lineFeed }..<end
    return (whole, bare(whole))
  }

  /// A cell without the blanks and marks around its text.
  private func bare(_ cell: Range<Int>) -> Range<Int> {
    var cell = bytes.trimming(cell)
    while let first = cell.first, Self.cellMarks.contains(bytes[first]) { cell = cell.dropFirst() }
    while let last = cell.last, Self.cellMarks.contains(bytes[last]) { cell = cell.dropLast() }
    return cell
  }

  private static let cellMarks = ByteSet("`*\"'")

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

  /// Whether a cell is an account and hardly anything else: `root`, `svc-backup`, not `service`.
  private func isLoginName(_ cell: Range<Int>) -> Bool {
    Self.logins.contains(bytes, cell)
      || isAccountName(cell) && !Self.defaultUsers.contains(bytes, cell)
  }

  private static let logins = WordList([
    "admin", "administrator", "root", "postgres", "guest", "sa", "ubuntu", "ec2-user", "sysdba",
    "minioadmin", "ubnt", "cisco", "sysadmin", "superuser", "domainadmin", "backupadmin",
  ])

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
