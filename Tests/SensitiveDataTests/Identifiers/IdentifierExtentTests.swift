import Testing

@testable import SensitiveData

@Suite struct IdentifierExtentTests {
  /// A line, and exactly what a scanner takes of it.
  struct Extent: CustomTestStringConvertible {
    var scanner: SensitiveScanner
    var line: String
    var spans: Set<String>

    init(_ scanner: SensitiveScanner, _ line: String, _ spans: Set<String>) {
      (self.scanner, self.line, self.spans) = (scanner, line, spans)
    }

    var testDescription: String { line }
  }

  @Test(arguments: [
    Extent(.networkAddresses, "from 10.42.17.9:5432, then", ["10.42.17.9:5432"]),
    Extent(
      .networkAddresses, "host-10.42.17.9 and (10.42.17.0/24).",
      ["host-10.42.17.9", "10.42.17.0/24"]),
    Extent(.networkAddresses, "http://[fd00::17]:80/x", ["[fd00::17]:80"]),
    Extent(.machineNames, "(db-primary-3), web-01.", ["db-primary-3", "web-01"]),
    Extent(.machineNames, "mkowal@db-7:~$ ls", ["mkowal@db-7", "db-7"]),
    Extent(.machineNames, "payments/kafka-0: lost", ["payments/kafka-0"]),
    Extent(.cloudIdentifiers, "\"s3://acme-logs/a.gz\", 1", ["s3://acme-logs/a.gz"]),
    Extent(.cloudIdentifiers, "reverted 1a2b3c4.", ["1a2b3c4"]),
    Extent(.webAddresses, "(see wiki.acme.io/x/Runbook).", ["wiki.acme.io/x/Runbook"]),
    Extent(
      .webAddresses, "at jenkins.acme.lan/job/x/881/console.",
      ["jenkins.acme.lan/job/x/881/console"]),
    Extent(.machineNames, "both thor and loki are in this rack", ["thor", "loki"]),
    Extent(
      .channelsAndTickets, "the Teams channel \"War Room\", now", ["War Room"]),
    Extent(.networkAddresses, "node10.77.12.3restarted", ["10.77.12.3"]),
    Extent(.paths, "cat /srv/pay/x.log, then", ["/srv/pay/x.log"]),
    Extent(
      .paths, "\"C:\\Program Files\\Acme Pay\\pay.exe\"", ["C:\\Program Files\\Acme Pay\\pay.exe"]),
    Extent(
      .channelsAndTickets, "in #pay-ops: PAY-4711, #12345.", ["#pay-ops", "PAY-4711", "#12345"]),
    Extent(.channelsAndTickets, "ticket no. 8812 (bug 991)", ["8812", "991"]),
  ])
  func `a span covers the identifier and nothing else`(_ extent: Extent) {
    let bytes = Array(extent.line.utf8)
    let spans = extent.scanner.spans(bytes, 0..<bytes.count)
    #expect(Set(spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }) == extent.spans)
  }

  @Test func `what stands in a page of a reference site is left`() {
    for line in [
      "https://en.wikipedia.org/wiki/web-server-03", "https://nvd.nist.gov/vuln/detail/PAY-4711",
    ] {
      #expect(IdentifierCase.spans(in: line) == [])
    }
  }

  @Test func `keys in small letters are found where the text has their project in capitals`() {
    #expect(IdentifierCase.spans(in: "pay-7 was closed") == [])
    #expect(IdentifierCase.spans(in: "PAY-12 and pay-7").contains("pay-7"))
  }
}
