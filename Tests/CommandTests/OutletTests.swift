import Foundation
import Testing

/// Formats that can't take all of a document, or not every document.
@Suite struct OutletTests {
  @Test func anEmailThatEndsEarlyIsWrittenAndTold() throws {
    try Program.inFolder { folder in
      let text = "# Long\n\n" + String(repeating: "One more paragraph of *words*.\n\n", count: 3000)
      try Data(text.utf8).write(to: folder.appending(path: "long.md"))
      let result = try Program.run(
        ["build", "--to", "email", "--output-dir", "out", "long.md"], in: folder)
      #expect(result.status == 0)
      #expect(result.errors.contains(": warning: the document is too long for an e-mail"))
      #expect(result.errors.hasSuffix("1 file written to out\n"))
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "out/long.eml").path))
    }
  }

  @Test func onePlaybookDoesNotKeepTheIncidentsFromStatuspage() throws {
    try Program.inFolder { folder in
      try Data("# Restart playbook\n\n- [ ] Stop\n- [ ] Start\n- [ ] Look\n".utf8).write(
        to: folder.appending(path: "playbook.md"))
      try Data(
        "# Search outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Root cause\n\nA disk.\n".utf8
      )
      .write(to: folder.appending(path: "search.md"))
      let result = try Program.run(
        ["build", "--to", "statuspage", "--output-dir", "out", "."], in: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains("./playbook.md: not written for customers"))
      let written = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "out").path)
      #expect(written == ["search.statuspage.json"])
    }
  }
}
