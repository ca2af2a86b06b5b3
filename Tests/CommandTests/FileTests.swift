import Foundation
import TestSupport
import Testing

/// What the program does to files.
@Suite struct FileTests {
  private let draft = "# Outage\n\n## Timeline\n\n- 10:00 UTC down\n"

  @Test func aFolderIsMirrored() throws {
    try Program.inFolder { folder in
      try write(draft, to: "in/2024/a.md", in: folder)
      try write(draft, to: "in/b.markdown", in: folder)
      try write("no document", to: "in/c.txt", in: folder)
      let result = try Program.run(
        ["build", "--to", "json", "--output-dir", "out", "in"], in: folder)
      #expect(result.status == 0)
      let written = try FileManager.default.subpathsOfDirectory(
        atPath: folder.appending(path: "out").path
      ).sorted()
      #expect(written == ["2024", "2024/a.json", "b.json"])
    }
  }

  @Test func twentyFilesWithABrokenOneGiveNineteenAndStatus2() throws {
    try Program.inFolder { folder in
      for number in 1...20 { try write(draft, to: "\(number).md", in: folder) }
      try Data([0x23, 0x20, 0xFF, 0x0A]).write(to: folder.appending(path: "7.md"))
      let result = try Program.run(["build", "--no-index", "--output-dir", "out", "."], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("7.md:1:3: the file is not UTF-8"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)
          .count == 19)
    }
  }

  @Test func anUnwritableFileLeavesTheOldOne() throws {
    try Program.inFolder { folder in
      try write(draft, to: "a.md", in: folder)
      try write("old", to: "keep/a.json", in: folder)
      let result = try Program.run(
        ["build", "--to", "json", "-o", "keep/missing/a.json", "a.md"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("can't write keep/missing/a.json"))
      #expect(
        try String(contentsOf: folder.appending(path: "keep/a.json"), encoding: .utf8) == "old")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "keep").path)
          == ["a.json"])
    }
  }

  @Test func permissionsOfAnOverwrittenFileAreKept() throws {
    try Program.inFolder { folder in
      try write(draft, to: "a.md", in: folder)
      try write("old", to: "a.json", in: folder)
      let path = folder.appending(path: "a.json").path
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(
        try Program.run(["build", "--to", "json", "-o", "a.json", "a.md"], in: folder).status == 0)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func aDocumentIsNeverReplacedByItsOutput() throws {
    try Program.inFolder { folder in
      try write(draft, to: "a.md", in: folder)
      for arguments in [["-o", "a.md"], ["--output-dir", "."]] {
        let result = try Program.run(
          ["build", "--to", "markdown"] + arguments + ["a.md"], in: folder)
        #expect(result.status == 2)
        #expect(result.errors.contains("a.md: the output would replace the document itself"))
        #expect(try String(contentsOf: folder.appending(path: "a.md"), encoding: .utf8) == draft)
      }
    }
  }

  @Test func aLinkIsFollowedAndADeviceWrittenInto() throws {
    try Program.inFolder { folder in
      try write(draft, to: "a.md", in: folder)
      try write("old", to: "target.json", in: folder)
      let link = folder.appending(path: "link.json").path
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: folder.appending(path: "target.json").path)
      let written = try Program.run(
        ["build", "--to", "json", "-o", "link.json", "a.md"], in: folder)
      #expect(written.status == 0)
      let type = try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType
      #expect(type == .typeSymbolicLink)
      let target = folder.appending(path: "target.json")
      #expect(try String(contentsOf: target, encoding: .utf8).contains("\"schemaVersion\""))
      #expect(
        try Program.run(["build", "--to", "json", "-o", "/dev/null", "a.md"], in: folder).status
          == 0)
    }
  }

  @Test func aFullDiskIsNoSuccess() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    try Program.inFolder { folder in
      try write(draft, to: "a.md", in: folder)
      let result = try Program.run(
        ["build", "--to", "json", "-o", "/dev/full", "a.md"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("/dev/full"))
    }
  }

  @Test func theOrderOfTheInputsIsKeptOnAllCores() throws {
    try Program.inFolder { folder in
      let names = (1...60).map { "\($0).md" }
      for name in names { try write("# \(name)\n\n- 10:00 UTC x\n", to: name, in: folder) }
      let result = try Program.run(["build", "--to", "jsonl"] + names.reversed(), in: folder)
      let paths = result.output.split(separator: "\n").compactMap { line in
        (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["path"]
          as? String
      }
      #expect(paths == names.reversed())
    }
  }

  @Test func newNeverOverwritesWithoutForce() throws {
    try Program.inFolder { folder in
      try write("mine", to: "a.md", in: folder)
      let refused = try Program.run(["new", "sre", "-o", "a.md"], in: folder)
      #expect(refused.status == 2)
      #expect(refused.errors == "error: a.md is there already; --force overwrites it\n")
      #expect(try String(contentsOf: folder.appending(path: "a.md"), encoding: .utf8) == "mine")
      #expect(try Program.run(["new", "sre", "-o", "a.md", "--force"], in: folder).status == 0)
      #expect(
        try String(contentsOf: folder.appending(path: "a.md"), encoding: .utf8).hasPrefix("# "))
    }
  }

  @Test func ignoredFilesAreLeftOutOfAFolderButNotWhenNamed() throws {
    try Program.inFolder { folder in
      try write("drafts/\n*.tmp.md\n!keep.tmp.md\n", to: ".gitignore", in: folder)
      for name in ["a.md", "b.tmp.md", "keep.tmp.md", "drafts/c.md"] {
        try write(draft, to: name, in: folder)
      }
      let found = try Program.run(["timeline", "--format", "csv", "."], in: folder).output
      #expect(found.contains("./a.md") && found.contains("keep.tmp.md"))
      #expect(!found.contains("b.tmp.md") && !found.contains("drafts/c.md"))
      #expect(
        try Program.run(["timeline", "--format", "csv", "b.tmp.md"], in: folder).output.contains(
          "b.tmp.md"))
    }
  }

  @Test func everyExampleBuildsInEveryFormat() throws {
    let examples = Repository.file("Examples")
    try Program.inFolder { folder in
      for format in ["html", "text", "json", "jsonl", "markdown", "email"] {
        let result = try Program.run(
          [
            "build", "--to", format, "--audience", "internal", "--output-dir", folder.path,
            examples.path,
          ],
          in: folder)
        #expect(result.status == 0, "\(format): \(result.errors)")
      }
    }
  }

  private func write(_ text: String, to name: String, in folder: URL) throws {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
  }
}
