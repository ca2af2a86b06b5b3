import Testing

@testable import PostmortemKit

@Suite("Documents that were pasted or labelled are read like those with headings")
struct WrittenFormTests {
  @Test("A part's name may share its line with the text")
  func runInHeadings() throws {
    let text = """
      Postmortem: photo upload outage

      Issue Summary: Duration: June 3, 2024, 10:00 UTC - 11:00 UTC
      Timeline:
      10:00 UTC: uploads fail
      Root Cause and Resolution: The flag was wrong.
      Corrective and Preventative Measures: To prevent such incidents in the future, these measures are taken:
      Add a test for the flag
      """
    #expect(
      try sections(text) == "3 summary, 4 timeline, 6 rootCause resolution, 7 actions")
    try check(Dump.actions(text), is: "8 [ ] Add a test for the flag")
    try check(Dump.timeline(text), is: "5 2024-06-03T10:00:00Z uploads fail")
  }

  @Test("A part's name may be glued to the text, as it is where a line end got lost")
  func gluedHeadings() throws {
    let text = """
      Postmortem: photo upload outage

      Issue SummaryUploads failed on June 3, 2024.

      Timeline

      10:00 UTC: uploads fail

      Corrective and Preventative MeasuresTo prevent this, we add a test.
      """
    #expect(try sections(text) == "3 summary, 5 timeline, 9 actions")
  }

  @Test("Where parts have headings, a label before a text opens none")
  func labelsBesideHeadings() throws {
    let text = "# Outage\n\n## Summary\n\nIncident summary: uploads failed.\n\n## Timeline\n"
    #expect(try sections(text) == "3 summary, 7 timeline")
  }

  @Test("Headings whose mark has no blank behind it are headings where there is no other")
  func slippedHeadings() throws {
    #expect(
      try sections("##Summary\n\nIt broke.\n\n##Timeline\n\n10:00 down\n")
        == "1 summary, 5 timeline")
    #expect(try sections("# Chat\n\n##random is noisy\n\n##ops as well\n") == "")
  }

  @Test("Phases that are written like the timeline's heading belong to it")
  func phases() throws {
    let text = """
      Incident of June 3, 2024

      Timeline:

      Detection:
      - 10:00 UTC: alert fired

      Resolution:
      - 11:00 UTC: flag reverted

      Root cause:

      A flag.
      """
    try check(
      Dump.timeline(text),
      is: "6 2024-06-03T10:00:00Z [detected] alert fired\n"
        + "9 2024-06-03T11:00:00Z [mitigated] flag reverted")
  }

  @Test("A label before a moment tells what happened then")
  func labelledMoments() throws {
    let text = """
      # Outage of June 3, 2024

      ## Timeline

      - Issue detected: June 3, 2024, 10:00 AM (UTC)
      - Resolution: June 3, 11:00 AM (UTC). The flag was reverted.
      - Time to detect: 00:15
      """
    try check(
      Dump.timeline(text),
      is: "5 2024-06-03T10:00:00Z [detected] Issue detected\n"
        + "6 2024-06-03T11:00:00Z [resolved] Resolution: June 3, 11:00 AM (UTC). The flag was reverted."
    )
  }

  @Test("A zone that only the summary's clocks have holds for the timeline")
  func zoneOfTheSummary() throws {
    let text = """
      # Outage of June 3, 2024

      ## Summary

      From 10:00 to 11:00 EAT the shop was unavailable.

      ## Timeline

      - 10:00 shop fails
      """
    try check(Dump.timeline(text), is: "9 2024-06-03T10:00:00+03:00 shop fails")
  }

  @Test("Two zones in a summary hold for nothing")
  func zonesOfTheSummary() throws {
    let text = """
      # Outage of June 3, 2024

      ## Summary

      Down from 10:00 EAT, which is 07:00 UTC.

      ## Timeline

      - 10:00 shop fails
      """
    try check(Dump.timeline(text), is: "9 2024-06-03T10:00:00 shop fails")
  }

  @Test("A table's head may name day, clock and zone in one cell")
  func headWithZone() throws {
    for head in ["Date and Time in CET", "Date/Time CET", "Time in CET"] {
      let text = "## Timeline\n\n| \(head) | Event |\n|-|-|\n| 2024-01-03 10:00 | deploy |\n"
      try check(Dump.timeline(text), is: "5 2024-01-03T10:00:00+01:00 deploy")
    }
  }

  @Test("A part for actions below a timeline tells what was done, but not where it is a plan")
  func actionsBelowTimelines() throws {
    let head = "## Timeline\n\n10:00 down\n\n"
    #expect(try sections(head + "### Actions\n\n- Restarted\n") == "1 timeline, 5 response")
    #expect(try sections(head + "### Preventive actions\n\n- Test\n") == "1 timeline, 5 actions")
    #expect(
      try sections(head + "**Root cause**\n\nA flag.\n\n**Actions**\n\n- Test\n")
        == "1 timeline, 5 rootCause, 9 actions")
  }

  private func sections(_ text: String) throws -> String {
    try Dump.document(text).sections.filter { $0.roles != [.other] }
      .map { "\($0.line) \($0.roles.map(\.rawValue).joined(separator: " "))" }
      .joined(separator: ", ")
  }
}
