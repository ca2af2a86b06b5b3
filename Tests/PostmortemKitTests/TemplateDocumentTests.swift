import PostmortemKit
import Testing

/// Documents that others are begun from.
struct TemplateDocumentTests {
  private static let draft = """
    ## Summary

    TODO

    ## Timeline

    - 10:00 UTC Paged
    - 10:40 UTC Fixed

    ## Root cause
    """

  @Test(
    "what a template leaves open is not told",
    arguments: [("postmortem-template.md", "# Postmortem"), ("new.md", "# Postmortem template")])
  func template(path: String, title: String) throws {
    let findings = try Self.findings(path: path, title: title)
    #expect(
      findings.isDisjoint(with: ["unfilled-placeholder", "empty-section", "missing-section"]))
  }

  @Test("a word that only begins like it makes no template")
  func otherWord() throws {
    let findings = try Self.findings(path: "templated-mail-outage.md", title: "# Templating outage")
    #expect(findings.isSuperset(of: ["unfilled-placeholder", "empty-section"]))
  }

  private static func findings(path: String, title: String) throws -> Set<String> {
    let document = try Document.read(title + "\n\n" + draft, path: path)
    return Set(Linter().findings(in: document).map(\.rule))
  }
}
