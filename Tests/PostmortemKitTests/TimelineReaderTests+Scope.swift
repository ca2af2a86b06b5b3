import Testing

@testable import PostmortemKit

/// Which lines of a document are events at all.
extension TimelineReaderTests {
  @Test("end where a part for something else begins")
  func foreignParts() throws {
    try expect(
      """
      - 10:00 Deploy

      ### Detection

      - 10:05 Alert fired

      ### Lessons learned

      - 2024-07-01 is too late

      ### After the fact

      - 12:00 Page updated
      """,
      """
      5 2024-06-03T10:00:00 Deploy
      9 2024-06-03T10:05:00 [detected] Alert fired
      17 2024-06-03T12:00:00 Page updated
      """)
  }

  @Test("are those of the timeline alone where there is one")
  func timelineAlone() throws {
    let text = """
      # Empty thumbnails

      ## Summary

      On 2024-06-03 at 10:00 UTC the resizer broke.

      ## Timeline

      - 10:00 UTC Deploy
      """
    try check(Dump.timeline(text), is: "9 2024-06-03T10:00:00Z Deploy")
  }

  @Test("are the dated sentences of the story where there is no timeline")
  func narrative() throws {
    let text = """
      # Postmortem: empty thumbnails

      ## Summary

      Thumbnails were empty for an hour.

      ## What happened

      On June 3, 2024 at 10:00 UTC we deployed the resizer. The queue grew. At 11:00 UTC we went back.

      ## Root cause

      A flag.
      """
    try check(
      Dump.timeline(text),
      is: """
        9 2024-06-03T10:00:00Z On June 3, 2024 at 10:00 UTC we deployed the resizer.
        9 2024-06-03T11:00:00Z At 11:00 UTC we went back.
        """)
  }

  @Test("are none where the timeline is an unfilled template")
  func template() throws {
    try expect("- HH:MM - what happened\n- <time>: <event>\n\n_All times in UTC_", "")
  }
}
