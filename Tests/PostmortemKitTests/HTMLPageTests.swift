import Markdown
import Testing

@testable import PostmortemKit

@Suite struct HTMLPageTests {
  @Test(arguments: 0..<5) func aPageLosesNoWordOfItsDocument(number: Int) throws {
    let document = try HTMLDocuments.all()[number]
    let shown = words(visibleText(try document.page()))
    for (word, count) in words(document.markdown.string(0..<document.markdown.text.count)) {
      #expect(shown[word, default: 0] >= count, "\(word) of a \(document.kind)")
    }
  }

  @Test(arguments: 0..<5) func aPageAsksTheNetworkForNothingAndRunsNothing(number: Int) throws {
    let page = try HTMLDocuments.all()[number].page()
    #expect(!page.contains("<script"))
    #expect(!page.contains(" style="))
    #expect(!page.contains("<link"))
    #expect(!page.contains("<img"))
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
  }

  @Test(arguments: 0..<5) func everyTagIsClosedAndEveryIdIsUnique(number: Int) throws {
    let page = try HTMLDocuments.all()[number].page()
    #expect(unbalanced(page) == nil)
    let ids = attributes("id", of: page)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: 0..<5) func headingsBeginWithOneH1AndSkipNoLevel(number: Int) throws {
    let page = try HTMLDocuments.all()[number].page()
    let levels = tags(of: page).compactMap { tag -> Int? in
      tag.count >= 2 && tag.first == "h" ? Int(String(tag[tag.index(after: tag.startIndex)])) : nil
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func theHeadOfAPageSaysTheStateTheWindowAndWhoWasAffected() throws {
    let page = try HTMLDocuments.postmortem().page()
    #expect(page.contains("<span class=\"vh\">Severity: </span>"))
    #expect(page.contains("<dt>Started</dt><dd><time datetime=\"2026-03-12T09:02:00Z\">"))
    #expect(page.contains("<dt>Duration</dt><dd><time datetime=\"PT38M\">38 min</time>"))
    #expect(page.contains("<dt>Affected</dt><dd>Checkout API, Webhooks</dd>"))
    #expect(page.contains("<dt>Led by</dt>") == false)
    #expect(page.contains("<dt>Authors</dt><dd>Mara Lindqvist, Inês Prado</dd>"))
  }

  @Test func anEntryShowsItsTimeAsWrittenItsTurningPointAndItsMarkup() throws {
    let page = try HTMLDocuments.postmortem().page()
    #expect(page.contains("<time datetime=\"2026-03-12T09:02:00Z\">09:02 UTC</time>"))
    #expect(page.contains("</span> Impact started</span> A deploy of the <code>router</code>"))
    #expect(page.contains("<li>The old release had read it from the environment."))
  }

  @Test func actionsAreATableWithTheirStateInWords() throws {
    let page = try HTMLDocuments.postmortem().page()
    #expect(page.contains("<caption>3 action items, 1 done</caption>"))
    #expect(page.contains("<span aria-hidden=\"true\">✓</span> Done"))
    #expect(page.contains("<th scope=\"col\">Due</th>"))
    #expect(!page.contains("<th scope=\"col\">Priority</th>"))
  }

  @Test func markupInADocumentStaysText() throws {
    let fixture = try Fixture(
      "# <script>alert(1)</script>\n\n<b onclick=x>hi</b> [x](javascript:y)")
    let page = try fixture.document(title: "<script>alert(1)</script>").page()
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b "))
    #expect(!page.contains("javascript:"))
  }

  @Test func aPlaybookCountsItsSteps() throws {
    let page = try HTMLDocuments.playbook().page()
    #expect(page.contains("2 of 5 steps done"))
  }

  @Test func anUpdateHasItsStateInAWordAndItsTime() throws {
    let page = try HTMLDocuments.incidentReport().page()
    #expect(page.contains("</span> Monitoring</span></h2>"))
    #expect(page.contains("<time datetime=\"2026-03-12T14:21:00Z\">Mar 12, 14:21 UTC</time>"))
  }

  @Test func theNextUpdateIsPromisedInAStatusUpdate() throws {
    let page = try HTMLDocuments.statusUpdate().page()
    #expect(page.contains("<strong>Next update</strong> <time datetime=\"2026-03-12T17:30:00Z\">"))
    #expect(page.contains("<dt>Incident time so far</dt>"))
  }

  @Test func aTableWithoutAHeadIsNamedByItsFirstColumn() throws {
    let page = try document(
      "# A\n\n## Details\n\nText.\n\n| | |\n| --- | --- |\n| Region | Europe |\n"
    ).page()
    #expect(
      page.contains(
        "<th scope=\"row\" class=\"short\">Region</th>\n<td class=\"short\">Europe</td>"))
    let named = try document("# A\n\n## Details\n\nText.\n\n| B | C |\n| --- | --- |\n| D | E |\n")
      .page()
    #expect(named.contains("<th scope=\"col\" class=\"short\">B</th>"))
    #expect(named.contains("<td class=\"short\">D</td>"))
  }

  @Test func aLinkWithoutWordsSaysWhereItLeads() throws {
    let page = try document("# A\n\nSee [](https://example.com/?a&b) and [words](b.html).").page()
    #expect(
      page.contains(
        "<a href=\"https://example.com/?a&amp;b\">https://example.com/?a&amp;b</a> and <a href=\"b.html\">words</a>"
      ))
  }

  @Test func aLinkAroundNothingButACommentShowsItsAddress() throws {
    let page = try document("# A\n\nSee [<!-- x -->](https://example.com/y) there.").page()
    #expect(page.contains("<a href=\"https://example.com/y\">https://example.com/y</a> there."))
  }

  @Test func aControlCharacterIsShownAsOneThatCantBe() throws {
    let page = try document("# A\u{07}\n\n[b\u{1B}](https://example.com/ \"c\u{7F}\")\n").page()
    #expect(page.contains("<title>A\u{FFFD}</title>"))
    #expect(!page.utf8.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
  }

  private func document(_ text: String) throws -> Document {
    try Compiler().document(from: Array(text.utf8), path: "a.md")
  }
}
