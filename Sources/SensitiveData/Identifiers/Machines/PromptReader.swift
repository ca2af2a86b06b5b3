import Markdown

/// Reads the prompts of shells and the targets of logins: `mkowal@db-primary-3:~$`, `[ana@bastion ~]$`.
struct PromptReader {
  let text: IdentifierText

  /// A user and a host around an `@` that a name stands beside.
  func prompt(around name: Range<Int>) -> Range<Int>? {
    guard text[name.lowerBound - 1] == Byte.at else { return nil }
    let user = text.start(
      before: name.lowerBound - 1, atMost: 64, while: WebAddressScanner.isNameByte)
    guard user < name.lowerBound - 1, text[user].isAlphanumeric || text[user] == Byte.underscore
    else {
      return nil
    }
    let whole = user..<name.upperBound
    return isPrompt(whole) || isTarget(whole, host: name) ? whole : nil
  }

  private func isPrompt(_ whole: Range<Int>) -> Bool {
    var end = whole.upperBound
    if text[whole.lowerBound - 1] == Byte.openBracket, text[end].isBlank {
      let close = text.end(from: end, atMost: 128) {
        $0 != Byte.closeBracket && $0 != Byte.lineFeed
      }
      return text[close] == Byte.closeBracket && Self.marks.contains(text[close + 1])
    }
    if text[end] == Byte.closeBracket { end += 1 }
    if text[end] == Byte.colon || text[end] == Byte.space && "~/".utf8.contains(text[end + 1]) {
      let path = end + 1
      guard "~/".utf8.contains(text[path]) || Self.marks.contains(text[path]) else { return false }
      end = text.end(from: path, atMost: 128) { $0 > Byte.space && !Self.marks.contains($0) }
      if text[end] == Byte.space, Self.marks.contains(text[end + 1]) { end += 1 }
    }
    return Self.marks.contains(text[end]) && (text[end + 1] == 0 || text[end + 1].isWhitespace)
      && (end > whole.upperBound || beginsLine(whole.lowerBound))
  }

  private static let marks = ByteSet("$#>%")

  /// `kdc1# zpool status`, `core-sw# show run`: a machine, the mark of a prompt, and a command.
  func isBare(_ name: Range<Int>) -> Bool {
    let mark = text[name.upperBound]
    guard mark == UInt8(ascii: "#") || mark == UInt8(ascii: "$") || mark == Byte.greater,
      name.count > 2, name.count < 64, text[name.lowerBound].isLetter, beginsCell(name.lowerBound),
      !text.any(in: name, { $0 == Byte.dot })
    else { return false }
    let letters = text.end(from: name.lowerBound, atMost: 16, while: \.isLetter)
    guard !Self.programs.contains(text, name.lowerBound..<letters) else { return false }
    let command = text.end(from: name.upperBound + 1, atMost: 2, while: \.isBlank)
    let end = text.end(from: command, atMost: 20) { $0.isAlphanumeric || $0 == Byte.hyphen }
    guard end > command, Self.commands.contains(text, command..<end) else { return false }
    return text.any(in: name) { $0.isDigit || $0 == Byte.hyphen }
      || PlainName(text: text).kind(name) != .none
  }

  private func beginsCell(_ index: Int) -> Bool {
    let before = text[text.start(before: index, atMost: 4) { $0 == Byte.space } - 1]
    return before == 0 || "\n\t|`".utf8.contains(before)
  }

  /// Shells and clients that have prompts of their own.
  private static let programs = TermSet(
    """
    sh bash zsh ksh csh tcsh fish ash dash mysql mariadb psql postgres redis mongo mongosh sftp ftp irb pry gdb node
    python ipython sqlite ghci scala jshell lftp cqlsh ksql presto trino hive spark influx powershell ps pwsh gremlin
    sql telnet nslookup localhost user host hostname server router switch
    """)

  /// What is typed at the prompts of systems and of network devices.
  private static let commands = TermSet(
    """
    zpool zfs systemctl service journalctl tail head cat less more grep egrep awk sed ls ll cd cp mv rm df du ps top
    htop free uptime dmesg ip ifconfig route netstat ss ping traceroute mtr dig nslookup host curl wget ssh scp rsync
    sudo su kill pkill mount umount lsblk fdisk fsck mdadm lvs vgs pvs iostat vmstat sar lsof strace tcpdump docker
    podman kubectl crictl helm psql mysql redis-cli reboot shutdown poweroff init chkconfig rc-service yum apt apt-get
    dnf rpm dpkg pkg pkgin svcs svcadm find echo export env date hostname uname who w last id crontab vi vim nano
    chmod chown tar gzip openssl ipmitool smartctl ethtool sysctl iptables nft pfctl drbdadm pcs crm corosync-quorumtool
    show conf configure config enable reload write copy clear no interface debug terminal ping request set delete
    commit rollback display undo diag get execute
    """)

  private func beginsLine(_ index: Int) -> Bool {
    index == text.range.lowerBound || text[index - 1] == Byte.lineFeed
  }

  /// `deploy@web01`, `root@10.2.3.4:/srv`, and whatever stands behind `ssh`.
  private func isTarget(_ whole: Range<Int>, host: Range<Int>) -> Bool {
    let isAddress = text.any(in: host) { $0 == Byte.dot }
    if text[whole.upperBound] == Byte.colon, "/~".utf8.contains(text[whole.upperBound + 1]),
      !text.stands("//", at: whole.upperBound + 1)
    {
      return true
    }
    if isCommandLine(whole.lowerBound) { return true }
    let user = whole.lowerBound..<host.lowerBound - 1
    if !isAddress, Self.administrators.contains(text, user),
      PlainName(text: text).kind(host) == .coded
    {
      return true
    }
    return !isAddress
      && (GeneratedName.isPod(text, host) || StructuredName(text, host)?.certainty == .certain)
  }

  /// Whether one of the words before an index, with options between, is a command that logs in.
  private func isCommandLine(_ index: Int) -> Bool {
    text.follows(Self.logins, index, within: 5)
  }

  /// Accounts that belong to machines, not to people.
  private static let administrators = TermSet(
    "root admin administrator ubuntu ec2-user centos debian rocky opc core sysadmin toor oracle")

  private static let logins = TermSet("ssh scp sftp rsync mosh autossh sshfs")
}
