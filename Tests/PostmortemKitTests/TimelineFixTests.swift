import Foundation
import Testing

@testable import PostmortemKit

@Suite("Fixes of timelines")
struct TimelineFixTests {
  private let head = "# Outage of June 3, 2024\n\n## Timeline\n\n"

  private func sorted(_ timeline: String) throws -> String? {
    let text = try FixHarness.fixed(head + timeline) { $0.sorting($0.document.timeline) }
    return text.map { String($0.dropFirst(head.count)) }
  }

  @Test("Items move with their continuations and sub-items, and blank lines stay where they are")
  func items() throws {
    try check(
      sorted(
        """
        - 10:20 UTC Rolled back
          and waited
          - by hand

        - 10:00 UTC Paged
        - 10:05 UTC Looked
          ```
          log
          ```

        After that all was well.
        """) ?? "nothing",
      is: """
        - 10:00 UTC Paged

        - 10:05 UTC Looked
          ```
          log
          ```
        - 10:20 UTC Rolled back
          and waited
          - by hand

        After that all was well.
        """)
  }

  @Test("The last item need not end its line")
  func lastLine() throws {
    #expect(
      try sorted("- 10:20 UTC B\n- 10:00 UTC A") == "- 10:00 UTC A\n- 10:20 UTC B")
  }

  @Test("Rows of a table move")
  func rows() throws {
    try check(
      sorted(
        """
        | Time (UTC) | Event |
        | --- | --- |
        | 10:20 | Rolled back |
        | 10:00 | Paged |

        """) ?? "nothing",
      is: """
        | Time (UTC) | Event |
        | --- | --- |
        | 10:00 | Paged |
        | 10:20 | Rolled back |

        """)
  }

  @Test("Lines of a paragraph move, and what breaks them stays")
  func lines() throws {
    #expect(
      try sorted("10:20 UTC Rolled back  \n10:00 UTC Paged\\\n10:30 UTC Well\n")
        == "10:00 UTC Paged  \n10:20 UTC Rolled back\\\n10:30 UTC Well\n")
  }

  @Test("Paragraphs beside each other move")
  func paragraphs() throws {
    #expect(
      try sorted("10:20 UTC Rolled back\nby hand\n\n10:00 UTC Paged\n")
        == "10:00 UTC Paged\n\n10:20 UTC Rolled back\nby hand\n")
  }

  @Test("Entries of one moment keep their order, and a timeline that runs backwards stays so")
  func direction() throws {
    #expect(
      try sorted("- 10:00 UTC a\n- 10:20 UTC b\n- 10:10 UTC c\n- 10:10 UTC d\n")
        == "- 10:00 UTC a\n- 10:10 UTC c\n- 10:10 UTC d\n- 10:20 UTC b\n")
    #expect(
      try sorted("- 12:00 UTC a\n- 11:00 UTC b\n- 09:00 UTC c\n- 10:00 UTC d\n")
        == "- 12:00 UTC a\n- 11:00 UTC b\n- 10:00 UTC d\n- 09:00 UTC c\n")
  }

  @Test("Moments in different zones are compared as instants")
  func zones() throws {
    #expect(
      try sorted("- 12:30 CEST a\n- 10:00 UTC b\n") == "- 10:00 UTC b\n- 12:30 CEST a\n")
  }

  @Test(
    "Nothing is moved that is in order, numbered, in different lists, without a time, or that would mean another moment",
    arguments: [
      "- 10:00 UTC a\n- 10:20 UTC b\n", "1. 10:20 UTC a\n2. 10:00 UTC b\n",
      "- 10:20 UTC a\n\nThen\n\n- 10:00 UTC b\n", "- 10:20 UTC a\n- more\n- 10:00 UTC b\n",
      "### June 3\n\n- 10:20 UTC a\n\n### June 2\n\n- 10:00 UTC b\n",
      "- June 4, 10:20 UTC a\n- 10:30 UTC b\n- June 4, 10:00 UTC c\n- June 3, 09:00 UTC d\n",
      "- 10:20 UTC a\n  - 10:00 UTC b\n",
    ])
  func refusals(_ timeline: String) throws {
    #expect(try sorted(timeline) == nil)
  }

  @Test("Entries that are action items as well are sorted, and stay action items")
  func actionsToo() throws {
    let text =
      "# Outage of June 3, 2024\n\n## Timeline and action items\n\n- 10:20 UTC a\n- 10:00 UTC b\n"
    let found = try #require(try FixHarness.fixed(text) { $0.sorting($0.document.timeline) })
    #expect(found.hasSuffix("- 10:00 UTC b\n- 10:20 UTC a\n"))
    #expect(try Dump.document(found).actions.count == 2)
  }

  @Test("Sorting keeps line ends")
  func carriageReturns() throws {
    let text = (head + "- 10:20 UTC a\n  more\n- 10:00 UTC b\n").replacingOccurrences(
      of: "\n", with: "\r\n")
    let found = try #require(try FixHarness.fixed(text) { $0.sorting($0.document.timeline) })
    #expect(found.hasSuffix("- 10:00 UTC b\r\n- 10:20 UTC a\r\n  more\r\n"))
    #expect(
      !found.replacingOccurrences(of: "\r\n", with: "").utf8.contains { $0 == 0x0A || $0 == 0x0D })
  }

  private func dates(_ timeline: String) throws -> (String, Fix.Safety)? {
    try FixHarness.outcome(head + timeline) { inspection in
      inspection.isoDates(inspection.document.timeline.map { (text: $0.raw, date: $0.start.date) })
    }.map { (String($0.0.dropFirst(head.count)), $0.1) }
  }

  @Test("Days are written in ISO 8601; clocks and zones stay")
  func days() throws {
    let found = try dates(
      "- 3 June 2024, 10:00 UTC a\n- **June 4th, 2024** 11:00 PDT b\n- 2024-06-05 12:00 UTC c\n")
    #expect(
      found?.0
        == "- 2024-06-03, 10:00 UTC a\n- **2024-06-04** 11:00 PDT b\n- 2024-06-05 12:00 UTC c\n")
    #expect(found?.1 == .safe)
  }

  @Test("A year that is taken from elsewhere makes the fix unsafe")
  func years() throws {
    let found = try dates("- 3 June, 10:00 UTC a\n- Jun 4 11:00 UTC to Jun 5 12:00 UTC b\n")
    #expect(found?.0.hasPrefix("- 2024-06-03, 10:00 UTC a\n- 2024-06-04 11:00 UTC to ") == true)
    #expect(found?.1 == .unsafe)
  }

  @Test(
    "Days that are not certain stay",
    arguments: [
      "- 03/04/2024 10:00 UTC a\n", "- Monday, 4 June 2024 10:00 UTC a\n",
      "- Mon Jun  3 12:30:11 UTC 2024 a\n", "- 3 *June* 2024 10:00 UTC a\n",
    ])
  func uncertainDays(_ timeline: String) throws {
    #expect(try dates(timeline) == nil)
  }

  @Test("A zone that every entry repeats is stated once, in the heading")
  func zoneOnce() throws {
    try check(
      FixHarness.fixed(head + "- 10:00 UTC a\n- 10:20 (UTC) b\n- 10:30 UTC - 10:40 UTC: c\n") {
        $0.zoneStatedOnce()
      } ?? "nothing",
      is: "# Outage of June 3, 2024\n\n## Timeline (UTC)\n\n"
        + "- 10:00 a\n- 10:20 b\n- 10:30 - 10:40: c\n")
  }

  @Test(
    "A zone goes before the colon of a heading, and behind an emoji",
    arguments: [
      ("Timeline:", "Timeline (UTC):"), ("Timeline :clock3:", "Timeline :clock3: (UTC)"),
    ])
  func zonePlace(_ heading: String, _ expected: String) throws {
    let found = try FixHarness.fixed(
      "# Outage of June 3, 2024\n\n## \(heading)\n\n- 10:00 a\n- 10:20 b\n"
    ) { $0.statingZone("UTC") }
    #expect(found?.contains("## \(expected)\n\n- 10:00 a") == true)
  }

  @Test(
    "Zones that differ, are part of a stamp, or stand under no heading stay",
    arguments: [
      "- 10:00 UTC a\n- 10:20 CEST b\n", "- 10:00 UTC a\n- 10:20 b\n",
      "- 2024-06-03T10:00:00Z a\n- 2024-06-03T10:20:00Z b\n",
    ])
  func zonesStay(_ timeline: String) throws {
    #expect(try FixHarness.fixed(head + timeline) { $0.zoneStatedOnce() } == nil)
  }

  @Test("A zone that the caller knows is stated in the heading, or above the entries")
  func knownZone() throws {
    let found = try FixHarness.outcome(head + "- 10:00 a\n- 10:20 b\n") { $0.statingZone("UTC") }
    #expect(found?.0.contains("## Timeline (UTC)\n\n- 10:00 a") == true)
    #expect(found?.1 == .unsafe)
    #expect(try FixHarness.fixed(head + "- 10:00 UTC a\n") { $0.statingZone("UTC") } == nil)
    #expect(try FixHarness.fixed(head + "- 10:00 a\n") { $0.statingZone("nowhere") } == nil)
  }
}
