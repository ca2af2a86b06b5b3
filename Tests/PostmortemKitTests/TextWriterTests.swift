import Markdown
import Testing

@testable import PostmortemKit

/// What the text writer makes of a source.
/// The plain text that a document is written as.
func writtenText(_ source: String, within limits: Limits = .standard) throws -> String {
  let document = try Compiler(limits: limits).document(from: Array(source.utf8), path: "test.md")
  return String(decoding: try Writer.text.write(document, WriterOptions()), as: UTF8.self)
}

@Test func aPostmortemBeginsWithItsTitleAndItsFacts() throws {
  #expect(
    try writtenText(
      """
      ---
      severity: SEV2
      services: [login, search]
      ---
      # Login was down

      **Status:** Resolved

      ## Summary

      Nobody could log in.
      """) == """
        Login was down
        ==============

        Status:   Resolved
        Severity: SEV2
        Affected: login, search

        Summary
        -------

        Nobody could log in.

        """)
}

@Test func eventsAreAlignedAndNameTheirMilestones() throws {
  #expect(
    try writtenText(
      """
      # Postmortem: outage

      ## Impact

      All users.

      ## Root cause

      A disk.

      ## Timeline

      - 9:05 UTC: Errors began to rise on all of the three hosts that serve the search
      - 10:05 UTC: **Ana** got [paged](https://example.org/page)
      - 11:00 UTC: Service restored
      """
    ).hasSuffix(
      """
      Timeline
      --------

      9:05 UTC   Errors began to rise on all of the three hosts that serve the
                 search
      10:05 UTC  Ana got paged [1] [detected]
      11:00 UTC  Service restored [resolved]

      Links:

      [1] https://example.org/page

      """))
}

@Test func headingsAndEventsOnBareLinesAreSetApart() throws {
  let output = try writtenText(
    """
    # Postmortem: outage

    Timeline
    10:00 AM (UTC): Issue detected by a user
    10:30 AM (UTC): Issue fixed

    Root cause
    A full disk.
    """)
  #expect(
    output.contains("\n10:00 AM (UTC)  Issue detected by a user [detected]\n10:30 AM (UTC)  Issue ")
  )
  #expect(output.contains("\nTimeline\n--------\n\n"))
  #expect(output.contains("\nRoot cause\n----------\n\nA full disk.\n"))
}

@Test func followUpsAreNumberedWithTheirOwnersAndDays() throws {
  #expect(
    try writtenText(
      """
      # Postmortem: outage

      ## Impact

      All users.

      ## Root cause

      A disk.

      ## Action items

      - [ ] Alert on the queue (@ana, due 2024-05-01)
      - [x] Fix the cache
      """
    ).hasSuffix(
      """
      Action items
      ------------

      1. Alert on the queue (@ana, due 2024-05-01)
      2. Fix the cache (done)

      """))
}

@Test func anUpdateIsAnnouncedByItsStateAndTime() throws {
  let source = """
    # Search is slow

    ## Resolved – 2024-05-01 12:00 UTC

    All is well.

    Monitoring: a fix is in place.
    """
  var document = try Compiler().document(from: Array(source.utf8), path: "test.md")
  let moment = Moment(
    date: CalendarDate(year: 2024, month: 5, day: 1), time: ClockTime(hour: 12, minute: 0),
    zone: .utc)
  let text = document.text(0..<document.markdown.text.count)
  let fix = text.utf8.count - "a fix is in place.\n".utf8.count
  document.content = .incidentReport(
    IncidentReport(
      updates: [
        StatusPost(line: 3, status: .resolved, moment: moment, text: 0..<0, affected: []),
        StatusPost(
          line: 7, status: .monitoring, moment: Moment(), text: fix..<fix + 18, affected: []),
      ], window: nil, timeline: [], actions: []))
  #expect(
    String(decoding: try Writer.text.write(document, WriterOptions()), as: UTF8.self) == """
      Search is slow
      ==============

      RESOLVED – 2024-05-01 12:00 UTC
      -------------------------------

      All is well.

      MONITORING
      a fix is in place.

      """)
}

@Test func aPlaybookIsANestedChecklist() throws {
  #expect(
    try writtenText(
      """
      # Restart the queue

      [ ] Stop the *workers*
      - They take a minute
      [x] Start them
      - See [notes](https://example.org/n)

      1. [ ] first
         - [x] inner
      2. last
      """) == """
        Restart the queue
        =================

        [ ] Stop the workers
            - They take a minute
        [x] Start them
            - See notes [1]

        1. [ ] first
               - [x] inner
        2. last

        Links:

        [1] https://example.org/n

        """)
}

/// Documents that together hold every kind of node.
private let everything = [
  "# T *a*\n\nS\n===\n\n## b [c](https://d.example) `e` <f> ![g](h)\n\n### i\n",
  "- a **b**\n  - c\n\n    d\n- e\n  > f\n  > g\n\n  ```x\n  h\n  ```\n",
  "3. a\n4. b  \n   c\n\n[ ] d\n- e\n[x] f\n\n- [ ] g\n- [x] h\n",
  "| a | b | |\n|---|--:|---|\n| c ~~d~~ | e<br>f | |\n| | | |\n| https://g.example | [h](i) | j |\n",
  "a &amp; \\*b\\* <c> <b>d</b>\n<div>e <f>\n\n<p>g</p>\n<!-- x -->\n</div>\n\n***\n\n    code h\n",
  "# P\n\n**Status:** Resolved\n**Severity:** S1\n\n## Timeline\n\n10:00 UTC - a [b](c) broke\n10:05 - b\n"
    + "c\n\n| Time | What |\n|---|---|\n| 11:00 | fixed |\n\n1. 12:00 d\n   e\n",
  "# P\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| a | @b | May 3 |\n\n- c (owner: D, due May 5, P1)\n"
    + "- [x] e [f](g)\n\n7. h\n8. i\n",
  "# U\n\n**Resolved** - All is well.\nMay 1, 12:00 UTC\n\n## Monitoring – 2024-05-01 11:00 UTC\n\na\n\nb\n\n"
    + "### Update\nc, next update at 13:00 UTC\n",
  "Outage Postmortem\n\nIssue Summary\nDuration: May 12, 10:00 AM - 2:00 PM (UTC)\nImpact: x\nTimeline\n10:00 AM: a\n"
    + "11:00 AM: b\nRoot Cause\nc\nCorrective Measures\nd\n1. e\n",
]

@Test(arguments: everything)
func noWordOfADocumentIsLost(_ source: String) throws {
  let document = try Compiler().document(from: Array(source.utf8), path: "test.md")
  let output = try writtenText(source)
  #expect(
    TextWords(document.text(0..<document.markdown.text.count)).isContained(in: TextWords(output)),
    "\(output)")
  #expect(!output.split(separator: "\n").contains { $0.hasSuffix(" ") })
}
