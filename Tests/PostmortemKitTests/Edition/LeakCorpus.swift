/// What must not get out, and where documents may hold it: each kind of leak is planted in each kind of place.
enum LeakCorpus {
  /// Something that stays inside.
  struct Leak: Sendable, CustomStringConvertible {
    var name: String
    /// As it is written.
    var text: String
    /// What of it must not be seen in any output, in lower case.
    var traces: [String]
    /// Whether it has no harmless replacement, so that a document that shows it is refused.
    var isSecret = false

    init(_ name: String, _ text: String, _ traces: [String], isSecret: Bool = false) {
      (self.name, self.text, self.traces, self.isSecret) = (name, text, traces, isSecret)
    }

    var description: String { name }
    var isAddress: Bool { text.contains("://") }
    var isWord: Bool { !text.contains { $0 == " " || $0 == "<" || $0 == "\\" } }
  }

  /// A part of a document, with `LEAK` where the leak is planted.
  struct Place: Sendable, CustomStringConvertible {
    enum Sight: Sendable { case shown, hidden }

    var name: String
    var text: String
    /// Whether readers of the original see the leak there, in a part that is published.
    var sight: Sight
    var accepts: @Sendable (Leak) -> Bool

    init(
      _ name: String, _ text: String, _ sight: Sight = .shown,
      accepts: @escaping @Sendable (Leak) -> Bool = { _ in true }
    ) {
      (self.name, self.text, self.sight, self.accepts) = (name, text, sight, accepts)
    }

    var description: String { name }
  }

  static let people: [Leak] = [
    Leak("full name", "Marta Quell", ["marta", "quell"]),
    Leak("first name", "Marta", ["marta"]),
    Leak("family name", "Quell", ["quell"]),
    Leak("name in capitals", "MARTA QUELL", ["marta", "quell"]),
    Leak("name in small letters", "marta quell", ["marta", "quell"]),
    Leak("account", "mquell2", ["quell"]),
    Leak("account of the whole name", "marta_quell", ["marta", "quell"]),
    Leak("possessive", "Marta's", ["marta"]),
    Leak("possessive with a curly apostrophe", "Marta Quell’s", ["marta", "quell"]),
    Leak("name in curly quotation marks", "“Marta”", ["marta"]),
    Leak("mention", "@mquell", ["mquell"]),
    Leak("mention before a curly apostrophe", "@mquell’s", ["mquell"]),
    Leak("mention with an accent", "@márquell", ["rquell"]),
    Leak("mention of a full name", "@marta.quell", ["marta", "quell"]),
    Leak("mention of Slack", "<@U024BE7LH>", ["u024be7lh"]),
    Leak("channel", "#inc-falcon-77", ["inc-falcon-77"]),
    Leak("channel of Slack", "<#C024BE7LR|inc-falcon>", ["c024be7lr", "inc-falcon"]),
    Leak("e-mail address", "m.quell@acmecorp.io", ["quell", "acmecorp"]),
    Leak("e-mail address with a tag", "marta+oncall@acmecorp.io", ["marta", "acmecorp"]),
    Leak("telephone number", "+49 30 2345678", ["2345678"]),
    Leak("telephone number of America", "415-636-0132", ["636-0132"]),
  ]

  static let machines: [Leak] = [
    Leak("address 10/8", "10.4.12.7", ["10.4.12.7"]),
    Leak("address 172.16/12", "172.20.3.9", ["172.20.3.9"]),
    Leak("address 192.168/16", "192.168.7.31", ["192.168.7.31"]),
    Leak("address 169.254/16", "169.254.9.77", ["169.254.9.77"]),
    Leak("address with a port", "10.4.12.7:8080", ["10.4.12.7"]),
    Leak("address with a name", "root@10.4.12.7", ["10.4.12.7"]),
    Leak("private IPv6", "fd12:3456:789a::1", ["fd12:3456", "789a"]),
    Leak("link-local IPv6", "fe80::1ff:fe23:4567:890a", ["fe80", "890a"]),
    Leak("host of EC2", "ip-10-4-12-7.ec2.internal", ["ip-10-4-12-7"]),
    Leak("host .internal", "db7.acmecorp.internal", ["db7", "acmecorp"]),
    Leak("host .corp", "build3.acmecorp.corp", ["build3", "acmecorp"]),
    Leak("host of the inside", "db-7.internal.acmecorp.com", ["db-7", "acmecorp"]),
    Leak("host of production", "auth.prod.acmecorp.net", ["auth.prod", "acmecorp"]),
    Leak("host with a number", "web02.acmecorp.net", ["web02", "acmecorp"]),
    Leak("host .lan", "nas.acmecorp.lan", ["nas.acmecorp"]),
    Leak("host .local", "printer7.local", ["printer7"]),
    Leak("host of a cluster", "login.prod.svc.cluster.local", ["login.prod"]),
    Leak("home folder", "/home/mquell/deploy.sh", ["mquell", "deploy.sh"]),
    Leak("home folder of a Mac", "/Users/mquell/deploy.sh", ["mquell", "deploy.sh"]),
    Leak("folder of a server", "/var/log/acmecorp/app.log", ["acmecorp", "app.log"]),
    Leak("path of Windows", #"C:\Users\mquell\x.log"#, ["mquell", "x.log"]),
    Leak("share", #"\\fileserver9\ops\x.log"#, ["fileserver9", "x.log"]),
    Leak("word", "Project Falcon", ["falcon"]),
    Leak("word in capitals", "PROJECT FALCON", ["falcon"]),
    Leak("ticket", "OPS-1234", ["ops-1234"]),
    Leak("ticket in small letters", "OPS-1234 and ops-7", ["ops-1234", "ops-7"]),
    Leak("number of a ticket", "ticket #4711", ["4711"]),
    Leak("hidden character", "kube\u{200B}ctl", ["\u{200B}"]),
    Leak("control of direction", "x\u{202E}nimda", ["\u{202E}"]),
  ]

  static let addresses: [Leak] = [
    Leak("page of a tool", "https://grafana.acmecorp.io/d/abc", ["grafana", "acmecorp"]),
    Leak("page below a public name", "https://docs.tools.acmecorp.io/d", ["tools.acmecorp"]),
    Leak("page of a host without a domain", "http://wiki/Runbook-9", ["//wiki", "runbook-9"]),
    Leak("page of a private address", "https://10.4.12.7/admin", ["10.4.12.7"]),
    Leak(
      "thread", "https://acmecorp.slack.com/archives/C024BE7LR/p1600000000",
      ["acmecorp", "c024be7lr"]),
    Leak(
      "page of PagerDuty", "https://acmecorp.pagerduty.com/incidents/Q0X1", ["acmecorp", "q0x1"]),
    Leak("shared document", "https://docs.google.com/document/d/1xYzAbC", ["1xyzabc"]),
    Leak(
      "link to a ticket", "https://acmecorp.atlassian.net/browse/OPS-1234",
      ["acmecorp", "ops-1234"]),
    Leak("link to an issue", "https://linear.app/acmecorp/issue/OPS-42/x", ["acmecorp", "ops-42"]),
    Leak("another scheme", "ftp://files.acmecorp.io/x", ["acmecorp"]),
    Leak("file", "file:///home/mquell/notes.txt", ["mquell", "notes.txt"]),
    Leak("port", "https://status.acmecorp.com:8443/x", ["8443"]),
    Leak(
      "name in a public address", "https://www.acmecorp.com/team/marta-quell", ["marta", "quell"]),
    Leak(
      "e-mail in a public address", "https://www.acmecorp.com/?u=m.quell%40acmecorp.io", ["quell"]),
    Leak("word in a public address", "https://www.acmecorp.com/project-falcon", ["falcon"]),
  ]

  static let secrets: [Leak] = [
    Leak("AWS key", "AKIA4HZQ7PLWRT2MNB6C", ["akia4hzq7plwrt2mnb6c"], isSecret: true),
    Leak(
      "GitHub token", "ghp_4fQz81LmTnR7vYcXw2Kd95HsBj3PgAe60UiO", ["4fqz81lmtnr7"], isSecret: true),
    Leak("GitLab token", "glpat-4fQz81LmTnR7vYcXw2Kd", ["4fqz81lmtnr7"], isSecret: true),
    Leak(
      "Slack token", "xoxb-481920375516-7730194826650-4fQz81LmTnR7vYcXw2Kd95Hs", ["4fqz81lmtnr7"],
      isSecret: true),
    Leak("Stripe key", "sk_live_4fQz81LmTnR7vYcXw2Kd", ["4fqz81lmtnr7"], isSecret: true),
    Leak("Google key", "AIza4fQz81LmTnR7vYcXw2Kd95HsBj3PgAe60Ui", ["4fqz81lmtnr7"], isSecret: true),
    Leak(
      "web token",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiIsIm4iOiJ4In0.dBjftJeZ4CVPmB92K27uhbUJU1p1rwW1",
      ["dbjftjez4cvp"], isSecret: true),
    Leak("private key", "-----BEGIN RSA PRIVATE KEY-----", ["begin rsa"], isSecret: true),
    Leak("password", "DB_PASSWORD=t4Kw9zQm", ["t4kw9zqm"], isSecret: true),
    Leak(
      "password in an address", "https://deploy:t4Kw9zQm@registry.acme.io/v2/", ["t4kw9zqm"],
      isSecret: true),
  ]

  static let all = people + machines + addresses + secrets
}
