import Testing

@testable import SensitiveData

@Suite(.serialized) struct IdentifierSpeedTests {
  /// Texts whose parts make a scanner look ahead or back at every place.
  static let parts = [
    "a-", "10.1.", "a:", "/a", "#123, ", "@a", "ssh ", "kubectl ", "psql ", "\\\\a", "arn:aws:",
    "://a",
    "a/b#", "<#C", "~a/", "s3://", "a.bc/c:1 ", "web-01.acme.io ", "0123456789abcdef", "1::",
    "host a, ", "\"a", "'a' channel ", "thor and ", "ok: [a", "topic a-b ", "x\thost\t",
    "jira/browse/", "10.4.2.1 ",
    "arn:aws:sns:eu:1:ab-c ", "case 12345678901 ",
  ]

  @Test(arguments: parts)
  func `time grows with the length of a pathological text`(_ part: String) {
    let short = seconds(for: part, length: 3_000)
    let long = seconds(for: part, length: 24_000)
    // Eight times the length: a quadratic walk would take sixty-four times as long.
    #expect(long < short * 24 + 0.5)
  }

  private func seconds(for part: String, length: Int) -> Double {
    let bytes = Array(String(repeating: part, count: length / part.utf8.count).utf8)
    let time = ContinuousClock().measure {
      for scanner in IdentifierCase.scanners { _ = scanner.spans(bytes, 0..<bytes.count) }
    }
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }
}
