import Markdown
import Testing

@testable import PostmortemKit

@Suite struct HTMLIndexTests {
  private static let parts = "\n## Impact\n\nx\n\n## Root cause\n\nx\n\n## Action items\n\n- x\n"

  @Test func incidentsStandNewestFirstAndThoseWithoutADayBehindThem() throws {
    let page = try index([
      ("a.md", "# Old\n\nDate: 2023-01-02\n" + Self.parts), ("b.md", "# Undated\n" + Self.parts),
      ("c.md", "# New\n\nDate: 2024-01-02\n" + Self.parts),
      ("d.md", "# New too\n\nDate: 2024-01-02\n" + Self.parts),
    ])
    #expect(titles(of: page) == ["New", "New too", "Old", "Undated"])
  }

  @Test func playbooksAndNotesFollowInTheirOwnParts() throws {
    let page = try index([
      ("n.md", "# A note\n\nText.\n"),
      ("p.md", "# Playbook: fail over\n\n- [ ] One\n- [ ] Two\n- [ ] Three\n"),
      ("i.md", "# Outage\n\nDate: 2024-01-02\n" + Self.parts),
    ])
    #expect(titles(of: page) == ["Outage", "Playbook: fail over", "A note"])
    #expect(page.contains("<h2>Playbooks</h2>"))
    #expect(page.contains("<h2>Notes</h2>"))
  }

  @Test func anIncidentIsToldInAFewFacts() throws {
    let page = try index([
      (
        "a.md",
        """
        # Checkout <slow> & "late"

        Severity: SEV2
        Status: Resolved
        Start: 2024-05-14 10:00 UTC
        End: 2024-05-14 10:38 UTC

        """ + Self.parts
      )
    ])
    #expect(page.contains(">Checkout &lt;slow&gt; &amp; &quot;late&quot;</a>"))
    #expect(page.contains("<time datetime=\"2024-05-14T10:00:00Z\">14 May 2024</time>"))
    #expect(
      page.contains("Severity: </span><span class=\"sign\" aria-hidden=\"true\">◆</span> SEV2"))
    #expect(
      page.contains("Status: </span><span class=\"sign\" aria-hidden=\"true\">✓</span> Resolved"))
    #expect(page.contains("<time datetime=\"PT38M\">38 min</time>"))
    #expect(unbalanced(page) == nil)
  }

  @Test(arguments: [
    ("2024/a b.html", "2024/a%20b.html"), ("a#b?c%.html", "a%23b%3Fc%25.html"),
    ("javascript:x.html", "./javascript:x.html"), ("é\".html", "%C3%A9%22.html"),
  ])
  func addressesAreRelativeWhateverTheNamesAre(path: String, address: String) throws {
    let note = PageIndexEntry(try HTMLDocuments.note(), path: path)
    let page = String(
      decoding: try PageIndex.html(of: [note], WriterOptions()), as: UTF8.self)
    #expect(attributes("href", of: page) == ["#content", address])
  }

  private func index(_ documents: [(String, String)]) throws -> String {
    let entries = try documents.map { path, text in
      PageIndexEntry(
        try Compiler().document(from: Array(text.utf8), path: path), path: path + ".html")
    }
    return String(decoding: try PageIndex.html(of: entries, WriterOptions()), as: UTF8.self)
  }

  private func titles(of page: String) -> [String] {
    page.components(of: "class=\"document\">").dropFirst().compactMap {
      $0.components(of: "\">").dropFirst().first?.components(of: "</a>").first.map(String.init)
    }
  }
}
