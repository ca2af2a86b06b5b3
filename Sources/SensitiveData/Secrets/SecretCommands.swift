/// A command that takes a password, and how.
struct SecretCommand: Sendable {
  /// How a password stands on the command line.
  enum Argument: Sendable {
    /// `-psecret`
    case attached
    /// `-p secret`
    case separate
    /// `-u user:secret`
    case pair
    /// `-U user%secret`
    case percentPair
    /// `-u user,secret`
    case commaPair
    /// `user/secret@database`
    case slashPair
    /// Behind so many words.
    case word(Int)
    /// So many words behind the argument that begins with the flag, wherever it stands.
    case behind(Int)
    /// `echo secret | sudo -S`
    case piped
  }

  var names: [StaticString]
  var flags: [StaticString]
  var argument: Argument
  /// The word that must come first.
  var subcommand: StaticString?

  /// A kind of command.
  init(
    _ names: [StaticString], of subcommand: StaticString? = nil, _ flags: [StaticString],
    _ argument: Argument
  ) {
    (self.names, self.flags, self.argument) = (names, flags, argument)
    self.subcommand = subcommand
  }
}

extension SecretCommand {
  static let all: [SecretCommand] = [
    SecretCommand(
      [
        "mysql", "mysqldump", "mysqladmin", "mysqlimport", "mysqlsh", "mysqlcheck", "mariadb",
        "mysqlslap",
      ],
      ["-p"], .attached),
    SecretCommand(["sshpass"], ["-p"], .attached),
    SecretCommand(["7z", "7za", "rar", "unrar"], ["-p"], .attached),
    SecretCommand(
      [
        "sshpass", "mongo", "mongosh", "mongodump", "mongorestore", "mongoexport", "cqlsh",
        "rdesktop",
        "nxc",
        "crackmapexec", "winrm", "kinit", "rabbitmqadmin", "neo4j", "clickhouse",
      ], ["-p"], .separate),
    SecretCommand(
      [
        "docker", "podman", "skopeo", "buildah", "oras", "crane", "nerdctl", "az", "oc", "cf",
        "tsh",
      ],
      of: "login", ["-p"], .separate),
    SecretCommand(["redis"], ["-a", "--pass"], .separate),
    SecretCommand(
      ["ldapsearch", "ldapmodify", "ldapadd", "ldapwhoami", "ldapdelete", "ldappasswd"], ["-w"],
      .separate),
    SecretCommand(
      ["sqlcmd", "bcp", "osql", "isql", "zip", "unzip", "ipmitool", "mosquitto"], ["-P"], .separate),
    SecretCommand(
      ["snmpwalk", "snmpget", "snmpset", "snmpbulkwalk"], ["-c", "-A", "-X"], .separate),
    SecretCommand(["openssl"], ["-k", "-passin", "-passout", "-pass"], .separate),
    SecretCommand(
      ["curl", "wget", "lwp", "aria2c"], ["-u", "--user", "-U", "--proxy-user"], .pair),
    SecretCommand(["http", "https", "xh"], ["-a", "--auth"], .pair),
    SecretCommand(["smbclient", "rpcclient", "net", "smbmap"], ["-U"], .percentPair),
    SecretCommand(["net"], ["user"], .word(1)),
    SecretCommand(
      ["htpasswd"], ["-nb", "-bn", "-nbB", "-Bbn", "-nbm", "-nbs"], .word(1)),
    SecretCommand(["htpasswd"], ["-b", "-bc", "-cb", "-bB", "-Bb", "-cbB", "-Bbc"], .word(2)),
    SecretCommand(
      ["rabbitmqctl"], ["change_password", "add_user", "authenticate_user"], .word(1)),
    SecretCommand(["helm"], of: "registry", ["-p"], .separate),
    SecretCommand(["psexec", "psexec64", "winexe", "paexec"], ["-p"], .separate),
    SecretCommand(["xfreerdp", "wfreerdp", "mstsc"], ["/p:"], .attached),
    SecretCommand(["lftp"], ["-u"], .commaPair),
    SecretCommand(["sqlplus", "rman", "expdp", "impdp", "sqlldr"], [""], .slashPair),
    SecretCommand(["snmp"], ["community"], .word(0)),
    SecretCommand(["snmp"], ["auth"], .behind(1)),
    SecretCommand(["snmp"], ["priv"], .behind(1)),
    SecretCommand(["snmp"], ["priv"], .behind(2)),
    SecretCommand(["net"], of: "use", ["\\\\"], .behind(0)),
    SecretCommand(["net"], of: "use", ["\\\\"], .behind(1)),
    SecretCommand(["cmdkey", "wmic"], ["/pass:", "/password:"], .attached),
    SecretCommand(["schtasks"], ["/rp", "/p"], .separate),
    SecretCommand(["vault"], ["login"], .word(0)),
    SecretCommand(["redis"], ["AUTH"], .word(0)),
    SecretCommand(["echo", "printf"], [], .piped),
  ]

  /// The kinds of commands by name.
  static func kinds(_ bytes: [UInt8], _ name: Range<Int>) -> [Int] {
    guard names.contains(bytes, name) else { return [] }
    return lists.indices.filter { lists[$0].contains(bytes, name) }
  }

  private static let lists = all.map { WordList($0.names) }

  private static let names = WordList(all.flatMap(\.names))
}
