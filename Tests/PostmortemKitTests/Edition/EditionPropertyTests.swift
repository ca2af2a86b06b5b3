import Foundation
import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

@Suite struct EditionPropertyTests {
  /// Documents of every kind, and the leak corpus in whole documents.
  static let samples: [String] =
    Repository.examples.compactMap { try? String(contentsOf: Repository.file($0), encoding: .utf8) }
    + [LeakCorpus.people[0], LeakCorpus.machines[0], LeakCorpus.addresses[0]].map { leak in
      LeakCorpus.document(leak, in: LeakCorpus.places.filter { $0.accepts(leak) })
    }

  @Test(arguments: samples.indices)
  func `a customer edition has nothing more to leave out`(_ index: Int) throws {
    let first = try CustomerEdition.redaction(of: Self.samples[index])
    guard let document = first.document else { return #expect(!first.refusals.isEmpty) }
    let again = try CustomerEdition.text(
      String(decoding: document.markdown.source.bytes, as: UTF8.self))
    #expect(again == String(decoding: document.markdown.source.bytes, as: UTF8.self))
  }

  @Test(arguments: samples.indices)
  func `what is left is read as it was`(_ index: Int) throws {
    let original = try Document.read(Self.samples[index])
    guard let edition = try CustomerEdition.redaction(of: Self.samples[index]).document else {
      return
    }
    #expect(edition.kind == original.kind)
    let moments = Set(original.timeline.map(\.start.iso8601))
    for event in edition.timeline { #expect(moments.contains(event.start.iso8601)) }
    let posts = Set(original.updates.map { "\($0.status) \($0.moment.iso8601)" })
    for post in edition.updates { #expect(posts.contains("\(post.status) \(post.moment.iso8601)")) }
    #expect(edition.actions.allSatisfy { $0.owner == nil })
    #expect(edition.metadata.authors.isEmpty && edition.path.isEmpty)
  }

  /// Text that is wrapped anywhere, cut off anywhere, or without its blank lines.
  @Test(arguments: samples.indices)
  func `no text brings the redaction down`(_ index: Int) throws {
    let sample = Self.samples[index]
    let bytes = Array(sample.utf8)
    var texts = [
      sample.replacing(" ", with: "\n"), sample.replacing("\n\n", with: "\n"),
      sample.replacing("\n", with: "\r\n"), sample.replacing("\n", with: " "),
      sample.replacing("|", with: "||"), sample.replacing("- ", with: "> - "),
    ]
    for number in 1...6 {
      texts.append(String(decoding: bytes.prefix(bytes.count * number / 7), as: UTF8.self))
    }
    for text in texts {
      let redaction = try CustomerEdition.redaction(of: text)
      #expect((redaction.document == nil) == !redaction.refusals.isEmpty)
      _ = redaction.diff
    }
  }

  @Test func `an event keeps its day where the one before midnight is left out`() throws {
    let source = """
      # Outage 2024-05-14

      ## Timeline (UTC)

      - 23:40 Slow
      - 23:58 [internal] Vendor blamed
      - 00:20 Over

      """
    let edition = try #require(try CustomerEdition.redaction(of: source).document)
    #expect(
      edition.timeline.map(\.start.iso8601) == ["2024-05-14T23:40:00Z", "2024-05-15T00:20:00Z"])
    let rest = source.replacing("- 23:40 Slow", with: "- 23:40 Slow [internal]")
    let last = try #require(try CustomerEdition.redaction(of: rest).document)
    #expect(last.timeline.map(\.start.iso8601) == ["2024-05-15T00:20:00Z"])
  }

  @Test(arguments: [
    ("# Outage\n\n## Summary\n\nA <!-- /internal -->\n", "`<!-- /internal -->` ends nothing", 5),
    (
      "# Outage\n\n## Summary\n\nA\n\n<!-- internal -->\n\n## Impact\n\nB\n",
      "`<!-- internal -->` is never closed", 7
    ),
    ("# [internal] Outage\n\n## Summary\n\nA\n", "the document itself is marked internal", 1),
    (
      "# Cache runbook\n\n## Communication\n\n1. Tell all\n\n## Mitigation\n\n1. Stop it\n2. Start it\n",
      "a playbook is for those who run the service", 1
    ),
    ("# Outage\n\n## Lessons learned\n\nA\n", "nothing of the document is published", 1),
    (
      "# Outage\n\n## Summary\n\nA\n\nkey AKIA4HZQ7PLWRT2MNB6C\n", "AWS access key is written out",
      7
    ),
  ])
  func `a document that must not be published is refused with its place`(
    source: String, message: String, line: Int
  ) throws {
    let redaction = try CustomerEdition.redaction(of: source)
    #expect(redaction.document == nil)
    #expect(redaction.refusals.map(\.message) == [message])
    #expect(redaction.refusals.map(\.location.line) == [line])
  }

  @Test func `a suppression does not let a leak through, the configuration does`() throws {
    let source = """
      # Outage

      ## Summary

      <!-- postmortem-disable-next-line leaked-host -->
      It is at 10.4.12.7 and wiki.acme.lan now.

      """
    #expect(
      try CustomerEdition.text(source).contains("at an internal address and an internal host"))
    var lint = LintSettings(audience: .customer)
    lint.options["leaked-host"] = ["public-hosts": .strings(["10.4.*", "*.acme.lan"])]
    let redactor = Redactor(settings: CustomerSettings(), lint: lint, compiler: Compiler())
    let redaction = redactor.redaction(of: try Document.read(source))
    let text = redaction.document.map { String(decoding: $0.markdown.source.bytes, as: UTF8.self) }
    #expect(text?.contains("at 10.4.12.7 and wiki.acme.lan now") == true)
  }

  @Test func `what stands for a person and names it again is refused before it has grown`() throws {
    let source = "# Outage\n\nOwner: Ana Ruiz\n\n## Summary\n\nAna and Ana Ruiz left.\n"
    var settings = CustomerSettings()
    settings.person = Array(repeating: "Ana's team", count: 40).joined(separator: " and ")
    let redaction = Redactor(settings: settings, lint: LintSettings(), compiler: Compiler())
      .redaction(of: try Document.read(source))
    #expect(redaction.document == nil)
    #expect(redaction.refusals.contains { $0.rule == "leaked-person" })
    #expect(redaction.text.bytes.count < 200_000)
  }

  @Test func `front matter that can't be read is left out, which is told`() throws {
    let redaction = try CustomerEdition.redaction(
      of: "---\ntitle: a: b\nauthor: Ana Ruiz\n---\n\n# Outage\n\nAll was slow.\n")
    let text = redaction.document.map { String(decoding: $0.markdown.source.bytes, as: UTF8.self) }
    #expect(text == "\n# Outage\n\nAll was slow.\n")
    #expect(redaction.warnings.map(\.rule) == ["invalid-front-matter"])
  }

  @Test func `escapes of front matter do not hide a name`() throws {
    let source = "---\ntitle: \"Outage by \\x41na Ruiz\"\nauthor: Ana Ruiz\n---\n\nAll was slow.\n"
    let redaction = try CustomerEdition.redaction(of: source)
    #expect(redaction.document == nil)
    #expect(redaction.refusals.contains { $0.rule == "leaked-person" })
  }

  @Test func `every change stands in the difference with its reason`() throws {
    let source =
      "# Outage\n\n**Author:** Ana Ruiz\n\n## Summary\n\nAna left.\nAll well.\n\n## Lessons\n\nB\n"
    let redaction = try CustomerEdition.redaction(of: source)
    #expect(
      String(decoding: redaction.diff, as: UTF8.self) == """
        --- document.md
        +++ document.md (customer)
        @@ -3,1 +2,0 @@ "Author" is not published
        -**Author:** Ana Ruiz
        @@ -7,1 +6,1 @@ a person
        -Ana left.
        +An engineer left.
        @@ -10,3 +8,0 @@ section "Lessons" is not published
        -## Lessons
        -
        -B

        """)
    #expect(redaction.summary == "left out 1 section and 1 passage, replaced words in 1 place")
  }
}
