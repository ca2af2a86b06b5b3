import Foundation
import TestSupport
import Testing

/// Runs every file of `Tests/Commands`. `UPDATE_SNAPSHOTS=1` writes what the program says now into the files, and
/// fails all the same.
@Suite struct CommandTests {
  static let folder = Repository.file("Tests/Commands")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".md") }.sorted() ?? []

  @Test func thereAreCommandFiles() {
    #expect(Self.names.count > 10)
  }

  @Test(arguments: names)
  func theProgramDoesWhatTheFileSays(_ name: String) throws {
    let url = Self.folder.appending(path: name)
    let file = try CommandFile(url)
    #expect(!file.commands.isEmpty, "\(name) holds no command")
    var text = try String(contentsOf: url, encoding: .utf8)
    try Program.inFolder { folder in
      for (name, content) in file.files {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try content.write(to: place, atomically: true, encoding: .utf8)
      }
      for command in file.commands {
        let result = try Program.run(command.arguments, input: command.input, in: folder)
        let wanted = Program.Result(
          output: command.output, errors: command.errors, status: command.status)
        #expect(result == wanted, "\(name): postmortem \(command.arguments.joined(separator: " "))")
        text = text.replacingOccurrences(
          of: "\n\(command.block)\n~~~", with: "\n\(command.block(with: result))\n~~~")
      }
    }
    guard ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil else { return }
    try text.write(to: url, atomically: true, encoding: .utf8)
    Issue.record("\(name) was written anew; read the difference and run again")
  }
}

/// What the README shows.
@Suite struct ReadmeTests {
  @Test func theFirstExampleIsTrue() throws {
    let readme = CommandTests.folder.appending(path: "../../README.md")
    let blocks = try String(contentsOf: readme, encoding: .utf8).components(separatedBy: "```")
    let draft = try #require(blocks.first { $0.hasPrefix("markdown\n") }).dropFirst(
      "markdown\n".count)
    let shown = try #require(blocks.first { $0.hasPrefix("console\n") })
      .components(separatedBy: "\n").dropFirst(2).joined(separator: "\n")
    try Program.inFolder { folder in
      try String(draft).write(
        to: folder.appending(path: "draft.md"), atomically: true, encoding: .utf8)
      #expect(try Program.run(["timeline", "draft.md"], in: folder).output == shown)
    }
  }
}
