import Testing

@testable import PostmortemKit

@Suite("The title of a document")
struct TitleTests {
  @Test(
    "is its name",
    arguments: [
      ("# Empty thumbnails\n\nText.", "Empty thumbnails", 1),
      ("# Empty *thumbnails* (`v2`)\n\nText.", "Empty thumbnails (v2)", 1),
      ("Empty thumbnails\n================\n\nText.", "Empty thumbnails", 1),
      ("## Empty thumbnails\n\n### Impact\n\nText.", "Empty thumbnails", 1),
      ("\n\n# Empty thumbnails", "Empty thumbnails", 3),
      ("<!-- reviewed -->\n# Empty thumbnails\n", "Empty thumbnails", 2),
      ("---\ntitle: Empty thumbnails\ndate: 2024-06-03\n---\n\nText.", "Empty thumbnails", 2),
      ("---\ndate: 2024-06-03\n---\n\n# Empty thumbnails", "Empty thumbnails", 5),
      ("# Postmortem: empty thumbnails\n\nText.", "Postmortem: empty thumbnails", 1),
      ("# 2024-06-03 - Empty thumbnails\n", "2024-06-03 - Empty thumbnails", 1),
      ("# Incident Report\n\n## Summary\n", "Incident Report", 1),
      ("Empty thumbnails\n\nSummary\n\nText.", "Empty thumbnails", 1),
      ("Postmortem: empty thumbnails\n\nSummary:\n\nText.", "Postmortem: empty thumbnails", 1),
      (
        "My first postmortem: empty thumbnails\n\nText.", "My first postmortem: empty thumbnails", 1
      ),
      (
        "Postmortem report: empty thumbnails in all of the shops in May\nDate: 2024-06-03\n\nText.",
        "Postmortem report: empty thumbnails in all of the shops in May", 1
      ),
      ("**Empty thumbnails**\n\n**Impact**\n\nText.", "Empty thumbnails", 1),
      ("2024-06-03 - Empty thumbnails\n\nText.", "2024-06-03 - Empty thumbnails", 1),
      ("2024-06-03: Empty thumbnails\n\nText.", "2024-06-03: Empty thumbnails", 1),
    ])
  func names(_ text: String, title: String, line: Int) throws {
    let found = try Dump.document(text).title
    #expect(found == Title(text: title, line: line))
  }

  @Test(
    "is missing where the document begins otherwise",
    arguments: [
      "", "## Summary\n\nText.\n\n## Impact\n", "Text that says something about the disk.",
      "- An item\n- Another", "Date: 2024-06-03\n\n## Impact\n", "> # Quoted",
      "```\n# Code\n```", "10:00 Deploy\n10:05 Queue grows", "# \n\nText.",
      "Impact:\n\nText.", "Date of postmortem: 2024-06-03\n\n## Impact\n",
    ])
  func none(_ text: String) throws {
    #expect(try Dump.document(text).title == nil)
  }
}
