import Testing

@testable import PostmortemKit

/// Documents here are about a made-up photo service whose thumbnails fail.
@Suite("The events of a timeline")
struct TimelineReaderTests {
  @Test("are bullets with whatever mark behind the time")
  func bullets() throws {
    try expect(
      """
      - 10:00 - Deploy of the resizer begins
      - 10:05: Thumbnails are empty
      * **10:10** Queue grows
      + 10:15 | Queue is full
      - `10:20` Old build is back
      - _10:25_ — Queue is empty
      - [10:30] We go home
      - (10:35) Really
      """,
      """
      5 2024-06-03T10:00:00 Deploy of the resizer begins
      6 2024-06-03T10:05:00 Thumbnails are empty
      7 2024-06-03T10:10:00 Queue grows
      8 2024-06-03T10:15:00 Queue is full
      9 2024-06-03T10:20:00 Old build is back
      10 2024-06-03T10:25:00 Queue is empty
      11 2024-06-03T10:30:00 We go home
      12 2024-06-03T10:35:00 Really
      """)
  }

  @Test("are the items of a numbered list")
  func ordered() throws {
    try expect(
      """
      1. 10:00 UTC Deploy
      2. 10:05 UTC Queue grows
      """,
      """
      5 2024-06-03T10:00:00Z Deploy
      6 2024-06-03T10:05:00Z Queue grows
      """)
  }

  @Test("are nested under the day that they belong to")
  func nestedByDay() throws {
    try expect(
      """
      - 2024-06-03
        - 22:00 Deploy
        - 23:00 Queue grows
      - 2024-06-04:
        - 01:00 Queue is empty
      """,
      """
      6 2024-06-03T22:00:00 Deploy
      7 2024-06-03T23:00:00 Queue grows
      9 2024-06-04T01:00:00 Queue is empty
      """)
  }

  @Test(
    "stand below lines and headings that name their day",
    arguments: [
      "June 4, 2024", "**June 4, 2024**", "### 2024-06-04", "2024-06-04:", "Tue, 4 June 2024 (UTC)",
    ])
  func dayLines(_ day: String) throws {
    let found = try Dump.timeline(inTimeline("\(day)\n\n- 09:00 Deploy\n- 09:30 Queue grows"))
    let zone = day.contains("UTC") ? "Z" : ""
    #expect(
      found == "7 2024-06-04T09:00:00\(zone) Deploy\n8 2024-06-04T09:30:00\(zone) Queue grows")
  }

  @Test("are paragraphs, line by line")
  func paragraphs() throws {
    try expect(
      """
      10:00 UTC: Deploy.
      10:05 UTC: Queue grows
      and grows.

      10:20 UTC - Old build is back.
      """,
      """
      5 2024-06-03T10:00:00Z Deploy.
      6 2024-06-03T10:05:00Z Queue grows and grows.
      9 2024-06-03T10:20:00Z Old build is back.
      """)
  }

  @Test("are headings that carry a time, with the text below")
  func headings() throws {
    try expect(
      """
      ### 10:00 UTC - Deploy

      A new resizer went out.

      ### 10:20 UTC - Old build is back

      It took one command.
      """,
      """
      5 2024-06-03T10:00:00Z Deploy A new resizer went out.
      9 2024-06-03T10:20:00Z Old build is back It took one command.
      """)
  }

  @Test("are bold times on lines of their own, with the text below")
  func boldTimes() throws {
    try expect(
      """
      **10:00 UTC**

      Deploy.

      **10:20 UTC**

      Old build is back.
      """,
      """
      5 2024-06-03T10:00:00Z Deploy.
      9 2024-06-03T10:20:00Z Old build is back.
      """)
  }

  @Test("are lines of a fenced block where there is nothing else")
  func fenced() throws {
    try expect(
      """
      ```
      10:00 deploy
      10:05 queue grows
            and grows
      ```
      """,
      """
      6 2024-06-03T10:00:00 deploy
      7 2024-06-03T10:05:00 queue grows and grows
      """)
  }

  @Test("are not lines of a log that an entry quotes")
  func quotedLog() throws {
    try expect(
      """
      - 10:00 Deploy

        ```
        10:01:02 resizer started
        ```

      - 10:05 Queue grows

      > 10:06 somebody wrote this
      """,
      """
      5 2024-06-03T10:00:00 Deploy 10:01:02 resizer started
      11 2024-06-03T10:05:00 Queue grows 10:06 somebody wrote this
      """)
  }

  @Test("are sentences of running text")
  func sentences() throws {
    try expect(
      """
      At 10:00 UTC the resizer was deployed. At 10:05 UTC the queue began to grow, and nobody saw it. By 11:00 UTC \
      it was full.
      """,
      """
      5 2024-06-03T10:00:00Z the resizer was deployed.
      5 2024-06-03T10:05:00Z the queue began to grow, and nobody saw it.
      5 2024-06-03T11:00:00Z it was full.
      """)
  }

  @Test("keep what is nested or wrapped below them")
  func remarks() throws {
    try expect(
      """
      - 10:00 Deploy
        - by the night shift
        - with the usual command
      - 10:05 Queue grows
        since nobody drains it

        and grows
      """,
      """
      5 2024-06-03T10:00:00 Deploy by the night shift with the usual command
      8 2024-06-03T10:05:00 Queue grows since nobody drains it and grows
      """)
  }

  @Test("may have a range of times")
  func ranges() throws {
    try expect(
      """
      - 10:00 - 10:20 UTC: Deploy
      - 23:50 to 00:10 UTC: Queue grows
      """,
      """
      5 2024-06-03T10:00:00Z/2024-06-03T10:20:00Z Deploy
      6 2024-06-03T23:50:00Z/2024-06-04T00:10:00Z Queue grows
      """)
  }

  @Test("may have their time in parentheses at the end")
  func trailingTimes() throws {
    try expect(
      "- Report received (3 June, ~15:00 UTC)\n- Report read (16:00 UTC)",
      """
      5 ~2024-06-03T15:00:00Z [detected] Report received
      6 2024-06-03T16:00:00Z Report read
      """)
  }

  @Test("may have a day and no clock")
  func daysOnly() throws {
    try expect(
      "- 2024-06-03: Deploy\n- 5 June: Report received",
      "5 2024-06-03 Deploy\n6 2024-06-05 [detected] Report received")
  }

  func inTimeline(_ body: String) -> String {
    "# Empty thumbnails on 2024-06-03\n\n## Timeline\n\n\(body)\n"
  }

  func expect(
    _ body: String, _ expected: String, location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try check(Dump.timeline(inTimeline(body)), is: expected, at: location)
  }
}
