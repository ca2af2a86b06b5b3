import Testing

@testable import PostmortemKit

@Suite("An event is read whatever is around its time")
struct TimelineFormTests {
  @Test(
    "in one line",
    arguments: [
      ("- At 10:00, queue grows", "5 2024-06-03T10:00:00 queue grows"),
      ("- **10:00 UTC**: **Ana** deploys", "5 2024-06-03T10:00:00Z Ana deploys"),
      ("- 10:00 UTC [Ana] deploys", "5 2024-06-03T10:00:00Z [Ana] deploys"),
      ("- 10:00 [Ana](https://a.test) deploys", "5 2024-06-03T10:00:00 Ana deploys"),
      ("- [10:00](https://a.test) Ana deploys", "5 2024-06-03T10:00:00 Ana deploys"),
      ("- 🔥 10:00 queue grows", "5 2024-06-03T10:00:00 queue grows"),
      ("- :fire: 10:00 queue grows", "5 2024-06-03T10:00:00 queue grows"),
      ("1. **10:00** deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- [x] 10:00 deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- <b>10:00</b> deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- 10:00 | deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- 10:00 – deploy – again", "5 2024-06-03T10:00:00 deploy – again"),
      ("- 10:00 => deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- 10:00 (approx.): deploy", "5 ~2024-06-03T10:00:00 deploy"),
      ("- (10:00 UTC) deploy", "5 2024-06-03T10:00:00Z deploy"),
      ("- 10:00 UTC (12:00 CEST): deploy", "5 2024-06-03T10:00:00Z deploy"),
      ("- 10:00 UTC / 12:00 CEST - deploy", "5 2024-06-03T10:00:00Z deploy"),
      ("- 2024-06-03 10:00:00,123 deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- Mon 3 June, 10:00: deploy", "5 2024-06-03T10:00:00 deploy"),
      (
        "- 10:00: v2.1.0 goes out to 3/12 nodes",
        "5 2024-06-03T10:00:00 v2.1.0 goes out to 3/12 nodes"
      ),
      (
        "- 10:00: alert at 09:58 was missed",
        "5 2024-06-03T10:00:00 [detected] alert at 09:58 was missed"
      ),
      ("- 10:00", "5 2024-06-03T10:00:00 "),
      ("* 10.00 UTC deploy", "5 2024-06-03T10:00:00Z deploy"),
      ("- 10h00 deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- 10:00:deploy", "5 2024-06-03T10:00:00 deploy"),
      ("- 1000: deploy", "5 2024-06-03T10:00:00 deploy"),
      ("> - 10:00 quoted", ""), ("- 3/12 nodes fail", ""), ("- v1.18 goes out", ""),
      ("- 24/7 support is called", ""), ("- HH:MM deploy", ""), ("<!-- - 10:00 deploy -->", ""),
    ])
  func lines(_ line: String, expected: String) throws {
    try check(timeline(line), is: expected)
  }

  @Test("in cells with ranges, links, breaks and code")
  func cells() throws {
    try check(
      timeline(
        """
        | Time (UTC) | Event |
        |---|---|
        | 10:00–10:20 | Deploy |
        | `10:30` | [Queue](https://q.test) grows<br>and grows |
        | ~10:40 | a \\| b |
        | **10:50** | |
        """),
      is: """
        7 2024-06-03T10:00:00Z/2024-06-03T10:20:00Z Deploy
        8 2024-06-03T10:30:00Z Queue grows and grows
        9 ~2024-06-03T10:40:00Z a | b
        10 2024-06-03T10:50:00Z\(" ")
        """)
  }

  @Test("in items below an item with a time of its own")
  func nestedTimes() throws {
    try check(
      timeline("- 10:00 Deploy\n  - 10:05 Queue grows\n    - nobody looks\n- 10:10 Back"),
      is: """
        5 2024-06-03T10:00:00 Deploy
        6 2024-06-03T10:05:00 Queue grows nobody looks
        8 2024-06-03T10:10:00 Back
        """)
  }

  @Test("in parts with a day and a zone of their own")
  func twoTimelines() throws {
    let text = """
      # Outage of 2024-06-03

      ## Timeline (UTC)

      - 10:00 Deploy

      ## Impact

      ## Timeline of June 5 (CEST)

      - 10:00 Deploy again
      """
    try check(
      Dump.timeline(text),
      is: "5 2024-06-03T10:00:00Z Deploy\n11 2024-06-05T10:00:00+02:00 Deploy again")
  }

  private func timeline(_ body: String) throws -> String {
    try Dump.timeline("# Outage of 2024-06-03\n\n## Timeline\n\n\(body)\n\n## Impact\n")
  }
}
