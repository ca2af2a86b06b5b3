import Testing

@testable import PostmortemKit

/// What may have to stay inside, found in plain bytes.
struct LeakScannerTests {
  @Test(
    "a text gives away what it holds, and nothing else",
    arguments: [
      ("mail ana.k+x@acme.io.", "ana.k+x@acme.io"), ("git clone git@github.com:acme/login.git", ""),
      ("call +1 415 636 0132 now", "+1 415 636 0132"),
      ("10.20.30 is no address, nor is 1.10.0.0.1", ""),
      ("at 10.1.2.3:80", "10.1.2.3"), ("172.15.0.1 and 172.32.0.1 are public", ""),
      ("172.16.0.9", "172.16.0.9"), ("fe80::1ff:fe23:4567:890a", "fe80::1ff:fe23:4567:890a"),
      ("face::1 is no private network, nor is fe80 alone", ""),
      ("db-1.prod.svc.cluster.local", "db-1.prod.svc.cluster.local"),
      ("see http://grafana:3000/d/1", "http://grafana:3000"),
      ("see http://host/path and http://example/", ""),
      ("https://user:$PASSWORD@acme.io/", ""), ("https://deploy:t4Kw9zQm@acme.io/", "t4Kw9zQm"),
      (
        "https://hooks.slack.com/services/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",
        "https://hooks.slack.com/services/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"
      ),
      ("password: hunter2x", "hunter2x"), ("password: unchanged", ""),
      ("POSTGRES_PASSWORD=${SECRET}", ""),
      ("\"api_key\": \"9f86d081884c7d659a2feaa0\"", "9f86d081884c7d659a2feaa0"),
      ("token: see the runbook", ""), ("Authorization: Bearer ****", ""),
      ("glpat-q8Zt4Wm2Lk7Rv9XcPn5H", "glpat-q8Zt4Wm2Lk7Rv9XcPn5H"),
      ("sk-learn and sk-estimators", ""),
      ("xoxb-1234567890-abcdefghijklmnop", "xoxb-1234567890-abcdefghijklmnop"),
      ("OPS-1234.", "OPS-1234"),
      ("PM2024-003, UTF-16, OPS-01 and v-OPS-12", ""), ("@ana, @acme/sdk and a@b", "@ana"),
      ("in #inc-42", "#inc-42"), ("# inc-42 and #42", ""), ("<@U024BE7LH>", "<@U024BE7LH>"),
      ("a\u{200B}b", "\u{200B}"), ("👩‍💻", ""), ("می‌خواهم", ""),
    ])
  func found(in text: String, value: String) {
    let bytes = Array(text.utf8)
    let leaks = LeakScanner(bytes: bytes, range: 0..<bytes.count).leaks()
    check(
      leaks.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: " "),
      is: value)
  }
}
