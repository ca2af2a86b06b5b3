import Foundation
import TestSupport
import Testing

@testable import postmortem

/// What is taken for a document where a folder is searched.
@Suite struct SearchTests {
  private let draft = "# Outage\n\n<!-- postmortem-disable-file invalid-front-matter -->\n\nx\n"
  private let lint = ["lint", "--select", "tool", "--format", "concise"]

  /// The documents that a run has found.
  private func found(_ paths: [String], in folder: URL) throws -> [String] {
    let output = try Program.run(lint + paths, in: folder).output
    return output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
  }

  @Test func whatIsNoFileIsToldAndLeft() throws {
    try Program.inFolder { folder in
      for name in ["a.md", "z.md"] { try folder.put(draft, at: "in/" + name) }
      mkfifo(folder.appending(path: "in/pipe.md").path, 0o600)
      mkfifo(folder.appending(path: "in/.gitignore").path, 0o600)
      try folder.link("in/to-pipe.md", to: "pipe.md")
      try folder.link("in/endless.md", to: "/dev/zero")
      try folder.put("", at: "in/folder.md/x")
      let result = try Program.run(lint + ["in"], in: folder)
      #expect(result.output.split(separator: "\n").count == 2)
      #expect(result.status == 0)
      #expect(
        result.errors == """
          note: in/endless.md is left out: it is a link that leads out of the folder; name it to take it
          note: in/pipe.md is left out: it is no file
          note: in/to-pipe.md is left out: it is no file

          """)
    }
  }

  @Test func aPipeThatIsNamedIsRead() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      let result = try Program.shell(
        "mkfifo pipe; cat a.md > pipe & \"$P\" lint --select tool --format concise pipe", in: folder
      )
      #expect(result.output.hasPrefix("pipe:3:1: warning"))
    }
  }

  @Test func aConfigurationThatIsNoFileIsTold() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      mkfifo(folder.appending(path: ".postmortem.yml").path, 0o600)
      let result = try Program.run(lint + ["a.md"], in: folder)
      #expect(
        result
          == .init(
            output: "", errors: "error: can't read .postmortem.yml: it is no file\n", status: 2))
    }
  }

  @Test func aFolderThatContainsItselfIsSearchedOnce() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/sub/a.md")
      try folder.link("in/self", to: ".")
      try folder.link("in/sub/up", to: "../..")
      #expect(try found(["in"], in: folder) == ["in/sub/a.md"])
      #expect(try found(["in/self"], in: folder) == ["in/self/sub/a.md"])
    }
  }

  @Test func whatIsNamedTwiceIsTakenOnce() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      try folder.put(draft, at: "in/b.md")
      let paths = ["in/b.md", "in", "./in/a.md", "in/../in/b.md", folder.path + "/in"]
      #expect(try found(paths, in: folder) == ["in/b.md", "in/a.md"])
      let fixed = try Program.run(["lint", "--select", "tool", "--fix"] + paths, in: folder)
      #expect(fixed.errors == "Fixed 2 findings in 2 files\n")
      let built = try Program.run(
        ["build", "--no-index", "--output-dir", "out"] + paths, in: folder)
      #expect(built.errors == "2 files written to out\n")
    }
  }

  @Test func aLinkThatIsNamedIsTakenWhereverItStands() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      try folder.link("in/b.md", to: "../a.md")
      for paths in [["in/b.md", "in"], ["in", "in/b.md"]] {
        let result = try Program.run(lint + paths, in: folder)
        #expect(result.errors.isEmpty)
        #expect(result.output.hasPrefix("in/b.md:3:1"))
      }
    }
  }

  @Test func theFolderThatIsWrittenIsNotReadByTheNextRun() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      for format in ["markdown", "markdown", "text", "text"] {
        let result = try Program.run(
          ["build", "--to", format, "--output-dir", "out", "."], in: folder)
        #expect(result.errors == "1 file written to out\n")
      }
      #expect(try folder.everything() == ["a.md", "out", "out/a.md", "out/a.txt"])
    }
  }

  @Test func whatCanNotBeReadIsToldAndTheOthersAreDone() throws {
    try Program.inFolder { folder in
      for number in 1...20 { try folder.put(draft, at: "in/\(number).md") }
      try folder.link("in/7a.md", to: "gone.md")
      try folder.link("in/8a.md", to: "8a.md")
      let result = try Program.run(lint + ["in", "missing.md"], in: folder)
      #expect(result.status == 2)
      #expect(result.output.split(separator: "\n").count == 20)
      #expect(result.errors.contains("error: can't read missing.md: no such file or folder\n"))
      #expect(result.errors.contains("error: can't read in/7a.md: No such file or directory\n"))
      let built = try Program.run(["build", "--output-dir", "out", "in"], in: folder)
      #expect(built.status == 2)
      #expect(built.errors.contains("21 files written to out\n"))
    }
  }

  @Test func namesThatOnlyLookAlikeAreTwoDocuments() throws {
    try Program.inFolder { folder in
      try folder.put("# One\n", at: "in/e\u{301}.md")
      try folder.put("# Two\n", at: "in/\u{E9}.md")
      // Some file systems take the two names for one.
      guard try folder.everything().count == 3 else { return }
      let result = try Program.run(
        ["build", "--to", "text", "--output-dir", "out", "in"], in: folder)
      #expect(result == .init(output: "", errors: "2 files written to out\n", status: 0))
      #expect(try folder.text(of: "out/e\u{301}.txt").hasPrefix("One"))
      #expect(try folder.text(of: "out/\u{E9}.txt").hasPrefix("Two"))
    }
  }

  @Test func `a name that is no UTF-8 is read, written unchanged and shown with its bytes`() throws
  {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      let made = try Program.shell(
        "mkdir \"in/$(printf 'd\\351')\" && cp in/a.md \"in/$(printf 'd\\351/\\377 \\364\\217\\272\\200').md\"",
        in: folder)
      guard made.status == 0 else { return }
      let result = try Program.run(lint + ["in"], in: folder)
      #expect(result.status == 0)
      #expect(result.output.contains("\nin/d\\xe9/\\xff \\xf4\\x8f\\xba\\x80.md:3:1"))
      let built = try Program.shell(
        """
        "$P" build --no-config --output-dir out in
        test -f "out/$(printf 'd\\351/\\377 \\364\\217\\272\\200').html" && echo there
        "$P" build --no-config --to json "in/$(printf 'd\\351')" | grep path
        """, in: folder)
      #expect(
        built.output == """
          there
            "path": "in/d\\\\xe9/\\\\xff \\\\xf4\\\\x8f\\\\xba\\\\x80.md",

          """)
      #expect(
        try folder.text(of: "out/index.html").contains("href=\"d%E9/%FF%20%F4%8F%BA%80.html\""))
    }
  }

  @Test(arguments: [
    ("*.md", "a/b.md", true), ("a/*.md", "a/b.md", true), ("a/*.md", "a/b/c.md", false),
    ("/b.md", "a/b.md", false), ("**/b.md", "a/c/b.md", true), ("**/b.md", "b.md", true),
    ("x/**/b.md", "x/b.md", true), ("x/**/b.md", "x/y/z/b.md", true), ("**/b.md", "a/xb.md", false),
    ("x/**", "x/y/z.md", true), ("x/**", "x", false), ("a?c", "abc", true), ("a?/c", "a//c", false),
    ("*a*b*", "xxaxxb", true), ("*a*b*", "xxbxxa", false), ("x/*a/**/*b", "x/ca/d/e/fb", true),
    ("a**c/d", "abbc/d", true), ("*", "a", true), ("a*", "b", false),
  ]) func aPatternOfGitignoreFits(_ pattern: String, _ path: String, _ fits: Bool) throws {
    try Program.inFolder { folder in
      try folder.put(pattern, at: ".gitignore")
      let place = Files.absolutePath(folder.path)
      var rules = IgnoreRules(above: place)
      rules.add(from: place)
      #expect(rules.ignores(place + "/" + path, isFolder: false) == fits)
    }
  }

  @Test func noPatternOfGitignoreTakesLong() throws {
    try Program.inFolder { folder in
      try folder.put(String(repeating: "*a", count: 60) + "b\n", at: ".gitignore")
      try folder.put(String(repeating: "**/a*a*", count: 30) + "/b\n", at: "in/.gitignore")
      let long = "in/" + String(repeating: "a", count: 200) + ".md"
      try folder.put(draft, at: long)
      #expect(try found(["."], in: folder) == ["./" + long])
    }
  }

  @Test func patternsBehindALinkDoNotCount() throws {
    try Program.inFolder { folder in
      try folder.put("*\n", at: "patterns")
      try folder.put(draft, at: "in/a.md")
      try folder.link("in/.gitignore", to: "../patterns")
      #expect(try found(["in"], in: folder) == ["in/a.md"])
    }
  }
}
