import Testing

@testable import PostmortemKit

/// Which entries `timeline-out-of-order` moves, and which without anybody looking.
struct SafeReorderingTests {
  private func fix(_ timeline: String) throws -> Fix? {
    let linter = Linter(settings: LintSettings(only: ["timeline-out-of-order"]))
    let findings = linter.findings(
      in: try Document.read("# Outage on 2024-03-02\n\n## Timeline\n\n" + timeline))
    #expect(!findings.isEmpty)
    return findings.compactMap(\.fix).first
  }

  @Test func `one entry with its own day and zone is put into its place`() throws {
    let fix = try fix(
      "- 2024-03-02 10:00 UTC a\n- 2024-03-02 10:20 UTC b\n- 2024-03-02 10:05 UTC c\n"
        + "- 2024-03-02 10:30 UTC d\n")
    #expect(fix?.safety == .safe)
  }

  @Test(arguments: [
    "- 10:00 UTC a\n- 10:20 UTC b\n- 10:05 UTC c\n- 10:30 UTC d\n",
    "- 2024-03-02 10:00 UTC a\n- 10:20 UTC b\n- 2024-03-02 10:05 UTC c\n- 10:30 UTC d\n",
    "- 2024-03-02 10:00 a\n- 2024-03-02 10:20 b\n- 2024-03-02 10:05 c\n- 2024-03-02 10:30 d\n",
  ])
  func `a day or a zone from elsewhere makes it unsafe`(_ timeline: String) throws {
    #expect(try fix(timeline)?.safety == .unsafe)
  }

  @Test func `of entries that go on in order nothing is moved without looking`() throws {
    let fix = try fix(
      "- 2024-03-02 10:00 UTC a\n- 2024-03-02 11:20 UTC b\n- 2024-03-02 11:40 UTC c\n"
        + "- 2024-03-02 10:10 UTC d\n- 2024-03-02 10:20 UTC e\n- 2024-03-02 11:50 UTC f\n"
        + "- 2024-03-02 11:55 UTC g\n")
    #expect(fix?.safety == .unsafe)
  }

  @Test(arguments: [
    "| Time (UTC) | Date | Event |\n| --- | --- | --- |\n| 09:10 | March 2 | First report |\n"
      + "| 09:40 | March 2 | Paged |\n| 08:50 | March 3 | Repaired |\n| 10:00 | March 3 | Closed |\n",
    "| Time (UTC) | Event | On |\n| --- | --- | --- |\n| 09:10 | First report | 2024-03-02 |\n"
      + "| 09:40 | Paged | 2024-03-02 |\n| 08:50 | Repaired | 2024-03-03 |\n",
    "- 10:00 UTC a\n- 11:20 UTC b\n- 11:40 UTC c\n- 10:10 UTC d\n- 10:20 UTC e\n- 11:50 UTC f\n",
  ])
  func `rows whose days stand in a column of their own, and runs without days, are not moved`(
    _ timeline: String
  ) throws {
    #expect(try fix(timeline) == nil)
  }
}
