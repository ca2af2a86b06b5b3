import Testing

@testable import PostmortemKit

@Suite("What kind of document it is")
struct KindTests {
  @Test("is told from its parts", arguments: Self.cases)
  func kinds(_ example: Case) throws {
    #expect(try Dump.document(example.text, path: example.path).kind == example.kind)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var kind: DocumentKind
    var path = "document.md"
    var text: String
  }

  private static let cases: [Case] = [
    Case(
      testDescription: "a review with the usual parts", kind: .postmortem,
      text: "# Empty thumbnails\n\n## Summary\n\n## Impact\n\n## Root cause\n\n## Timeline\n"),
    Case(
      testDescription: "a review that is called one", kind: .postmortem,
      text: "# Postmortem: empty thumbnails\n\n## Summary\n\nText.\n\n## Action items\n\n- Test\n"),
    Case(
      testDescription: "a review whose file is called one", kind: .postmortem,
      path: "postmortems/2024-06-03.md",
      text: "# Empty thumbnails\n\n## What happened?\n\nText.\n\n## Impact\n\n## Lessons learned\n"),
    Case(
      testDescription: "a review without any mark of Markdown", kind: .postmortem,
      text:
        "Empty thumbnails\n\nSummary:\nText.\n\nTimeline:\n10:00 Deploy\n\nRoot cause:\nA flag.\n"),
    Case(
      testDescription: "the template of a review", kind: .postmortem,
      text:
        "# Postmortem template\n\n## Summary\n\n## Impact\n\n## Root causes\n\n## Action items\n"),
    Case(
      testDescription: "a review with a checklist of follow-ups", kind: .postmortem,
      text: """
        # Outage of 2024-06-03

        ## Summary

        ## Root cause

        ## Action items

        - [ ] One
        - [ ] Two
        - [ ] Three
        - [ ] Four
        """),
    Case(
      testDescription: "the disclosure of a hole", kind: .postmortem,
      text: """
        # Security disclosure of 2024-06-03

        ## Summary

        Albums were public.

        ## Timeline

        - 2024-06-01 Report received
        - 2024-06-03 Hole closed

        ## Impact
        """),
    Case(
      testDescription: "a runbook", kind: .playbook,
      text: "# Runbook: restore a volume\n\n1. Stop\n2. Restore\n3. Start\n"),
    Case(
      testDescription: "a checklist", kind: .playbook,
      text: "# On-call handover checklist\n\n- [ ] Read\n- [ ] Ask\n- [ ] Sign\n"),
    Case(
      testDescription: "steps under a name that says nothing", kind: .playbook,
      text: "# Full disk\n\n- [ ] Look\n- [ ] Delete\n- [ ] Look again\n"),
    Case(
      testDescription: "a guide in prose", kind: .note,
      text: "# How we write reviews\n\nWe write them without blame.\n\n## Tone\n\nBe kind.\n"),
    Case(
      testDescription: "a policy with a list", kind: .note,
      text: "# On-call policy\n\n- One week each\n- Swaps are fine\n- Sleep\n"),
    Case(
      testDescription: "an index", kind: .note,
      text: "# Postmortems\n\n- [Empty thumbnails](1.md)\n- [Full disk](2.md)\n"),
    Case(
      testDescription: "a plan with a timeline of quarters", kind: .note,
      text: "# Proposal\n\n## Summary\n\nNew disks.\n\n## Timeline\n\n- Q3: buy\n- Q4: build in\n"),
    Case(testDescription: "nothing", kind: .note, text: ""),
    Case(testDescription: "blank lines", kind: .note, text: "\n\n\n"),
    Case(
      testDescription: "a status page of cState", kind: .incidentReport,
      text: "---\ntitle: T\ndate: 2024-06-03\nresolved: true\nseverity: down\n---\nWe look.\n"),
    Case(
      testDescription: "a pasted status page", kind: .incidentReport,
      text: """
        Empty thumbnails
        Incident Report for Photos

        Resolved
        All is well.
        Posted Jun 03, 2024 - 11:30 UTC
        """),
    Case(
      testDescription: "a status page with a review on top", kind: .incidentReport,
      text: """
        # Empty thumbnails

        Incident Report for Photos

        Postmortem

        ## Root cause

        A flag.

        Posted Jun 04, 2024 - 11:30 UTC

        Resolved
        All is well.
        Posted Jun 03, 2024 - 11:30 UTC
        """),
    Case(
      testDescription: "one update while it runs", kind: .statusUpdate,
      text: "# Photos outage - 7pm update\n\nStatus: Investigating\n\nNext update: 8pm\n"),
    Case(
      testDescription: "the template of an update", kind: .statusUpdate,
      text: "# <service> outage - <time> update\n\nStatus: <status>\n\nNext update: <time>\n"),
  ]
}
