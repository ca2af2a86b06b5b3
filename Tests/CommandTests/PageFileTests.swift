import Foundation
import Testing

/// Which files the program reads and writes for pages.
@Suite struct PageFileTests {
  private let incident = "# Outage\n\nDate: 2024-05-14\n\n## Root cause\n\nx\n"
  private let gif = Data("GIF89a".utf8)

  @Test func theListLiesBesideThePagesAndLeadsIntoTheirFolders() throws {
    try Program.inFolder { folder in
      try write(Data(incident.utf8), to: "in/2024/a b.md", in: folder)
      try write(Data("# Note\n".utf8), to: "in/c.md", in: folder)
      let result = try Program.run(["build", "--output-dir", "out", "in"], in: folder)
      #expect(result.errors == "3 files written to out\n")
      let list = try text("out/index.html", in: folder)
      #expect(list.contains("<a href=\"2024/a%20b.html\">Outage</a>"))
      #expect(list.contains("<a href=\"c.html\">Note</a>"))
    }
  }

  @Test func theListIsTheSameEveryTime() throws {
    try Program.inFolder { folder in
      for number in 1...40 { try write(Data(incident.utf8), to: "in/\(number).md", in: folder) }
      var lists: Set<String> = []
      for run in 1...3 {
        _ = try Program.run(["build", "--output-dir", "out\(run)", "in"], in: folder)
        lists.insert(try text("out\(run)/index.html", in: folder))
      }
      #expect(lists.count == 1)
    }
  }

  @Test func aDocumentOfTheListsNameKeepsItsPage() throws {
    try Program.inFolder { folder in
      try write(Data("# Mine\n".utf8), to: "in/index.md", in: folder)
      try write(Data("# Other\n".utf8), to: "in/other.md", in: folder)
      let result = try Program.run(["build", "--output-dir", "out", "in"], in: folder)
      #expect(result.errors.hasPrefix("note: a document is written to index.html"))
      #expect(try text("out/index.html", in: folder).contains("<h1>Mine</h1>"))
    }
  }

  @Test func noLinkLeadsAPictureOutOfItsFolder() throws {
    try Program.inFolder { folder in
      try write(gif, to: "secret.gif", in: folder)
      try write(
        Data("# A\n\n![Secret](link.gif) ![Deep](img/secret.gif)\n".utf8), to: "in/a.md", in: folder
      )
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "in/link.gif"),
        withDestinationURL: folder.appending(path: "secret.gif"))
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "in/img"), withDestinationURL: folder)
      let result = try Program.run(["build", "in/a.md"], in: folder)
      #expect(result.status == 0)
      #expect(!result.output.contains("<img"))
      #expect(result.errors.components(separatedBy: "is not in in").count == 3)
    }
  }

  @Test func aPictureThatIsTooLargeOrNoFileIsLeftOut() throws {
    try Program.inFolder { folder in
      try write(gif + Data(count: 2 << 20), to: "large.gif", in: folder)
      try write(gif + Data(count: (2 << 20) - 6), to: "full.gif", in: folder)
      try write(
        Data("![L](large.gif) ![F](full.gif) ![D](folder.gif)\n".utf8), to: "a.md", in: folder)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "folder.gif"), withIntermediateDirectories: true)
      let result = try Program.run(["build", "a.md"], in: folder)
      #expect(result.status == 0)
      #expect(result.output.components(separatedBy: "<img").count == 2)
      #expect(result.errors.contains("a.md:1: the image large.gif is no file of at most 2048 KiB"))
      #expect(result.errors.contains("a.md:1: the image folder.gif is no file"))
    }
  }

  @Test func theLogoOfAConfigurationStandsInThePagesThatItHoldsFor() throws {
    try Program.inFolder { folder in
      try write(gif, to: "team/img/logo.gif", in: folder)
      try write(
        Data("page:\n  company: Larkspur\n  logo: img/logo.gif\n".utf8), to: "team/.postmortem.yml",
        in: folder)
      try write(Data("# A\n".utf8), to: "team/in/a.md", in: folder)
      try write(Data("# B\n".utf8), to: "b.md", in: folder)
      let result = try Program.run(
        ["build", "--output-dir", "out", "team/in/a.md", "b.md"], in: folder)
      #expect(result.status == 0)
      #expect(try text("out/a.html", in: folder).contains("src=\"data:image/gif;base64,"))
      #expect(!(try text("out/b.html", in: folder).contains("class=\"brand\"")))
    }
  }

  @Test func aLogoBehindALinkOutOfItsFolderIsRefused() throws {
    try Program.inFolder { folder in
      try write(gif, to: "secret.gif", in: folder)
      try write(
        Data("page:\n  company: Larkspur\n  logo: logo.gif\n".utf8), to: "team/.postmortem.yml",
        in: folder)
      try write(Data("# A\n".utf8), to: "team/a.md", in: folder)
      try FileManager.default.createSymbolicLink(
        at: folder.appending(path: "team/logo.gif"),
        withDestinationURL: folder.appending(path: "secret.gif"))
      let result = try Program.run(["build", "team/a.md"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("the logo logo.gif is not in"))
    }
  }

  private func write(_ data: Data, to name: String, in folder: URL) throws {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
  }

  private func text(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}
