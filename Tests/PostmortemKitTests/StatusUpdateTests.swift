import Testing

@testable import PostmortemKit

@Suite("An update to readers while an incident runs")
struct StatusUpdateTests {
  private let text = """
    # Photos SEV2 outage - 7:20pm ET update

    Status: Identified
    Incident time: 2 hours

    Thumbnails are empty since a deploy.

    ## Customer impact

    None of 400 albums shows pictures.

    ## Next update

    Next update at 8:00pm ET.
    """

  @Test("has one post, at the time that its title names")
  func post() throws {
    let document = try Dump.document(text, path: "2024-06-03-update.md")
    #expect(document.kind == .statusUpdate)
    let post = try #require(document.updates.first)
    #expect(document.updates.count == 1)
    #expect(post.status == .identified)
    #expect(post.moment.iso8601 == "2024-06-03T19:20:00-04:00")
  }

  @Test("says how long it has lasted and promises the next")
  func promise() throws {
    let document = try Dump.document(text, path: "2024-06-03-update.md")
    #expect(document.window?.duration?.iso8601 == "PT2H")
    guard case .statusUpdate(let update) = document.content else {
      Issue.record("no update")
      return
    }
    #expect(update.nextUpdate?.moment.iso8601 == "2024-06-03T20:00:00-04:00")
    #expect(document.metadata.severity == "SEV2")
  }

  @Test("has no post while its status is a placeholder")
  func placeholder() throws {
    let template = text.replacing("Identified", with: "<status>")
    let document = try Dump.document(template)
    #expect(document.kind == .statusUpdate)
    #expect(document.updates == [])
  }

  @Test("is a review where it explains a root cause")
  func review() throws {
    let document = try Dump.document(text + "\n\n## Root cause\n\nA flag.\n\n## Lessons learned\n")
    #expect(document.kind == .postmortem)
  }
}
