import Markdown
import Testing

@testable import PostmortemKit

/// Parts that say themselves that they are internal, and marks. What is internal is called `zebra` everywhere.
@Suite struct EditionInternalTests {
  static func document(_ part: String) -> String {
    """
    # Payments outage

    **Date:** 2025-03-04

    ## Summary

    Payments failed for 20 minutes.

    \(part)

    ## Resolution

    The full disk was emptied.

    """
  }

  /// What must be in no format, beside what must be in each.
  static func expectHidden(_ part: String, also shown: String = "full disk") throws {
    let source = document(part)
    let redaction = try CustomerEdition.redaction(of: source)
    let edition = try #require(
      redaction.document, "\(part) is refused: \(redaction.refusals.map(\.message))")
    for (format, output) in try CustomerEdition.outputs(of: edition) {
      #expect(!output.lowercased().contains("zebra"), "\(format) shows \(part)")
      if format != "events", format != "actions", format != "statuspage" {
        #expect(output.contains(shown), "\(format) lost text beside \(part)")
      }
    }
    let difference = String(decoding: redaction.diff, as: UTF8.self)
    #expect(difference.lowercased().contains("zebra"), "\(part) is not told")
    // The edition has nothing more to leave out.
    let text = String(decoding: edition.markdown.source.bytes, as: UTF8.self)
    #expect(try CustomerEdition.text(text) == text)
  }

  @Test(
    arguments: [
      "Internal", "Internal notes", "INTERNAL NOTES:", "Internal impact", "Internal communication",
      "Internal discussion", "Internal comments", "Internal only", "For internal use only",
      "Impact (internal only)", "Root cause (confidential)", "Timeline [internal use only]",
      "Resolution – internal", "Summary: confidential", "Confidential", "Strictly confidential",
      "Private notes", "Not for customers", "Not for publication", "Not for external distribution",
      "Do not share", "Do not share with customers", "Don’t share", "Board only", "Employees only",
      "For engineers only", "Legal privileged", "Attorney-client privileged", "Financial impact",
      "Slack export", "Slack thread from the night", "Chat log", "Teams transcript", "🔒 Internal",
      "1. Internal notes", "Intern", "Interne Notizen", "Vertraulich", "Streng vertraulich",
      "Nur für Mitarbeiter", "Nicht für Kunden", "Nicht weitergeben", "Zeitleiste (intern)",
      "Confidentiel", "Notes internes", "Usage interne uniquement", "Ne pas diffuser",
      "Impact financier", "Interno", "Notas internas", "Confidencial", "No compartir",
      "Solo para empleados", "Impacto interno", "Não divulgar", "Comunicação interna",
      "Riservato", "Note interne", "Non condividere", "Uso interno", "Vertrouwelijk",
      "Interne notities", "Niet delen", "Poufne", "Uwagi wewnętrzne", "Nie udostępniać",
      "Внутренние заметки", "КОНФИДЕНЦИАЛЬНО", "Не для клиентов", "Только для сотрудников", "社外秘",
      "内部メモ", "社内限り", "原因（社外秘）", "机密", "内部备注", "仅供内部使用", "내부 메모", "대외비",
    ])
  func `a heading that says so is left out with all below it`(_ name: String) throws {
    for form in ["### \(name)", "## \(name)", "**\(name)**"] {
      try Self.expectHidden(
        "\(form)\n\nzebra\n\n- zebra\n  - zebra\n\n| a | b |\n| - | - |\n| zebra | c |\n\n```\nzebra\n```"
      )
    }
    try Self.expectHidden(
      "## \(name)\n\nzebra\n\n### Impact\n\nzebra\n\n#### Timeline\n\n- 10:00 zebra")
    try Self.expectHidden("> ### \(name)\n>\n> zebra")
    try Self.expectHidden("- All was slow\n- **\(name)**\n  - zebra\n- It is over")
    try Self.expectHidden(
      "<details><summary>\(name)</summary>\n\nzebra\n\n- zebra\n\n</details>\n\nAll was slow.")
    try Self.expectHidden("| What | \(name) |\n| --- | --- |\n| All was slow | zebra |")
  }

  @Test(arguments: [
    "Internal server errors", "Internal DNS outage", "Private link failure", "Private key rotation",
    "Impact on internal users", "Internal tooling", "Confidential computing nodes",
    "Why we do not share caches between regions", "Not for long", "Only for a minute",
    "Engineers paged", "Slack outage", "Slack integration", "Team response",
    "Internal and external",
    "Financial services region", "Internet exchange", "Legal hold service", "Customers", "Chat",
    "Internal load balancer", "内部ネットワーク障害", "Interner Fehler 500", "Erreur interne du serveur",
    "Restricted bandwidth", "Board replacement", "Public communication", "External impact",
  ])
  func `a heading about a system is kept`(_ name: String) throws {
    let text = try CustomerEdition.text(Self.document("### \(name)\n\nzebra\n"))
    #expect(text.contains("zebra"))
  }

  @Test(arguments: [
    ("- Globex zebra", true), ("Globex zebra could not pay.", true),
    ("| Name |\n| --- |\n| Zebra Inc |", true), ("3 customers: Globex and Zebra", true),
    ("About 3 % of customers.", false), ("All customers in the EU.", false),
  ])
  func `a list of customers is left out where it names some`(body: String, isHidden: Bool) throws {
    let part = "### Customers affected\n\n\(body)"
    if isHidden { return try Self.expectHidden(part) }
    #expect(try CustomerEdition.text(Self.document(part)).contains(body))
  }

  @Test(arguments: [
    "Internal: zebra", "**Internal:** zebra", "- Internal: zebra\n- All was slow",
    "- All was slow\n- **Internal notes:** zebra\n  - zebra", "Internal notes: zebra\nzebra",
    "Confidential: zebra", "Intern: zebra", "社外秘：zebra", "- Internal\n  - zebra",
    "Internal notes:\n\n- zebra\n- zebra", "**Internal**\nzebra\nzebra", "> **Internal**\n> zebra",
    "> [!NOTE] Internal\n> zebra", "| a | b |\n| - | - |\n| Internal notes | zebra |\n| c | d |",
    "Affected customers: Zebra Inc", "Not for customers: zebra",
    "| Internal | Private |\n| --- | --- |\n| zebra | zebra |",
    "| What | Notes (internal) | Who knew |\n| --- | --- | --- |\n| All was slow | zebra | zebra |",
    "<h3>Internal notes</h3>\n<p>zebra</p>", "<div><h3>Internal</h3><p>zebra</p></div>",
    "- Internal: zebra\n\n<!--\n\tzebra\n\n    zebra -->All was slow.",
    "Vertraulich – zebra", "- Internal – zebra\n- a", "Internal only\n\nzebra\n\n- zebra",
    "### Inter\u{200B}nal\n\nzebra", "| Internal notes | zebra |\n| --- | --- |\n| a | b |",
    "Internal\n--------\n\nzebra", "### *Internal*\n\nzebra",
    "### [Internal](https://www.example.com)\n\nzebra",
    "<details>\n<summary><b>Internal</b> notes</summary>\n<details><summary>More</summary>zebra</details>\n\nzebra\n</details>",
    "## Timeline\n\n- 10:02 UTC All was slow\n- 10:05 UTC Internal: zebra\n- 10:06 UTC Over",
    "## Timeline\n\n- 10:02 UTC All was slow\n- 10:05 UTC Internal – zebra\n- 10:06 UTC Over",
  ])
  func `labels, columns and lines that say so are left out`(_ part: String) throws {
    try Self.expectHidden(part)
  }

  @Test(arguments: [
    "- a\n- [internal] zebra\n  - zebra", "[internal] zebra", "zebra [Internal]",
    "**[internal]** zebra", "### Impact [internal]\n\nzebra", "[internal]\n\n```\nzebra\n```",
    "[internal]\n\n> zebra\n>\n> zebra", "[internal]\n\n| a | b |\n| - | - |\n| zebra | c |",
    "[internal]\n\n- zebra\n\n- zebra", "[internal]\n\nzebra", "[internal]\n```\nzebra\n```",
    "[internal]\n- zebra\n- zebra", "[internal] The zebra:\n\n- zebra",
    "> [internal]\n>\n> zebra\n>\n> zebra",
    "[internal]\n\n<details><summary>More</summary>\n\nzebra\n\n- zebra\n\n</details>",
    "> ### Impact [internal]\n>\n> zebra", "- Vendor – zebra [internal]\n- a",
    "- [internal]\n\n  ```\n  zebra\n  ```", "- [internal] The zebra:\n\n      zebra",
    "| a | b |\n| - | - |\n| [internal] c | zebra |",
    "<details><summary>[internal] notes</summary>\n\nzebra\n\n</details>",
    "<details><summary>[internal] notes</summary>\n\nzebra %% zebra %%\n\n</details>",
    "<!-- internal -->\n\nzebra\n\n- zebra\n\n<!-- /internal -->",
    "All <!-- internal -- zebra --> zebra <!-- /internal --> was slow.",
    "<!-- internal: ask `zebra` -->\nzebra\n<!-- /internal -->",
    "<!-- Internal -->zebra<!-- /Internal -->",
  ])
  func `marks cover what they stand before`(_ part: String) throws {
    try Self.expectHidden(part)
  }

  /// A part and what the first problem is with it.
  @Test(arguments: [
    (
      "<!-- internal only -->\n\nzebra\n\n<!-- /internal only -->",
      "`<!-- internal only -->` is almost a mark"
    ),
    (
      "<!-- begin internal -->\n\nzebra\n\n<!-- end internal -->",
      "`<!-- begin internal -->` is almost a mark"
    ),
    ("<!-- internal start -->", "`<!-- internal start -->` is almost a mark"),
    ("<!-- internal: start -->", "`<!-- internal: start -->` is almost a mark"),
    ("<!-- INTERNAL_BEGIN -->", "`<!-- INTERNAL_BEGIN -->` is almost a mark"),
    ("<!-- private -->", "`<!-- private -->` is almost a mark"),
    ("<!-- not for customers -->", "`<!-- not for customers -->` is almost a mark"),
    ("<!-- intern -->", "`<!-- intern -->` is almost a mark"),
    ("<!-- interal -->", "`<!-- interal -->` is almost a mark"),
    ("<!-- /intenral -->", "`<!-- /intenral -->` is almost a mark"),
    ("<!-- internal -->\n\nzebra", "`<!-- internal -->` is never closed"),
    ("<!-- /internal -->", "`<!-- /internal -->` ends nothing"),
    (
      "<!-- internal -->\n<!-- internal -->\nzebra\n<!-- /internal -->\n<!-- /internal -->",
      "`<!-- internal -->` stands within another internal part"
    ),
    ("[ internal ] zebra", "`[ internal ]` is almost a mark"),
    ("[internal only] zebra", "`[internal only]` is almost a mark"),
    ("(internal) zebra", "`(internal)` is almost a mark"),
    ("- zebra (internal).", "`(internal)` is almost a mark"),
    ("The (not for customers) zebra", "`(not for customers)` is almost a mark"),
    ("[INTERNAL: zebra] is slow", "`[INTERNAL` is almost a mark"),
    ("(internal – zebra said so)", "`(internal ` is almost a mark"),
    ("{internal} zebra", "`{internal}` is almost a mark"),
    ("<internal>zebra</internal>", "`<internal>` is almost a mark"),
    (":::internal\nzebra\n:::", "`:::internal` is almost a mark"),
    ("::: details Internal notes\nzebra\n:::", "`::: details Internal notes` is almost a mark"),
    ("> [!INTERNAL]\n> zebra", "`[!INTERNAL]` is almost a mark"),
    ("[/internal] zebra", "`[/internal]` is almost a mark"),
    ("| a | b |\n| - | - |\n| c | zebra (internal) |", "`(internal)` is almost a mark"),
    (
      "--- BEGIN INTERNAL ---\n\nzebra\n\n--- END INTERNAL ---",
      "`--- BEGIN INTERNAL ---` is almost a mark"
    ),
    (
      "Everything below is internal only\n\nzebra",
      "`Everything below is internal only` is almost a mark"
    ),
    ("- 10:05 (internal) zebra", "`(internal)` is almost a mark"),
    ("Payments failed. (internal) zebra", "`(internal)` is almost a mark"),
    ("【社外秘】zebra", "`【社外秘】` is almost a mark"),
    ("{: .internal}\nzebra", "`{: .internal}` is almost a mark"),
    ("[internal]", "`[internal]` marks nothing"),
    ("[internal]\n\n### Impact\n\nzebra", "`[internal]` marks nothing"),
    ("Payments <!-- zebra are slow", "a comment is never closed"),
    ("<div hidden>\n\nzebra", "a hidden element is never closed"),
    (
      "<details><summary>Internal</summary>\n\nzebra",
      "`<details>` is never closed, and its summary says that it is internal"
    ),
  ])
  func `what is almost a mark refuses the document`(part: String, message: String) throws {
    let redaction = try CustomerEdition.redaction(of: Self.document(part))
    #expect(redaction.document == nil)
    #expect(redaction.refusals.first?.message == message)
    #expect((9...20).contains(redaction.refusals.first?.location.line ?? 0))
    #expect(redaction.refusals.allSatisfy { $0.help != nil })
  }

  @Test(arguments: [
    "# Payments outage (internal only)", "# CONFIDENTIAL: payments outage",
    "# Do not share – payments outage",
  ])
  func `a title that says so refuses the document`(_ title: String) throws {
    let redaction = try CustomerEdition.redaction(
      of: "\(title)\n\n## Summary\n\nPayments failed.\n")
    #expect(redaction.document == nil)
    #expect(redaction.refusals.map(\.location.line) == [1])
  }

  @Test(arguments: [
    "The proxy (internal) was slow.", "It sent 500 (internal server error) codes.",
    "See the [internal DNS](https://www.example.com) page.", "`[internal only] a`",
    "```\n(internal)\n<!-- internal -->\n```", "<!-- We keep internal notes elsewhere, ask Ana -->",
    "<!-- external -->", "Error: {internal_code}", "[Internal load balancer] was slow.",
    "\\[x] (private network)", "All of it (internal, external) was slow.",
    "It was (internally) slow.",
    "## Impact {#internal}",
  ])
  func `what is no mark does not refuse a document`(_ part: String) throws {
    let redaction = try CustomerEdition.redaction(of: Self.document(part))
    #expect(redaction.refusals.map(\.message) == [])
  }

  @Test(arguments: [
    "Payments <!-- zebra -- zebra --> failed.", "- a\n- <!-- zebra -- zebra -->\n- b",
    "| a | b |\n| - | - |\n| c <!-- zebra | -- zebra --> | d |",
    "| a | Owner <!-- zebra | -- --> | Internal |\n| - | - | - |\n| c <!-- zebra | -- --> | d | zebra |",
    "### Impact <!-- zebra -- zebra -->\n\nAll.",
    "[all <!-- zebra -- zebra -->](https://www.example.com)",
    "Payments <!-- zebra\n\n## Impact\n\n- zebra `a -- --> failed.", "%% zebra %%\n\nAll.",
    "All {/* zebra */} was {# zebra #} slow.", "{% comment %}\nzebra\n{% endcomment %}",
    "All was slow.\n[//]: # (zebra)\nVery.", "<div hidden>\n\nzebra\n\n- zebra\n\n</div>",
    "All <span style=\"display:none\">zebra</span> was slow.", "<template>zebra</template>",
    "<div>\nAll\n<!-- zebra\n\nzebra -- zebra -->\n</div>",
  ])
  func `hidden parts are in no format`(_ part: String) throws {
    try Self.expectHidden(part)
    // Nor are they for an internal audience, whatever it is written as.
    let document = try Document.read(Self.document(part))
    for writer in Writer.all {
      let output = try document.written(by: writer)
      #expect(!output.contains("zebra") || part.contains("Internal"), "\(writer.name)")
    }
  }

  @Test func `a reason behind a suppression suppresses and is not shown`() throws {
    let source =
      "# Outage\n\n## Summary\n\nIt is at 10.4.12.7 now. <!-- postmortem-disable-line leaked-host -- zebra -->\n"
    let document = try Document.read(source)
    let directives = Suppressions(of: document.markdown).directives
    #expect(directives.map(\.rules) == [["leaked-host"]])
    #expect(directives.map(\.lines) == [5...5])
    let bytes = document.markdown.source.bytes
    #expect(directives.map { bytes[$0.source].suffix(9) } == [Array("zebra -->".utf8)[...]])
    #expect(!document.text(0..<document.markdown.text.count).contains("zebra"))
  }
}
