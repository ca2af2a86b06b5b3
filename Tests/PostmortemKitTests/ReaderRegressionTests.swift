import Testing

@testable import PostmortemKit

@Suite("Faults that were found once stay mended")
struct ReaderRegressionTests {
  @Test("A sentence that tells its clock once more for another zone is one event")
  func sameClockInAnotherZone() throws {
    let text = """
      # Outage of June 3, 2024

      ## Timeline

      09:00 UTC Alert fired. 10:00 UTC (At 12:00 CEST) we rolled back.
      """
    try check(
      Dump.timeline(text),
      is: "5 2024-06-03T09:00:00Z [detected] Alert fired.\n"
        + "5 2024-06-03T10:00:00Z [mitigated] we rolled back.")
  }

  @Test(
    "A line of nothing but zones is read without one call within the other",
    .timeLimit(.minutes(1)),
    arguments: ["UTC+1", "GMT + 1 ", "UTC-2 UTC", "10:00 UTC-", "10:00-04:00"])
  func lineOfZones(_ unit: String) throws {
    let document = try Dump.document(
      "# Outage\n\n## Timeline\n\n- 10:00 " + String(repeating: unit, count: 40_000) + "\n")
    #expect(!document.timeline.isEmpty)
  }

  @Test("A heading of words that add nothing is looked up at once", .timeLimit(.minutes(1)))
  func headingOfQualifiers() throws {
    let heading = String(repeating: "the ", count: 14) + "zz" + String(repeating: " list", count: 8)
    let document = try Dump.document("# Outage\n\n## \(heading)\n\nText\n")
    #expect(document.sections.map(\.roles) == [[.other]])
  }

  @Test("A milestone that a label names is not taken away by one that a text tells")
  func labelledMilestoneStays() throws {
    let text = """
      # Outage of June 3, 2024

      ## Timeline

      - 10:00 Recovery: caches are warm
      - 10:05 Service fully restored
      """
    try check(
      Dump.timeline(text),
      is: "5 2024-06-03T10:00:00 [resolved] Recovery: caches are warm\n"
        + "6 2024-06-03T10:05:00 Service fully restored")
  }

  @Test("The end of a range that nobody filled in is no distance from UTC")
  func openEndIsNoOffset() {
    #expect(Dump.moments(in: "12:26-12:??") == "T12:26:00")
  }

  @Test("The last word of a sentence is no heading", arguments: ["conclusions:", "timeline:"])
  func endOfSentence(_ word: String) throws {
    let text =
      "## Timeline\n\nUntil 2024-06-03 we came to the following\n\(word)\n\n- 2024-06-03 10:00 UTC down\n"
    try check(Dump.timeline(text), is: "6 2024-06-03T10:00:00Z down")
  }

  @Test(
    "Brackets that point elsewhere hold no owner",
    arguments: ["link to the issue", "see ticket", "TODO"])
  func pointersAreNoOwners(_ inside: String) throws {
    let text = "# Postmortem\n\n## Action items\n\n- Add a test [\(inside)]\n"
    #expect(try Dump.document(text).actions.map(\.owner) == [nil])
  }

  @Test("A coloured check mark is one as well", arguments: ["✅", "✔️", "☑️", "✔"])
  func colouredMarks(_ mark: String) throws {
    let text = "# Postmortem\n\n## Action items\n\n- \(mark) Add a test\n"
    #expect(try Dump.document(text).actions.map(\.isDone) == [true])
  }

  @Test("Japanese commas and parentheses end an owner")
  func wideSeparators() throws {
    try check(
      Dump.actions("# Postmortem\n\n## アクションアイテム\n\n- 試験を追加（担当: 花子、期限: 2024-06-10）\n"),
      is: "5 [ ] 試験を追加（担当: 花子、期限: 2024-06-10） · owner 花子 · due 2024-06-10")
  }

  @Test("A group of actions is no action and takes none away")
  func groups() throws {
    let list = """
      # Postmortem

      ## Corrective measures

      - Improvement/Fixes:
        1. Add a test
      - Task List:
        1. Write it down
      """
    try check(Dump.actions(list), is: "6 [ ] Add a test\n8 [ ] Write it down")
    let headings = "# Postmortem\n\n## Corrective measures\n## Improvements\n\n- Add a test\n"
    try check(Dump.actions(headings), is: "6 [ ] Add a test")
  }

  @Test("An open item in italics is an action unless it ends like a sentence to the writer")
  func italics() throws {
    try check(
      Dump.actions("# Postmortem\n\n## Action items\n\n- *Add a test*\n- *List what is to do.*\n"),
      is: "5 [ ] Add a test")
  }

  @Test("A remark between actions takes none of them away")
  func remarks() throws {
    let plain =
      "# Postmortem\n\n## Action items\n\nAdd a test.\n\nWe were slow here.\n\nWrite it down.\n"
    try check(Dump.actions(plain), is: "5 [ ] Add a test.\n9 [ ] Write it down.")
    let items =
      "# Postmortem\n\n## Action items\n\n- Add a test\n- This alert needs an owner\n- These steps gave us time\n"
    try check(Dump.actions(items), is: "5 [ ] Add a test\n6 [ ] This alert needs an owner")
  }
}
