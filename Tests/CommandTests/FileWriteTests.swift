import Foundation
import TestSupport
import Testing

/// Whether what is written is the old file or the new one, and where it lands.
@Suite struct FileWriteTests {
  /// A fix takes the comment out.
  private let draft = "# Outage\n\n<!-- postmortem-disable-file invalid-front-matter -->\n\nx\n"
  private let fixed = "# Outage\n\nx\n"
  private let fix = ["lint", "--select", "tool", "--fix"]
  private static let isRoot = getuid() == 0

  /// Names that are as good as any other.
  static let names = [
    "two words.md", " .md", "line\nend.md", "-dash.md", "--fix.md", "ünï-日本語-🙂.md", "*?[a].md",
    "a'\"$x.md",
    // Joins itself to the slash before it, for who reads letters instead of bytes.
    "\u{301}accent.md", String(repeating: "n", count: 252) + ".md",
    String(repeating: "ü", count: 126) + ".md",
  ]

  @Test(arguments: names) func anyNameIsFixedAndWritten(_ name: String) throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/" + name)
      #expect(try Program.run(fix + ["in"], in: folder).status == 0)
      #expect(try folder.text(of: "in/" + name) == fixed)
      #expect(
        try Program.run(["build", "--to", "text", "-o", "./" + name, "./in/" + name], in: folder)
          .status == 0)
      #expect(try folder.text(of: name).hasPrefix("Outage\n"))
      let built = try Program.run(
        ["build", "--to", "markdown", "--output-dir", "out", "in"], in: folder)
      #expect(built.status == 0)
      #expect(try folder.text(of: "out/" + name).hasPrefix("# Outage\n"))
      #expect(try folder.everything().count == 5)
    }
  }

  @Test func aProgramThatIsKilledLeavesTheOldFileOrTheNewOne() throws {
    try Program.inFolder { folder in
      let block = "```\n" + String(repeating: "xxxxxxxxxxxxxxx\n", count: 40_000) + "```\n"
      let old = Data((draft + block).utf8)
      try folder.put(old, at: "a.md")
      let start = ContinuousClock.now
      #expect(try Program.run(fix + ["a.md"], in: folder).status == 0)
      let whole = ContinuousClock.now - start
      let new = Data((fixed + block).utf8)
      #expect(try Data(contentsOf: folder.appending(path: "a.md")) == new)
      for part in 1...12 {
        try folder.put(old, at: "a.md")
        let process = Process()
        process.executableURL = Program.url
        process.arguments = fix + ["a.md"]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        let before = Self.state(of: folder)
        try process.run()
        // Some at any time, most as soon as anything is written.
        let latest = ContinuousClock.now + (part > 8 ? whole * part / 12 : .seconds(60))
        while process.isRunning, ContinuousClock.now < latest, Self.state(of: folder) == before {}
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let now = try Data(contentsOf: folder.appending(path: "a.md"))
        #expect(now == new || now == old, "\(part): \(now.count) bytes")
      }
      // What the killed ones left is in nobody's way.
      try folder.put(draft, at: "a.md")
      let last = try Program.run(fix + ["."], in: folder)
      #expect(last == .init(output: "", errors: "Fixed 1 finding in 1 file\n", status: 0))
    }
  }

  /// A text that is another one when anything in the folder is made or written.
  private static func state(of folder: URL) -> String {
    var file = stat()
    stat(folder.path + "/a.md", &file)
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return "\(file.st_size) \(file.st_ino) \(names?.count ?? 0)"
  }

  /// Processes of a container often have the same number in every run.
  @Test func whatAProgramOfTheSameNumberLeftIsInNobodysWay() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      let result = try Program.shell(
        "touch a.md.$$.tmp .a.md.$$.tmp .postmortem-$$.tmp; exec \"$P\" lint --select tool --fix .",
        in: folder)
      #expect(result.errors == "Fixed 1 finding in 1 file\n")
      #expect(try folder.text(of: "a.md") == fixed)
    }
  }

  /// A limit for the size of files fails as a full disk does: in the middle of a write.
  @Test(arguments: [
    ["lint", "--select", "tool", "--fix", "a.md"], ["build", "--to", "json", "-o", "old", "a.md"],
    ["build", "--output-dir", "out", "a.md"],
    ["lint", "--select", "all", "-o", "old", "--format", "json", "a.md"],
    ["lint", "--select", "all", "--write-baseline", "old", "a.md"],
    ["new", "--export-templates", "out", "--force"],
  ])
  func nothingIsLeftOfWhatDoesNotFit(_ arguments: [String]) throws {
    try Program.inFolder { folder in
      let items = (1...900).map { "- 10:00 UTC, number \($0), see [this](nowhere-\($0).md)\n" }
      try folder.put(draft + "\n## Timeline\n\n" + items.joined(), at: "a.md")
      for name in ["old", "out/a.html", "out/page.css"] { try folder.put("old", at: name) }
      let before = try folder.everything()
      let call = arguments.map { "'\($0)'" }.joined(separator: " ")
      let result = try Program.shell("ulimit -f 4; \"$P\" \(call)", in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("File too large"), "\(result.errors)")
      for name in ["old", "out/a.html", "out/page.css"] {
        #expect(try folder.text(of: name) == "old")
      }
      #expect(try folder.text(of: "a.md").hasPrefix(draft))
      #expect(try folder.everything().filter { !$0.hasSuffix(".mustache") } == before)
    }
  }

  @Test(.enabled(if: !isRoot, "nothing is read-only for root"))
  func aReadOnlyFolderAndAReadOnlyFileAreLeft() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      try folder.put(draft, at: "b.md")
      let manager = FileManager.default
      let inner = folder.appending(path: "in").path
      try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: inner)
      defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: inner) }
      try manager.setAttributes(
        [.posixPermissions: 0o444], ofItemAtPath: folder.appending(path: "b.md").path)
      let result = try Program.run(fix + ["in", "b.md"], in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("can't write in/a.md: Permission denied"))
      #expect(result.errors.contains("can't write b.md: Permission denied"))
      #expect(try folder.text(of: "in/a.md") == draft)
      #expect(try folder.text(of: "b.md") == draft)
      #expect(try folder.everything() == ["b.md", "in", "in/a.md"])
    }
  }

  @Test func whereNoFolderCanBeIsTold() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      try folder.put("old", at: "file")
      for options in [
        ["-o", "file/a.html"], ["--output-dir", "file"], ["--output-dir", "file/x"],
      ] {
        let result = try Program.run(["build"] + options + ["a.md"], in: folder)
        #expect(result.status == 2)
        #expect(result.errors.contains("Not a directory") || result.errors.contains("File exists"))
      }
      #expect(try folder.everything() == ["a.md", "file"])
    }
  }

  @Test func newFilesHaveThePermissionsThatTheUserChose() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      #expect(
        try Program.shell(
          "umask 027; \"$P\" build --output-dir out a.md; umask 002; \"$P\" build -o b.html a.md",
          in: folder
        ).status == 0)
      #expect(try folder.mode(of: "out") == 0o750)
      #expect(try folder.mode(of: "out/a.html") == 0o640)
      #expect(try folder.mode(of: "b.html") == 0o664)
    }
  }

  @Test(.enabled(if: isRoot, "only root may give files away"))
  func theOwnerOfAFileStays() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      chown(folder.appending(path: "a.md").path, 12345, 23456)
      #expect(try Program.run(fix + ["a.md"], in: folder).status == 0)
      #expect(try folder.text(of: "a.md") == fixed)
      #expect(try folder.attribute(.ownerAccountID, of: "a.md") as? Int == 12345)
      #expect(try folder.attribute(.groupOwnerAccountID, of: "a.md") as? Int == 23456)
    }
  }

  @Test func noDocumentIsReplacedByWhatIsSaidOfIt() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      try folder.put("# Other\n", at: "sub/a.md")
      try folder.link("link.json", to: "a.md")
      for arguments in [
        ["lint", "-o", "a.md", "a.md"], ["lint", "-o", "link.json", "."],
        ["lint", "--write-baseline", "./sub/../a.md", "a.md"],
        ["build", "--to", "json", "-o", "link.json", "a.md"],
        // The second document would be gone before it was read.
        ["build", "--to", "markdown", "--output-dir", ".", "sub/a.md", "a.md"],
      ] {
        let result = try Program.run(arguments, in: folder)
        #expect(result.status == 2)
        #expect(result.errors.contains("would replace the document"), "\(result.errors)")
        #expect(try folder.text(of: "a.md") == draft)
      }
    }
  }

  @Test func onlyFilesAreFixedInTheirPlace() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      let result = try Program.shell(
        "cat a.md | \"$P\" lint --select tool --fix /dev/stdin", in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors
          == "error: can't write /dev/stdin: it is no file; - is fixed to standard output\n")
    }
  }
}
