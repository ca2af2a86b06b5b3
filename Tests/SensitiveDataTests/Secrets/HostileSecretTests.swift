import SensitiveData
import Testing

struct HostileSecretTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "=", "password=", "password is ", "key ", "password\t", "curl -u ", "sk-ant-", "eyJ", "$2b$",
      "a://a:b/", "-----BEGIN RSA PRIVATE KEY-----\n", "kind: Secret\n", "mysql -p",
      "Cookie: a=b; ",
      "echo a | ", "<password>", "PuTTY-User-Key-File-2: x\n", "{SSHA}", "a@b:",
    ])
  func `a pathological text takes no time that grows with its square`(_ part: String) {
    let text = Array(String(repeating: part, count: 60_000 / part.utf8.count).utf8)
    for scanner in [SensitiveScanner.secrets, .randomStrings] {
      for span in scanner.spans(text, text.indices) {
        #expect(text.indices.contains(span.range.lowerBound) && !span.range.isEmpty)
      }
    }
  }

  @Test func `nothing outside the range is reported`() {
    let text = Array("password: hunter2\npassword: hunter33".utf8)
    let range = 18..<text.count
    let spans = SensitiveScanner.secrets.spans(text, range)
    #expect(spans.map(\.range) == [28..<36])
  }

  @Test func `every cut of a text is scanned without a failure`() {
    let text = Array(
      "curl -u a:b $2b$ password='x' eyJhb.eyJ ghp_ -----BEGIN PRIVATE KEY-----\nпароль: «".utf8)
    for end in text.indices {
      for scanner in SensitiveScanner.all {
        let spans = scanner.spans(text, 0..<end)
        #expect(spans.allSatisfy { $0.range.upperBound <= end })
      }
    }
  }
}
