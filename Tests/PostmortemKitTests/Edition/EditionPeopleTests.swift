import Testing

@testable import PostmortemKit

/// People in the head of a document, and what is left of them in the edition for customers.
@Suite struct EditionPeopleTests {
  @Test(arguments: [
    "**Authors**: Anmol, Puneet.", "**Author:** Puneet Anmol - SRE",
    "**Author:** Puneet <p@initech.io>",
    "**Author:** Dr. Puneet Anmol", "**Reviewer:** Puneet", "**Assignee:** PUNEET",
    "**DRI:** puneet",
    "**On-call:** puneet anmol", "**Verantwortlich:** Puneet",
    "## Participants\n\n- Puneet: wrote the fix\n- Database team",
    "## Acknowledgements\n\nPuneet, Anmol",
    "| Role | Name |\n| --- | --- |\n| Scribe | Puneet |",
  ])
  func `whoever the head names is not published`(head: String) throws {
    let text = try CustomerEdition.text(
      "# Outage\n\n\(head)\n\n## Summary\n\nPayments failed. Puneet and PUNEET saw it.\n")
    #expect(!text.lowercased().contains("puneet"))
    #expect(text.contains("Payments failed."))
  }

  @Test(arguments: [
    "---\nauthors:\n  - name: Puneet Anmol\n    team: SRE\n---\n",
    "+++\nauthor = \"Puneet Anmol\"\n+++\n",
    "{\"authors\": [{\"name\": \"Puneet Anmol\"}]}\n\n",
  ])
  func `whoever the front matter names is not published`(head: String) throws {
    let text = try CustomerEdition.text(
      "\(head)# Outage\n\n## Summary\n\nPayments failed. Puneet saw it.\n")
    #expect(!text.contains("Puneet saw"))
  }

  @Test func `people whom only a sentence names are not published`() throws {
    let text = try CustomerEdition.text(
      "# Outage\n\n## Summary\n\nRedis failed over. Thanks to Xqendrim. Xqendrim slept.\n")
    #expect(text.contains("Redis failed over."))
    #expect(!text.contains("Xqendrim"))
  }
}
