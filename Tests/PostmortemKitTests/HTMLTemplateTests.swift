import Templates
import Testing

@testable import PostmortemKit

@Suite struct HTMLTemplateTests {
  @Test func everyTagOfTheBuiltInTemplatesHasAValue() throws {
    for (file, text) in Templates.pages where file != "page.css" {
      try TemplateCheck.check(file, text: text, among: Templates.pages, overrides: [:])
    }
  }

  @Test func everyValueStandsInSomeTemplate() {
    let text = Templates.pages.values.joined()
    let tags = TemplateCheck.tags(of: text).map { $0.drop { "#^{/ ".contains($0) } }
    for name in PageContext.names {
      #expect(tags.contains { $0 == name }, "{{\(name)}}")
    }
  }

  @Test func aGivenTemplateReplacesTheBuiltInOneOfItsName() throws {
    let page = try HTMLDocuments.note().page(["footer.mustache": "<p>{{kind}} of ours</p>"])
    #expect(page.contains("<p>Note of ours</p>"))
    #expect(page.contains("<h1>How we talk about incidents</h1>"))
  }

  @Test func aGivenStyleIsAllowedByThePolicyOfThePage() throws {
    let page = try HTMLDocuments.note().page(["page.css": "p { margin: 0 }"])
    #expect(page.contains("<style>p { margin: 0 }</style>"))
    #expect(page.contains(PageDigest.source(of: "p { margin: 0 }")))
  }

  @Test(arguments: [
    (
      "footer.mustache", "{{#day}}",
      "line 1: a section is never closed; add its closing tag {{/name}}"
    ),
    (
      "footer.mustache", "a\n{{#day}}{{/kind}}",
      "line 2: a closing tag names another section than the one that is open; "
        + "close sections in the reverse of the order in which they were opened"
    ),
    ("footer.mustache", "{{> header}}", "it includes header.mustache, which does not exist"),
    (
      "footer.mustache", "{{> footer}}",
      "it includes itself by way of footer.mustache; remove {{> footer.mustache}}"
    ),
    ("page.css", "p {} </style>", "a style can't hold \"</\"; remove it"),
  ])
  func aMalformedTemplateSaysWhatToDo(file: String, text: String, problem: String) throws {
    let note = try HTMLDocuments.note()
    #expect(throws: WriterError.template(name: file, problem: problem)) {
      try note.page([file: text])
    }
  }

  @Test func anUnknownValueOrFileIsNamedWithTheKnownOnes() throws {
    let note = try HTMLDocuments.note()
    for (file, text) in [("footer.mustache", "{{colour}}"), ("foot.mustache", "")] {
      let error = #expect(throws: WriterError.self) { try note.page([file: text]) }
      guard case .template(file, let problem) = error else {
        Issue.record("\(file) is not named")
        continue
      }
      #expect(problem.hasPrefix("no page"))
    }
  }
}
