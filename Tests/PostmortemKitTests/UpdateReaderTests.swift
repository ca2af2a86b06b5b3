import Testing

@testable import PostmortemKit

@Suite("The updates of a status page")
struct UpdateReaderTests {
  @Test("A post names the components that its page says were affected")
  func affected() throws {
    let text = """
      # Card payments fail

      Resolved
      All is well.
      Posted Nov 19, 2024 - 14:42 EST
      This incident affected: Checkout (Cards, Wallets), Search and Photos.
      """
    let posts = try Dump.document(text).updates
    #expect(posts.map(\.affected) == [["Checkout (Cards, Wallets)", "Search", "Photos"]])
  }

  @Test("are those of a pasted page: a state, a text, and when it was posted")
  func pasted() throws {
    try check(
      Dump.updates(
        """
        Thumbnails are empty
        Incident Report for Photos

        Resolved
        This incident has been resolved.
        Posted Jun 03, 2024 - 11:30 PDT

        Monitoring
        A fix is in place.
        Posted Jun 03, 2024 - 11:00 PDT

        Investigating
        We are looking into it.
        Posted Jun 03, 2024 - 10:10 PDT
        """),
      is: """
        4 resolved 2024-06-03T11:30:00-07:00 This incident has been resolved.
        8 monitoring 2024-06-03T11:00:00-07:00 A fix is in place.
        12 investigating 2024-06-03T10:10:00-07:00 We are looking into it.
        """)
  }

  @Test(
    "are paragraphs that begin with their state in bold or italics",
    arguments: [
      "**Resolved** - All is well.", "*Resolved* – All is well.", "**Resolved**: All is well.",
      "**Resolved:** All is well.", "**RESOLVED** — All is well.",
    ])
  func emphasized(_ post: String) throws {
    let found = try Dump.updates("# Empty thumbnails\n\n\(post)\n\n**Investigating** - We look.\n")
    check(found, is: "3 resolved ? All is well.\n5 investigating ? We look.")
  }

  @Test("are those of a page of cState with its stamps")
  func cState() throws {
    try check(
      Dump.updates(
        """
        ---
        title: Empty thumbnails
        date: 2024-06-03 10:00:00
        resolved: true
        resolvedWhen: 2024-06-03 11:30:00
        severity: disrupted
        affected:
          - Photos
        section: issue
        ---

        *Resolved* - All is well. {{< track "2024-06-03 11:30:00" >}}

        *Investigating* - We are looking into it. {{< track "2024-06-03 10:10:00" >}}
        """),
      is: """
        12 resolved 2024-06-03T11:30:00 All is well. {{< track "2024-06-03 11:30:00" >}}
        14 investigating 2024-06-03T10:10:00 We are looking into it. {{< track "2024-06-03 10:10:00" >}}
        """)
  }

  @Test("are the containers of Statusfy")
  func statusfy() throws {
    try check(
      Dump.updates(
        """
        ---
        title: Empty thumbnails
        date: 2024-06-03T10:00:00.000Z
        severity: partial-outage
        affectedsystems:
          - photos
        resolved: true
        ---

        Thumbnails are empty.

        ::: update Resolved | 2024-06-03T11:30:00.000Z
        All is well.
        :::

        ::: update Monitoring | 2024-06-03T11:00:00.000Z
        A fix is in place.
        :::
        """),
      is: """
        10 investigating 2024-06-03T10:00:00Z Thumbnails are empty.
        12 resolved 2024-06-03T11:30:00Z All is well.
        16 monitoring 2024-06-03T11:00:00Z A fix is in place.
        """)
  }

  @Test("are lines of a state and a moment")
  func stamped() throws {
    try check(
      Dump.updates(
        """
        # Empty thumbnails

        resolved Jun 3, 2024, 11:30 AM UTC
        All is well.

        investigating Jun 3, 2024, 10:10 AM UTC
        We are looking into it.
        """),
      is: """
        3 resolved 2024-06-03T11:30:00Z All is well.
        6 investigating 2024-06-03T10:10:00Z We are looking into it.
        """)
  }

  @Test("are those of all incidents of a page of history")
  func history() throws {
    try check(
      Dump.updates(
        """
        # Status

        ## Jun 3, 2024

        ### Thumbnails are empty

        **Resolved** - All is well.
        Jun 3, 11:30 UTC

        **Investigating** - We look.
        Jun 3, 10:10 UTC

        ## Jun 2, 2024

        ### Uploads are slow

        **Resolved** - They are fast.
        Jun 2, 09:00 UTC
        """),
      is: """
        7 resolved 2024-06-03T11:30:00Z All is well.
        10 investigating 2024-06-03T10:10:00Z We look.
        17 resolved 2024-06-02T09:00:00Z They are fast.
        """)
  }

  @Test(
    "know every word for a state",
    arguments: [
      ("Investigating", "investigating"), ("IDENTIFIED", "identified"),
      ("Monitoring", "monitoring"),
      ("Resolved", "resolved"), ("Update", "update"), ("Postmortem", "postmortem"),
      ("Post-mortem", "postmortem"), ("Scheduled", "scheduled"), ("In progress", "inProgress"),
      ("in_progress", "inProgress"), ("Verifying", "inProgress"), ("Completed", "completed"),
      ("Recovering", "monitoring"), ("False alarm", "resolved"), ("Underway", "inProgress"),
      ("Acknowledged", "investigating"), ("Service restored", "resolved"), ("Gelöst", "resolved"),
      ("Resuelto", "resolved"), ("Résolu", "resolved"), ("Risolto", "resolved"),
      ("Opgelost", "resolved"), ("解決済み", "resolved"), ("✅ Resolved", "resolved"),
    ])
  func words(_ word: String, status: String) {
    #expect(StatusWords.exactStatus(of: word.utf8)?.rawValue == status)
  }

  @Test("are no words of a text", arguments: ["", "resolved it", "Resolution", "monitor", "ok"])
  func noWords(_ text: String) {
    #expect(StatusWords.exactStatus(of: text.utf8) == nil)
  }
}
