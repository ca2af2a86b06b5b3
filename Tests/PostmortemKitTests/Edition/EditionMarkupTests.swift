import Testing

@testable import PostmortemKit

/// Tags, definitions of links, comments and info strings: what a page does not show.
@Suite struct EditionMarkupTests {
  @Test(arguments: [
    ("It was <b>slow</b> today.", "It was slow today."),
    ("It was slow.<br>All of it.", "It was slow.<br>All of it."),
    ("It was <span class=\"x > y\">slow</span>.", "It was slow."),
    ("<h3>Scope</h3>\n\nAll was slow.", "### Scope \n\nAll was slow."),
    ("<p>\nAll was slow.\n</p>", " \nAll was slow.\n "),
    (
      "All was slow.\n\n<script>\nlet a = 1 < 2\n</script>\n\nIt is over.",
      "All was slow.\n\nIt is over."
    ),
    ("All was slow.\n\n<style>p { color: red }</style>", "All was slow."),
    ("Tell <summary of the incident> first.", "Tell <summary of the incident> first."),
    ("At <time> it was slow.", "At <time> it was slow."),
    ("It was slow, <em>very.", "It was slow, <em>very."),
    ("All was slow.<!-- really? -->", "All was slow."),
    ("~~~yaml secret words\na: 1\n~~~", "~~~\na: 1\n~~~"),
  ])
  func `raw markup is left out and what it shows is kept`(source: String, wanted: String) throws {
    let text = try CustomerEdition.text("# Outage\n\n## Summary\n\n\(source)\n")
    #expect(EditionTextTests.squeezed(text) == "# Outage\n\n## Summary\n\n\(wanted)\n")
  }

  @Test(arguments: [
    ("All was slow.\n\n[a]: https://x.internal/a 'A title'", "All was slow."),
    (
      "All was slow.\n\n[a]:\n  https://x.internal/a\n  'A title'\n\nIt is over.",
      "All was slow.\n\nIt is over."
    ),
    ("> [a]: https://x.internal/a\n\nAll was slow.", "All was slow."),
    ("[all]: was slow", "[all]: was slow"),
  ])
  func `definitions of links are left out`(source: String, wanted: String) throws {
    let text = try CustomerEdition.text("# Outage\n\n## Summary\n\n\(source)\n")
    #expect(EditionTextTests.squeezed(text) == "# Outage\n\n## Summary\n\n\(wanted)\n")
  }
}
