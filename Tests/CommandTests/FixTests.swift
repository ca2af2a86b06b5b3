import Foundation
import Testing

/// What `lint --fix` and baselines do to files.
@Suite struct FixTests {
  private let unused = "<!-- postmortem-disable-file invalid-front-matter -->\r\n"
  private let unknown = "<!-- postmortem-disable-file nonsense -->\n"

  @Test("Line ends, the byte order mark, the end of the file and permissions stay")
  func bytesStay() throws {
    try Program.inFolder { folder in
      try write(
        "\u{FEFF}# Outage\r\n\r\n\(unused)\r\nUsers could not log in.", to: "a.md", in: folder)
      let path = folder.appending(path: "a.md").path
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let result = try Program.run(["lint", "--select", "tool", "--fix", "a.md"], in: folder)
      #expect(result.status == 0 && result.output.isEmpty)
      let bytes = try Data(contentsOf: folder.appending(path: "a.md"))
      #expect(bytes.elementsEqual("\u{FEFF}# Outage\r\n\r\nUsers could not log in.".utf8))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }

  @Test("A file that can't be written is told and left, and the others are fixed")
  func unwritable() throws {
    try Program.inFolder { folder in
      // There is no room for what is written beside it first.
      let large = "# A\n\n\(unused)\n```\n" + String(repeating: "x\n", count: 9000) + "```\n"
      try write(large, to: "a.md", in: folder)
      try write("# B\r\n\r\n\(unused)", to: "b.md", in: folder)
      let result = try Program.shell(
        "ulimit -f 8; \"$P\" lint --select tool --fix .", in: folder)
      #expect(result.status == 2)
      #expect(result.errors.contains("can't write ./a.md: File too large\n"))
      #expect(result.errors.contains("in 1 file\n"))
      #expect(try read("a.md", in: folder) == large)
      #expect(try read("b.md", in: folder) == "# B\r\n")
    }
  }

  @Test("The difference that is written applies to the file")
  func differenceApplies() throws {
    try Program.inFolder { folder in
      let text = "# A\r\n\r\n\(unused)\r\nUsers could not log in."
      try write(text, to: "a.md", in: folder)
      let result = try Program.run(["lint", "--select", "tool", "--diff", "a.md"], in: folder)
      #expect(result.status == 1)
      #expect(try read("a.md", in: folder) == text)
      try write(result.output, to: "a.diff", in: folder)
      let git = Process()
      git.executableURL = URL(filePath: "/usr/bin/env")
      git.arguments = ["git", "apply", "a.diff"]
      git.currentDirectoryURL = folder
      try git.run()
      git.waitUntilExit()
      #expect(git.terminationStatus == 0)
      #expect(try read("a.md", in: folder) == "# A\r\n\r\nUsers could not log in.")
    }
  }

  @Test(
    "Known findings stay known when lines move, from any folder; what is gone is told and pruned")
  func baseline() throws {
    try Program.inFolder { folder in
      try write("# A\n\n\(unknown)\(unknown)", to: "docs/a.md", in: folder)
      try write("# B\n\n\(unknown)", to: "docs/b.md", in: folder)
      let lint = ["lint", "--select", "tool", "--format", "concise"]
      let written = try Program.run(
        lint + ["--write-baseline", "known.json", "docs"], in: folder)
      #expect(written.status == 0 && written.output.isEmpty)
      #expect(written.errors == "3 findings written to known.json\n")
      let file = try read("known.json", in: folder)
      #expect(file.contains("\"path\": \"docs/a.md\"") && file.contains("\"count\": 2"))

      try write("# A\n\nNew text.\n\n  \(unknown)\(unknown)\(unknown)", to: "docs/a.md", in: folder)
      let moved = try Program.run(
        lint + ["--baseline", "../known.json", "a.md", "b.md"],
        in: folder.appending(path: "docs"))
      #expect(moved.output == "a.md:7:1: warning: there is no rule `nonsense` [unknown-rule]\n")
      #expect(moved.errors.isEmpty)

      try write("# A\n\n\(unknown)", to: "docs/a.md", in: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "docs/b.md"))
      let stale = try Program.run(lint + ["--baseline", "known.json", "docs"], in: folder)
      #expect(stale.status == 0 && stale.output.isEmpty)
      #expect(
        stale.errors.contains(
          "note: known.json: `unknown-rule` in docs/a.md is found no more: there is no rule `nonsense`\n"
        ))
      #expect(stale.errors.contains("`unknown-rule` in docs/b.md"))
      let pruned = try Program.run(
        lint + ["--baseline", "known.json", "--prune-baseline", "docs"], in: folder)
      #expect(pruned.errors == "2 stale entries removed from known.json\n")
      let rest = try read("known.json", in: folder)
      #expect(rest.contains("\"count\": 1") && !rest.contains("b.md"))
      #expect(
        try Program.run(lint + ["--baseline", "known.json", "docs"], in: folder).errors.isEmpty)
    }
  }

  @Test("Entries of documents and rules that were not looked at are not stale")
  func notLookedAt() throws {
    try Program.inFolder { folder in
      try write("# A\n\n\(unknown)", to: "a.md", in: folder)
      try write("# B\n", to: "b.md", in: folder)
      _ = try Program.run(
        ["lint", "--select", "tool", "--write-baseline", "k.json", "."], in: folder)
      let other = try Program.run(
        ["lint", "--select", "tool", "--baseline", "k.json", "b.md"], in: folder)
      #expect(other == Program.Result(output: "", errors: "", status: 0))
      let rule = try Program.run(
        ["lint", "--select", "unused-suppression", "--baseline", "k.json", "a.md"], in: folder)
      #expect(rule.errors.isEmpty)
    }
  }

  @Test("What is known is not fixed")
  func knownIsNotFixed() throws {
    try Program.inFolder { folder in
      let text = "# A\n\n\(unused)"
      try write(text, to: "a.md", in: folder)
      let lint = ["lint", "--select", "tool"]
      _ = try Program.run(lint + ["--write-baseline", "k.json", "a.md"], in: folder)
      let result = try Program.run(lint + ["--fix", "--baseline", "k.json", "a.md"], in: folder)
      #expect(result == Program.Result(output: "", errors: "", status: 0))
      #expect(try read("a.md", in: folder) == text)
    }
  }

  private func read(_ name: String, in folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func write(_ text: String, to name: String, in folder: URL) throws {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }
}
