import SensitiveData
import Testing

struct AccountPasswordTests {
  @Test(arguments: [
    SecretCase("net use X: \\\\fs01\\daten Kohlmeise42 /user:svc", "Kohlmeise42"),
    SecretCase("net use \\\\fs01\\daten /user:CORP\\svc Kohlmeise42", "Kohlmeise42"),
    SecretCase("cmdkey /add:srv /user:bob /pass:Kohlmeise42", "Kohlmeise42"),
    SecretCase(
      "snmp-server user mon grp v3 auth sha Kohlmeise42 priv aes 128 Blaumeise77", "Kohlmeise42",
      "Blaumeise77"),
    SecretCase("AUTH kohlmeise42", "kohlmeise42"),
    SecretCase("AUTH default Kohlmeise42x", "Kohlmeise42x"),
    SecretCase(
      "authPassword moorHuhn privPassword seeGras", "moorHuhn", "seeGras"),
    SecretCase("SNMP community was m0orhuhn", "m0orhuhn"),
    SecretCase("wifi: ssid office psk moorhuhnjagd", "moorhuhnjagd"),
  ])
  func `a password that a protocol or a command takes is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "net use of memory2 in eu-west2 grew", "net use X: \\\\fs01\\share /persistent:yes",
    "AUTH PLAIN", "AUTH service2 failed", "authPassword rotation", "psk ciphers are disabled",
    "the SNMP community was notified", "the community edition was m0orhuhn",
  ])
  func `a command or a sentence without a password is left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("login attempt: user=bob pass=seegras-Kiel result=ok", "seegras-Kiel"),
    SecretCase("user=bob pw=seegras result=fail", "seegras"),
    SecretCase("Use login `kiosk`, pass `krkrkr31`.", "krkrkr31"),
    SecretCase("and the pw was Torf+Moos", "Torf+Moos"),
    SecretCase(
      "Failed password for invalid user Nordlicht#44 from 192.0.2.1 port 22", "Nordlicht#44"),
    SecretCase("root_password                     = \"Kohlmeise42\" -> null", "Kohlmeise42"),
    SecretCase(
      "john cracked 0a1f4dcc3b5aa765d61d8327deb88211:sonnenblume",
      "0a1f4dcc3b5aa765d61d8327deb88211:sonnenblume"),
  ])
  func `a password in a line of a log is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "pass=12 fail=3 user=ci", "The user tests pass quickly.", "username and password submissions",
    "Failed password for invalid user svc-deploy2 from 192.0.2.1",
    "trace 0a1f4dcc3b5aa765d61d8327deb88211:span-01 was slow",
  ])
  func `counts, users and traces in a log are left`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("SNMP v2 | community | m0orHuhn", "m0orHuhn"),
    SecretCase("ESXi | root@vsphere.local | Qu@rz!Tal | rotate", "Qu@rz!Tal"),
    SecretCase("Break-glass\tamber.mule.kettle\tsealed", "amber.mule.kettle"),
    SecretCase("| `root` | `Heide-Kraut.6` | web UI", "Heide-Kraut.6"),
    SecretCase("root\tHeide-Kraut.6\tweb UI", "Heide-Kraut.6"),
  ])
  func `a password in a row of accounts is found`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "Break-glass | vault.corp.internal | used", "Break-glass | Alice | 3 times",
    "root | PID 2281 | nginx", "root\tUbuntu-22.04\tkernel", "a || b | Foo-Bar12x | c",
  ])
  func `hosts, versions and people in a row are no passwords`(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    SecretCase("The safe combination was in the same wiki: 12-34-56.", "12-34-56"),
    SecretCase("pin code (panel): 4711-09", "4711-09"),
    SecretCase("The door code was 4711.", "4711"),
    SecretCase("Le code d'accès était 4711.", "4711"),
    SecretCase("Il codice di accesso era Pettirosso31.", "Pettirosso31"),
    SecretCase("код от двери: 47-11", "47-11"),
    SecretCase("暗証番号は4711でした。", "4711"),
    SecretCase("Lösenordet var Fjälltopp31 på alla noder.", "Fjälltopp31"),
    SecretCase("Adgangskoden var Solsikke77 på alle noder.", "Solsikke77"),
    SecretCase("비밀번호는 hangang-Noeul 이었습니다.", "hangang-Noeul"),
  ])
  func `a code or a password of the past is found in several languages`(_ sample: SecretCase) {
    #expect(found(sample.text) == sample.expected)
  }

  @Test(arguments: [
    "The combination of errors 12-34-56 was rare.", "Lösenordet var fel på alla noder.",
    "The lock combination of both threads was seen on 2024-05-01",
    "비밀번호는 kubernetes 시크릿입니다", "Password policy (see wiki): minimum12",
  ])
  func `sentences about codes and combinations are left`(_ text: String) {
    #expect(found(text) == [])
  }
}
