import Foundation
import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// What is written for Statuspage, held against a schema of its management API.
@Suite struct StatuspageTests {
  private func incident(_ source: String) throws -> StatuspageIncident {
    StatuspageIncident(try Document.read(source))
  }

  /// A page's incident with its posts.
  private func page(_ posts: String, title: String = "Search is slow") -> String {
    "# \(title)\n\n\(posts)"
  }

  @Test func everyIncidentIsWhatTheInterfaceTakes() throws {
    var files: [String: Data] = [:]
    let documents =
      try HTMLDocuments.all() + Repository.examples.map(Repository.document)
      + [Document.read(Self.hostile), Document.read(Self.maintenance)]
    for (number, document) in documents.enumerated()
    where document.kind != .playbook && document.kind != .note {
      files["\(number).json"] = Data(try Writer.statuspage.write(document, WriterOptions()))
    }
    #expect(files.count > 8)
    let problems = try CheckFolder.problems("Tests/Reports/statuspage.py", files)
    #expect(problems == "")
  }

  private static let hostile = """
    # Logins "fail" <b>

    **Resolved** - All is well <script>alert(1)</script> &lt;img src=x&gt;. <!-- a secret remark -->
    May 3, 2024 - 10:40 UTC

    **Investigating** - We look at `<login>` & more.

    <div>raw</div>

    | a | b |
    | - | - |
    | one<br>two | `x` |

    May 3, 2024 - 10:00 UTC
    """

  private static let maintenance = """
    # Move of the database

    **Scheduled** - We move it tonight.
    May 3, 2024 - 10:40 UTC

    **Completed** - It has moved.
    May 4, 2024 - 10:40 UTC
    """

  @Test func commentsAndTagsDoNotReachThePublic() throws {
    let text = try Document.read(Self.hostile).written(by: .statuspage)
    #expect(!text.contains("secret"))
    #expect(!text.contains("<script>"))
  }

  @Test func updatesComeOldestFirstWhateverTheirOrder() throws {
    let posts = [
      "**Resolved** - Fixed.\nMay 3, 2024 - 10:40 UTC\n\n",
      "**Update** - Still looking.\nMay 3, 2024 - 10:20 UTC\n\n",
      "**Investigating** - We look.\nMay 3, 2024 - 10:00 UTC\n\n",
    ]
    for order in [posts, posts.reversed()] {
      let found = try incident(page(order.joined()))
      #expect(found.updates.map(\.status) == ["investigating", "investigating", "resolved"])
      #expect(
        found.updates.map(\.displayAt) == [
          "2024-05-03T10:00:00Z", "2024-05-03T10:20:00Z", "2024-05-03T10:40:00Z",
        ])
      #expect(found.status == "resolved")
      #expect(found.findings.isEmpty)
    }
  }

  @Test func aTimeThatIsNotCompleteIsLeftOutAndTold() throws {
    let found = try incident(
      page(
        "**Resolved** - Fixed.\nMay 3, 2024 - 10:40\n\n**Investigating** - We look.\nMay 3, 2024 - 10:00\n"
      ))
    #expect(found.updates.map(\.displayAt) == [nil, nil])
    #expect(found.updates.map(\.status) == ["investigating", "resolved"])
    #expect(found.findings.count == 1)
    #expect(found.findings.first?.message.hasPrefix("2 updates have no `display_at`") == true)
  }

  @Test func aMaintenanceHasItsOwnImpact() throws {
    let found = try incident(Self.maintenance)
    #expect(found.impact == "maintenance")
    #expect(found.status == "completed")
  }

  @Test(arguments: [
    ("SEV1", "critical"), ("SEV-2", "major"), ("Sev 3", "minor"), ("S2", "major"),
    ("P1 (critical)", "critical"),
    ("Priority 2", "major"), ("major", "major"), ("Critical", "critical"),
    ("Partial Outage", "major"),
    ("major-outage", "critical"), ("down", "critical"), ("purple", nil), ("", nil), ("7", nil),
  ])
  func aSeverityIsAnImpactOfStatuspageOrNone(_ severity: String, _ impact: String?) {
    #expect(StatuspageTerms.value(of: severity, in: StatuspageTerms.impacts) == impact)
  }

  @Test func everyStatusOfAPostIsOneOfStatuspageOrNone() {
    let found = PostStatus.allCases.compactMap(StatuspageTerms.status)
    #expect(
      Set(found) == [
        "investigating", "identified", "monitoring", "resolved", "scheduled", "in_progress",
        "completed",
      ])
    #expect(found.count == PostStatus.allCases.count - 2)
  }

  @Test(arguments: [
    ("Search", [StatuspageComponent(name: "Search")]),
    ("Search (Partial Outage)", [StatuspageComponent(name: "Search", status: "partial_outage")]),
    (
      "Checkout (Cards, Wallets)",
      [
        StatuspageComponent(group: "Checkout", name: "Cards"),
        StatuspageComponent(group: "Checkout", name: "Wallets"),
      ]
    ),
    ("(odd)", [StatuspageComponent(name: "(odd)")]), ("", []),
  ])
  func componentsHaveTheirGroupOrTheirStatusInParentheses(
    _ text: String, _ components: [StatuspageComponent]
  ) {
    #expect(StatuspageComponent.read(text) == components)
  }

  @Test func thePostmortemIsMarkdownWithoutItsTitle() throws {
    let found = try incident(
      "# Search outage\n\n## Summary\n\nIt was *down*. <!-- hidden -->\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC - Search is fully restored\n\n## Root cause\n\nA disk.\n"
    )
    let body = found.postmortem.map { String(decoding: $0, as: UTF8.self) }
    #expect(body?.hasPrefix("## Summary\n\nIt was *down*.") == true)
    #expect(found.updates.isEmpty)
    #expect(found.status == "resolved")
  }

  @Test func listsThatWereOnlyIndentedAreListsAgain() throws {
    let source = page(
      "**Postmortem** - Sorry.\n\n  1. Now:\n\n    1. The old version is back.\n    2. We watch it.\n  2. Later:\n\n    1. Tests are written.\n\nMay 5, 2024 - 10:00 UTC\n\n**Resolved** - Done.\nMay 3, 2024 - 10:00 UTC\n"
    )
    let body = try incident(source).postmortem.map { String(decoding: $0, as: UTF8.self) }
    #expect(
      body == """
        Sorry.

        1. Now:

            1. The old version is back.
            2. We watch it.

        2. Later:

            1. Tests are written.
        """)
  }

  @Test func whatStatuspageWouldRefuseIsTold() throws {
    let long = String(repeating: "long ", count: 60)
    let found = try incident(
      page(
        "**Resolved** - \(String(repeating: "word ", count: 6000))\nMay 3, 2024 - 10:40 UTC\n\n"
          + "**Investigating** - We look.\nMay 3, 2024 - 10:00 UTC\n", title: long))
    #expect(found.findings.map(\.severity) == [.warning, .warning])
    #expect(found.findings.map(\.location.line) == [1, 3])
  }

  @Test func aPlaybookIsNoIncident() throws {
    #expect {
      try HTMLDocuments.playbook().written(by: .statuspage)
    } throws: { error in
      guard case .kind(let problem) = error as? WriterError else { return false }
      return problem.hasPrefix("a playbook is no incident")
    }
  }
}
