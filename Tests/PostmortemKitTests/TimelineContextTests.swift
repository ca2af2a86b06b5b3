import Testing

@testable import PostmortemKit

@Suite("What a timeline leaves unsaid is taken from what stands around it")
struct TimelineContextTests {
  @Test(
    "The zone is that of the document",
    arguments: [
      ("## Timeline (UTC)", "", "Z"),
      ("## Timeline (all times in UTC)", "", "Z"),
      ("## Timeline - CEST", "", "+02:00"),
      ("## Timeline", "All times in CEST.", "+02:00"),
      ("## Timeline", "_All times are UTC_", "Z"),
      ("## Timeline", "Times are given in Pacific Time.", "-07:00"),
      ("## Timeline", "Dates and times are in ACDT (+10:30).", "+10:30"),
      ("## Timeline", "Note: all timestamps below are America/New_York", "-04:00"),
      ("## Timeline", "Timezone: Asia/Kolkata", "+05:30"),
      ("## Timeline", "", ""),
    ])
  func zones(_ heading: String, _ line: String, zone: String) throws {
    let text = "# Outage of 2024-06-03\n\n\(heading)\n\n\(line)\n\n- 10:00 Deploy\n"
    try check(Dump.timeline(text), is: "7 2024-06-03T10:00:00\(zone) Deploy")
  }

  @Test("The zone is that of the entries that name one, where these agree")
  func firstEntry() throws {
    try check(
      timeline("- 10:00 CEST Deploy\n- 10:05 Queue grows"),
      is: "5 2024-06-03T10:00:00+02:00 Deploy\n6 2024-06-03T10:05:00+02:00 Queue grows")
    try check(
      timeline("- 10:00 CEST Deploy\n- 08:05 UTC Queue grows\n- 08:10 Queue is full"),
      is: """
        5 2024-06-03T10:00:00+02:00 Deploy
        6 2024-06-03T08:05:00Z Queue grows
        7 2024-06-03T08:10:00 Queue is full
        """)
  }

  @Test("The end of a range has the zone of its beginning")
  func rangeEnd() throws {
    try check(
      timeline("- 10:00 CEST Deploy\n- 10:05-10:20 Queue grows"),
      is: """
        5 2024-06-03T10:00:00+02:00 Deploy
        6 2024-06-03T10:05:00+02:00/2024-06-03T10:20:00+02:00 Queue grows
        """)
  }

  @Test("The zone is that of the stated window")
  func window() throws {
    let text = """
      # Outage

      - Start: 2024-06-03 10:00 PDT
      - End: 2024-06-03 11:00 PDT

      ## Timeline

      - 10:00 Deploy
      """
    try check(Dump.timeline(text), is: "8 2024-06-03T10:00:00-07:00 Deploy")
  }

  @Test("The zone that the caller names counts last")
  func caller() throws {
    let text = "# Outage of 2024-06-03\n\n## Timeline\n\n- 10:00 Deploy\n- 10:05 UTC Alert\n"
    let compiler = Compiler(zone: TimeZoneChoice("Europe/Berlin"))
    let document = try compiler.document(from: Array(text.utf8), path: "outage.md")
    #expect(
      document.timeline.map(\.start.iso8601) == ["2024-06-03T10:00:00Z", "2024-06-03T10:05:00Z"])
    let bare = try compiler.document(
      from: Array(text.replacing(" UTC", with: "").utf8), path: "outage.md")
    #expect(bare.timeline.first?.start.iso8601 == "2024-06-03T10:00:00+02:00")
  }

  @Test(
    "The day is that of the document",
    arguments: [
      ("# Outage of June 3, 2024", "", "review.md"),
      ("# Outage", "Date: 2024-06-03", "review.md"),
      ("# Outage", "**Date:** June 3rd, 2024", "review.md"),
      ("# Outage", "| Date | 2024-06-03 |\n| --- | --- |\n| Status | Done |", "review.md"),
      ("# Outage", "Start: 2024-06-03 09:00", "review.md"),
      ("# Outage", "Duration: June 3, 2024 10:00 - 11:00", "review.md"),
      ("# Outage", "", "2024-06-03-outage.md"), ("# Outage", "", "reviews/20240603-outage.md"),
      ("# 2024-06-03 - Outage", "", "review.md"),
      ("---\ntitle: Outage\ndate: 2024-06-03\n---", "", "review.md"),
    ])
  func days(_ title: String, _ head: String, path: String) throws {
    let text = "\(title)\n\n\(head)\n\n## Timeline\n\n- 10:00 Deploy\n- 10:30 Queue grows\n"
    let document = try Dump.document(text, path: path)
    #expect(document.timeline.first?.start.iso8601 == "2024-06-03T10:00:00")
    #expect(document.timeline.first?.start.inferred == .date)
  }

  @Test("Nothing is invented where nothing says the day or the zone")
  func unknown() throws {
    try check(
      Dump.timeline("# Outage\n\n## Timeline\n\n- 10:00 Deploy\n"), is: "5 T10:00:00 Deploy")
  }

  @Test("A clock behind midnight belongs to the next day")
  func midnight() throws {
    try check(
      timeline("- 22:00 Deploy\n- 23:50 Queue grows\n- 00:10 Queue is full\n- 04:00 Back"),
      is: """
        5 2024-06-03T22:00:00 Deploy
        6 2024-06-03T23:50:00 Queue grows
        7 2024-06-04T00:10:00 Queue is full
        8 2024-06-04T04:00:00 Back
        """)
  }

  @Test("A clock only somewhat earlier is out of order and no next day")
  func outOfOrder() throws {
    try check(
      timeline("- 12:50 Deploy\n- 12:35 Queue grows"),
      is: "5 2024-06-03T12:50:00 Deploy\n6 2024-06-03T12:35:00 Queue grows")
  }

  @Test("A log with the newest entry on top does not roll")
  func newestFirst() throws {
    try check(
      timeline("- 23:50 Back\n- 23:10 Queue is full\n- 19:00 Queue grows\n- 05:00 Deploy"),
      is: """
        5 2024-06-03T23:50:00 Back
        6 2024-06-03T23:10:00 Queue is full
        7 2024-06-03T19:00:00 Queue grows
        8 2024-06-03T05:00:00 Deploy
        """)
  }

  @Test("A day of its own ends what was rolled")
  func ownDay() throws {
    try check(
      timeline("- 23:50 Deploy\n- 00:10 Queue grows\n- 2024-06-06 09:00 Review\n- 10:00 End"),
      is: """
        5 2024-06-03T23:50:00 Deploy
        6 2024-06-04T00:10:00 Queue grows
        7 2024-06-06T09:00:00 Review
        8 2024-06-06T10:00:00 End
        """)
  }

  @Test("A date that could be read two ways is read like the document's others")
  func dateOrder() throws {
    let text = "# Outage\n\n## Timeline\n\n- 03/04/2024 10:00 Deploy\n- 25/04/2024 10:00 Review\n"
    try check(Dump.timeline(text), is: "5 2024-04-03T10:00:00 Deploy\n6 2024-04-25T10:00:00 Review")
    let lone = "# Outage\n\n## Timeline\n\n- 03/04/2024 10:00 Deploy\n"
    try check(Dump.timeline(lone), is: "5 T10:00:00 Deploy")
  }

  @Test("Line ends, tabs and a mark of byte order change nothing")
  func lineEnds() throws {
    let text =
      "\u{FEFF}# Outage of 2024-06-03\r\n\r\n## Timeline\r\n\r\n-\t10:00\tDeploy\r\n- 10:05 🔥 Fire\r\n"
    try check(Dump.timeline(text), is: "5 2024-06-03T10:00:00 Deploy\n6 2024-06-03T10:05:00 🔥 Fire")
  }

  private func timeline(_ body: String) throws -> String {
    try Dump.timeline("# Outage of 2024-06-03\n\n## Timeline\n\n\(body)\n")
  }
}
