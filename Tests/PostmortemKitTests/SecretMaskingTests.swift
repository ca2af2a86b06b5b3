import PostmortemKit
import Testing

/// What was found to be a secret stands in no report.
struct SecretMaskingTests {
  @Test(
    "no format repeats a secret, not even where another finding shows its line",
    arguments: Reporter.all.map(\.name))
  func formats(name: String) throws {
    // Made up here, and put together so that no scanner of this repository takes it for a key.
    let key = "AKIA" + "QX7HJD2MPLW5T3RV"
    let password = "tr0ub4dor" + "n3xt"
    let source = """
      # Login outage

      ## Timeline

      - 2024-05-03 10:00 UTC TODO: `\(key)` went to http://bob:\(password)@10.0.0.7/x
      - 10:40 UTC Fixed
      """
    let reporter = try #require(Reporter.named(name))
    let checked = Linter().check(Array(source.utf8), path: "a.md")
    #expect(checked.findings.contains { $0.rule == "leaked-secret" })
    #expect(checked.findings.contains { $0.rule == "leaked-host" })
    let options = ReporterOptions()
    let text = String(
      decoding: reporter.output(reporter.pieces(checked, options), options), as: UTF8.self)
    #expect(!text.contains(key) && !text.contains(password))
  }
}
