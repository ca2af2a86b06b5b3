import Foundation
import TestSupport
import Testing

/// Documents of people whom nobody knows: whatever they name, nothing outside the folder is read, and nobody learns
/// what is there.
@Suite struct UntrustedTests {
  /// Ways of naming `secret.gif` and `secret.md`, which lie above the folder of the document or nowhere.
  private static func destinations(_ folder: URL) -> [String] {
    let root = folder.path
    return ["gif", "md"].flatMap { ending in
      [
        "../secret.\(ending)", "./../secret.\(ending)", "sub/../../secret.\(ending)",
        "../root/../secret.\(ending)", "%2e%2e/secret.\(ending)", "..%2fsecret.\(ending)",
        "%2E%2E%2Fsecret.\(ending)", "&#46;&#46;/secret.\(ending)", "\\.\\./secret.\(ending)",
        "<../secret.\(ending)>", "..\\\\secret.\(ending)", "..//secret.\(ending)",
        "\(root)/secret.\(ending)", "//\(root)/secret.\(ending)",
        "file://\(root)/secret.\(ending)", "file:../secret.\(ending)",
        "FILE:///\(root)/secret.\(ending)", "up/secret.\(ending)", "link.\(ending)",
        "absolute.\(ending)", "chain.\(ending)", "up/root/link.\(ending)",
        "sub/%00/../../secret.\(ending)",
        "nowhere/../../secret.\(ending)", "../secret", "up/secret", "..", "up",
      ]
    }
  }

  /// A folder `root` with a document that names everything outside in every way, and links that lead there.
  private func prepare(_ folder: URL, hasSecret: Bool) throws {
    let destinations = Self.destinations(folder)
    var text = "# Outage\n\n## Timeline\n\n- 2024-05-14 10:00 UTC Down\n\n"
    for (number, destination) in destinations.enumerated() {
      text += "[Link \(number)](\(destination))\n![Picture \(number)](\(destination))\n\n"
    }
    text += "[Reference][r]\n\n[r]: ../secret.md\n\n<../secret.md>\n\n"
    text +=
      "{{> ../secret.md}} {% include \"../secret.md\" %} <!--#include file=\"../secret.md\" -->\n"
    text += "\n@import \"../secret.md\"\n\n!include ../secret.md\n\n"
    text += "<img src=\"../secret.gif\"> <iframe src=\"../secret.md\"></iframe>\n"
    try folder.put(text, at: "root/a.md")
    try folder.put(
      "---\ntitle: !include ../secret.md\nlogo: ../secret.gif\n---\n" + text, at: "root/b.md")
    // A name whose first letter joins itself to the slash.
    try folder.put(text, at: "root/\u{301}c.md")
    for (name, target) in [
      ("up", ".."), ("link.gif", "../secret.gif"), ("link.md", "../secret.md"),
      ("chain.gif", "up/secret.gif"), ("chain.md", "up/secret.md"),
      ("absolute.gif", folder.appending(path: "secret.gif").path),
      ("absolute.md", folder.appending(path: "secret.md").path),
    ] { try folder.link("root/" + name, to: target) }
    guard hasSecret else { return }
    try folder.put("GIF89a secret", at: "secret.gif")
    try folder.put("# Secret\n\nThe word is xyzzy.\n", at: "secret.md")
    try folder.put("", at: "secret/x")
  }

  static let commands: [[String]] =
    [
      ["lint", "--select", "all", "--now", "2024-06-01"], ["lint", "--fix", "--unsafe-fixes"],
      ["lint", "--diff", "--select", "all"], ["build", "--to", "html", "--output-dir", "out"],
      ["build", "--to", "html", "--audience", "customer", "--output-dir", "out"],
      ["build", "--to", "email", "--output-dir", "out"], ["build", "--to", "json"],
      ["build", "--to", "text", "--output-dir", "out"],
      ["build", "--to", "statuspage", "--output-dir", "out"], ["timeline"], ["actions"],
    ]

  @Test("Whether a file outside the folder is there makes no difference", arguments: commands)
  func noDifference(_ command: [String]) throws {
    // The same folder twice, because its name stands in the documents.
    try Program.inFolder { folder in
      var runs: [(result: Program.Result, files: [String: String])] = []
      for hasSecret in [true, false] {
        try prepare(folder, hasSecret: hasSecret)
        let result = try Program.run(command + ["root"], in: folder)
        var files: [String: String] = [:]
        for name in try folder.everything() where name.hasSuffix(".html") || name.contains("out/") {
          files[name] = try? folder.text(of: name)
        }
        for name in ["root/a.md", "root/b.md"] { files[name] = try folder.text(of: name) }
        runs.append((result, files))
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
          try FileManager.default.removeItem(at: folder.appending(path: name))
        }
      }
      #expect(runs[0].result == runs[1].result)
      #expect(runs[0].files == runs[1].files)
      for text in [runs[0].result.output, runs[0].result.errors] + runs[0].files.values {
        #expect(!text.contains("xyzzy"))
        #expect(!text.contains(Data("GIF89a secret".utf8).base64EncodedString()))
      }
    }
  }

  @Test("A document that is named itself finds no files above its own folder")
  func namedDocument() throws {
    try Program.inFolder { folder in
      var runs: [[Program.Result]] = []
      for hasSecret in [false, true] {
        try prepare(folder, hasSecret: hasSecret)
        runs.append([
          try Program.run(["lint", "--select", "broken-link", "root/a.md"], in: folder),
          try Program.run(["build", "root/a.md"], in: folder),
          try Program.run(["build", "a.md"], in: folder.appending(path: "root")),
        ])
        try FileManager.default.removeItem(at: folder.appending(path: "root"))
      }
      #expect(runs[0] == runs[1])
      for result in runs[1] { #expect(!result.output.contains("<img")) }
    }
  }

  @Test("What lies in the folder is looked for")
  func inside() throws {
    try Program.inFolder { folder in
      try folder.put(
        """
        # Outage

        ## Timeline

        - 2024-05-14 10:00 UTC [Down](../b/there.md), see [this](../b/gone.md), [that](in.md) and
          [what lies in it](../../root/b/there.md).
        """, at: "root/a/doc.md")
      try folder.put("", at: "root/b/there.md")
      try folder.link("root/a/in.md", to: "../b/there.md")
      let lint = ["lint", "--select", "broken-link", "--format", "concise"]
      let result = try Program.run(lint + ["root"], in: folder)
      #expect(
        result.output
          == "root/a/doc.md:5:51: warning: there is no file `../b/gone.md` [broken-link]\n")
      // Its own folder is all that is known of it then.
      #expect(try Program.run(lint + ["root/a/doc.md"], in: folder).output.isEmpty)
      let piped = try Program.shell(
        "\"$P\" lint --select broken-link --stdin-filename root/a/doc.md - < root/a/doc.md",
        in: folder)
      #expect(piped.output.isEmpty)
    }
  }

  @Test(
    "A configuration in the folder of a document names no logo and no file of templates outside")
  func configuration() throws {
    try Program.inFolder { folder in
      try folder.put("# A\n", at: "root/a.md")
      try folder.put("GIF89a", at: "secret.gif")
      for logo in ["../secret.gif", "/etc/hostname", "sub/../../secret.gif"] {
        try folder.put("page:\n  company: A\n  logo: \(logo)\n", at: "root/.postmortem.yml")
        let result = try Program.run(["build", "root/a.md"], in: folder)
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
      }
      let result = try Program.run(["build", "--no-config", "root/a.md"], in: folder)
      #expect(result.status == 0)
    }
  }

  @Test("No system call opens a file that a document names, or a socket", .enabled(if: hasStrace))
  func systemCalls() throws {
    try Program.inFolder { folder in
      try prepare(folder, hasSecret: true)
      try folder.put("![Net](https://example.com/a.png) <https://example.com>\n", at: "root/net.md")
      for command in Self.commands + [["preview", "--help"]] {
        let words = command.map { "'\($0)'" }.joined(separator: " ")
        _ = try Program.shell(
          "strace -f -qq -e trace=%file,%network,execve -o trace \"$P\" \(words) root", in: folder)
        let calls = try folder.text(of: "trace").split(separator: "\n")
        #expect(calls.contains { $0.contains("root") } || command[0] == "preview")
        // A link may be read, for what it says of itself.
        let wrong = calls.dropFirst().filter { call in
          call.contains("/secret") && !call.contains("readlink")
            || call.contains("socket(") || call.contains("connect(") || call.contains("execve(")
        }
        #expect(wrong.isEmpty, "\(command): \(wrong.joined(separator: "\n"))")
      }
    }
  }

  private static let hasStrace: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "strace -qq -o /dev/null true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
