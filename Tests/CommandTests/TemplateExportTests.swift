import Foundation
import TestSupport
import Testing

@testable import postmortem

/// Page templates that are written out to be changed.
@Suite struct TemplateExportTests {
  private let example = Repository.file("Examples/payment-webhook-backlog.md").path

  private func page(_ options: [String], in folder: URL) throws -> String {
    let result = try Program.run(["build", "--to", "html"] + options + [example], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  @Test func anUnchangedFolderMakesTheSamePages() throws {
    try Program.inFolder { folder in
      let result = try Program.run(["new", "--export-templates", "ours/pages"], in: folder)
      #expect(result.status == 0)
      #expect(result.errors.hasSuffix("files written to ours/pages\n"))
      let note = try String(
        contentsOf: folder.appending(path: "ours/pages/TEMPLATES.txt"), encoding: .utf8)
      let version = try Program.run(["--version"], in: folder).output.dropLast()
      #expect(note.hasPrefix("These are the page templates of postmortem \(version).\n"))
      #expect(
        try page(["--template-dir", "ours/pages"], in: folder) == page([], in: folder))
    }
  }

  @Test func oneChangedPartialLeavesTheOthersToTheProgram() throws {
    try Program.inFolder { folder in
      _ = try Program.run(["new", "--export-templates", "all"], in: folder)
      let ours = folder.appending(path: "ours")
      try FileManager.default.createDirectory(at: ours, withIntermediateDirectories: false)
      let footer = try String(
        contentsOf: folder.appending(path: "all/footer.mustache"), encoding: .utf8)
      try (footer + "<!-- of ours -->\n").write(
        to: ours.appending(path: "footer.mustache"), atomically: true, encoding: .utf8)
      let page = try page(["--template-dir", "ours"], in: folder)
      #expect(page.contains("<!-- of ours -->\n"))
      let without = page.replacingOccurrences(of: "<!-- of ours -->\n", with: "")
      #expect(try without == self.page([], in: folder))
    }
  }

  @Test func nothingIsOverwrittenUnlessThatIsAskedFor() throws {
    try Program.inFolder { folder in
      let style = folder.appending(path: "page.css")
      try "p {}".write(to: style, atomically: true, encoding: .utf8)
      let refused = try Program.run(["new", "--export-templates", "."], in: folder)
      #expect(refused.status == 2)
      #expect(
        refused.errors
          == "error: ./page.css is there already, so that nothing was written; --force overwrites it\n"
      )
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.css"])
      let forced = try Program.run(["new", "--export-templates", ".", "--force"], in: folder)
      #expect(forced.status == 0)
      #expect(try String(contentsOf: style, encoding: .utf8) != "p {}")
    }
  }
}
