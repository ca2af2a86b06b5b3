import Testing

@testable import SensitiveData

@Suite struct AccountScannerTests {
  private func accounts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SensitiveScanner.accounts.spans(bytes, 0..<bytes.count).map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
      .map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("level=info user=jbrandt action=login", "jbrandt"), ("actor: jbrandt", "jbrandt"),
    ("{\"login\": \"jbrandt\"}", "jbrandt"),
    ("{\"assignee\":\"Wilma Osterhus\"}", "Wilma Osterhus"),
    ("FATAL: password authentication failed for user \"jb_randt\"", "jb_randt"),
    ("Accepted publickey for jbrandt from 192.0.2.4", "jbrandt"), ("su - jbrandt", "jbrandt"),
    ("sudo -u jbrandt ls", "jbrandt"), ("psql -h db -U jbrandt", "jbrandt"),
    ("logged on as NORDCORP\\jbrandt today", "NORDCORP\\jbrandt"),
    ("Started by user jbrandt7", "jbrandt7"), ("Usuario: jbrandt", "jbrandt"),
  ])
  func `an account is found by the word before it`(_ text: String, _ account: String) {
    #expect(accounts(text).contains(account), "\(text): \(accounts(text))")
  }

  @Test func `an account that is known is found everywhere`() {
    let found = accounts("user=jbrandt\nThen jbrandt deployed it, see jbrandt/fix-login.")
    #expect(found.count(where: { $0 == "jbrandt" }) >= 3)
  }

  @Test(arguments: [
    "user=root uid=0", "User: login fails for all", "each user can read it",
    "sudo -u postgres psql",
    "the user experience was bad", "user facing errors", "principal: none",
    "Author: see below for details",
    "C:\\Windows\\System32", "su - postgres", "for user accounts in Europe",
  ])
  func `common accounts and words of sentences stay`(_ text: String) {
    #expect(accounts(text) == [])
  }
}
