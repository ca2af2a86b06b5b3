import Testing

@testable import PostmortemKit

@Suite("The rows of a table are events")
struct TimelineTableTests {
  @Test(
    "under every name of the columns",
    arguments: [
      "| Time | Event |", "| TIME | What happened |", "| When | What |",
      "| Timestamp | Description |",
      "| Date/Time | Action/Impact |", "| **Time** | **Event** |", "| Start | Activity |",
      "| 時刻 | 出来事 |", "| Hora | Evento |", "| Zeit | Ereignis |", "| | |", "| Clock | Note |",
    ])
  func names(_ head: String) throws {
    let table = "\(head)\n| --- | --- |\n| 10:00 | Deploy |\n| 10:05 | Queue grows |"
    try check(found(table), is: "7 2024-06-03T10:00:00 Deploy\n8 2024-06-03T10:05:00 Queue grows")
  }

  @Test(
    "in the zone that the head names",
    arguments: [
      ("Time (UTC)", "Z"), ("UTC", "Z"), ("Time [UTC+2]", "+02:00"), ("Time, JST", "+09:00"),
      ("Time in PDT", "-07:00"), ("ET", "-04:00"), ("UTC time", "Z"),
      ("Time (America/New_York)", "-04:00"),
    ])
  func zones(_ head: String, zone: String) throws {
    let table = "| \(head) | Event |\n| --- | --- |\n| 10:00 | Deploy |"
    try check(found(table), is: "7 2024-06-03T10:00:00\(zone) Deploy")
  }

  @Test("with columns in any order, and the others as part of the text")
  func order() throws {
    try check(
      found(
        """
        | # | Event | Source | Time (UTC) |
        | - | ----- | ------ | ---------- |
        | 1 | Deploy | log | 10:00 |
        | 2 | Queue grows | graph | 10:05 |
        """), is: "7 2024-06-03T10:00:00Z Deploy log\n8 2024-06-03T10:05:00Z Queue grows graph")
    try check(
      found(
        """
        | Time | Who | What |
        | ---- | --- | ---- |
        | 10:00 | Ana | deploys |
        """), is: "7 2024-06-03T10:00:00 Ana deploys")
  }

  @Test("with the day in a column of its own, written once for several rows")
  func days() throws {
    try check(
      found(
        """
        | Date | Time | Event |
        | ---- | ---- | ----- |
        | 2024-06-04 | 22:00 | Deploy |
        | | 23:00 | Queue grows |
        | 2024-06-05 | 01:00 | Queue is empty |
        """),
      is: """
        7 2024-06-04T22:00:00 Deploy
        8 2024-06-04T23:00:00 Queue grows
        9 2024-06-05T01:00:00 Queue is empty
        """)
  }

  @Test("with beginning and end in columns of their own")
  func ends() throws {
    try check(
      found(
        """
        | Start | End | Event |
        | ----- | --- | ----- |
        | 10:00 | 10:20 | Deploy |
        | 10:30 | | Queue grows |
        | 23:50 | 00:10 | Queue is drained |
        """),
      is: """
        7 2024-06-03T10:00:00/2024-06-03T10:20:00 Deploy
        8 2024-06-03T10:30:00 Queue grows
        9 2024-06-03T23:50:00/2024-06-04T00:10:00 Queue is drained
        """)
  }

  @Test("with military clocks where the column is one of times")
  func military() throws {
    try check(
      found("| Time (UTC) | Event |\n| --- | --- |\n| 0251 | Deploy |\n| 1410 | Queue grows |"),
      is: "7 2024-06-03T02:51:00Z Deploy\n8 2024-06-03T14:10:00Z Queue grows")
  }

  @Test("even where a row's time is unknown")
  func untimed() throws {
    try check(
      found("| Time | Event |\n| --- | --- |\n| 10:00 | Deploy |\n| unknown | Queue grows |"),
      is: "7 2024-06-03T10:00:00 Deploy\n8 ? Queue grows")
  }

  @Test("and a table without times is none")
  func other() throws {
    try check(found("| Team | Pages |\n| --- | --- |\n| Photos | 3 |"), is: "")
  }

  @Test("even outside a timeline, where its head says that it holds times and events")
  func outside() throws {
    let text = """
      # Postmortem: empty thumbnails on 2024-06-03

      ## Impact

      None saw them.

      ## Root cause

      | Time (UTC) | Event |
      | ---------- | ----- |
      | 10:00 | Deploy |
      """
    try check(Dump.timeline(text), is: "11 2024-06-03T10:00:00Z Deploy")
  }

  private func found(_ table: String) throws -> String {
    try Dump.timeline("# Empty thumbnails on 2024-06-03\n\n## Timeline\n\n\(table)\n\n## Impact\n")
  }
}
