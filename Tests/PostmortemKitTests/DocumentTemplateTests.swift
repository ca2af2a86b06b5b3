import Testing

@testable import PostmortemKit

/// The templates of `postmortem new`.
@Suite struct DocumentTemplateTests {
  private static let kinds: [String: DocumentKind] = [
    "correction-of-errors": .postmortem, "cstate-page": .incidentReport, "five-whys": .postmortem,
    "full-review": .postmortem, "incident-report": .incidentReport, "issue-summary": .postmortem,
    "lightweight": .postmortem, "maintenance-notice": .incidentReport, "playbook": .playbook,
    "public-review": .postmortem, "runbook": .playbook, "security-disclosure": .postmortem,
    "sre": .postmortem, "status-update": .statusUpdate,
  ]

  @Test func everyTemplateIsListedWithASentence() {
    #expect(DocumentTemplate.all.map(\.name) == Self.kinds.keys.sorted())
    for template in DocumentTemplate.all {
      #expect(template.summary.count > 20, "\(template.name) has no description")
      #expect(!template.fields.isEmpty)
    }
  }

  @Test(arguments: DocumentTemplate.all.map(\.name))
  func aTemplateHasTheKindOfWhatItIsATemplateOf(_ name: String) throws {
    let template = try #require(DocumentTemplate.named(name))
    let text = template.document(["title": "Search slow", "date": "2024-05-14"])
    #expect(!text.contains("{{title}}") && !text.contains("description:"))
    let document = try Compiler().document(from: Array(text.utf8), path: name + ".md")
    #expect(document.kind == Self.kinds[name])
  }

  @Test func aFieldWithoutAValueBecomesAPlaceholder() throws {
    let template = DocumentTemplate(
      name: "t",
      source:
        "<!-- description: d -->\n\n# {{title}}\n\n{{< track \"x\" >}} {{author}} {{no field}}\n")
    #expect(template.fields == ["title", "author"])
    #expect(
      template.document(["title": "A & B"])
        == "# A & B\n\n{{< track \"x\" >}} <author> {{no field}}\n")
  }
}
