/// The words and endings that tell addresses from other text with an `@`.
enum MailTables {
  /// Domains set aside for documentation (RFC 2606, RFC 6761). Their subdomains are too.
  static let exampleDomains: [StaticString] = ["example.com", "example.org", "example.net"]

  /// Top-level domains set aside for documentation and tests.
  static let exampleTopLevels: [StaticString] = ["example", "test", "invalid"]

  /// Endings of files and of units of systemd. None of them is a top-level domain.
  static let fileEndings: [StaticString] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "css", "scss", "js", "mjs", "cjs", "ts",
    "tsx", "jsx", "json", "yaml", "yml", "toml", "xml", "html", "htm", "txt", "log", "conf", "cfg",
    "ini", "sql", "csv", "tgz", "gz", "tar", "jar", "war", "whl", "deb", "rpm", "exe", "dll", "rb",
    "go", "java", "kt", "swift", "cpp", "hpp", "php", "pdf", "lock", "patch", "diff", "tf",
    "service", "socket", "timer", "target", "mount", "automount", "slice", "scope", "path", "swap",
    "device",
  ]

  /// Accounts that every machine has, so nobody is named with `root@localhost`.
  static let genericAccounts: [StaticString] = [
    "root", "postgres", "mysql", "admin", "user", "nobody", "app", "www-data", "nginx", "redis",
    "rabbit", "guest", "test", "daemon",
  ]

  /// Accounts of code hosts: `git@github.com:team/code.git` names a place to clone from.
  static let cloneAccounts: [StaticString] = [
    "git", "hg", "svn", "gitlab", "org-", "aur", "forgejo",
  ]

  /// Fields that hold addresses: `From: root@db-primary`.
  static let headers: [StaticString] = [
    "from", "to", "cc", "bcc", "reply-to", "sender", "return-path", "delivered-to", "envelope-to",
    "x-original-to", "message-id", "in-reply-to", "references", "errors-to", "mail from",
    "rcpt to", "resent-from", "resent-to", "apparently-to", "mailto", "mail", "email", "e-mail",
  ]

  /// Programs that are given an account and a machine.
  static let remotePrograms: [StaticString] = [
    "ssh", "scp", "sftp", "rsync", "mosh", "sshpass", "ssh-copy-id", "sshfs", "autossh",
  ]

  /// What stands for `@` where an address is spelled out, between brackets or other signs.
  static let spelledAts: [StaticString] = [
    "at", "@", "a", "ät", "arroba", "arobase", "chiocciola", "malpa", "apenstaartje", "klammeraffe",
    "snabel-a", "sobaka", "собака", "アットマーク", "アット",
  ]

  /// What stands for `.` where an address is spelled out.
  static let spelledDots: [StaticString] = [
    "dot", ".", "punkt", "punto", "point", "ponto", "punt", "dt", "kropka", "точка", "ドット",
  ]

  /// Top-level domains that are common and no common English words. Where the form alone doesn't decide, they do.
  static let commonTopLevels: [StaticString] = [
    "com", "net", "org", "io", "dev", "app", "co", "ai", "edu", "gov", "mil", "int", "info", "biz",
    "eu", "cloud", "tech", "xyz", "online", "de", "uk", "fr", "es", "pt", "nl", "ch", "pl", "cz",
    "sk", "hu", "ro", "bg", "gr", "se", "fi", "dk", "ie", "lt", "lv", "ee", "ru", "ua", "tr", "il",
    "ir", "ae", "sa", "in", "cn", "jp", "kr", "tw", "hk", "sg", "th", "vn", "ph", "au", "nz", "za",
    "ng", "ke", "eg", "br", "mx", "ar", "cl", "pe", "ca", "local", "internal", "corp", "lan",
    "intranet", "be", "at", "us", "it", "no", "me", "tv",
  ]

  /// Top-level domains that are words; between words they are read as words.
  static let wordTopLevels: [StaticString] = [
    "in", "be", "at", "us", "it", "no", "me", "int", "app",
  ]
}
