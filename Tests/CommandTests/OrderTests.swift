import Foundation
import TestSupport
import Testing

/// That neither the order of the inputs nor the number of cores makes a difference.
@Suite struct OrderTests {
  private static let seeds = Array(Generated.seeds.prefix(48))

  private func prepare(_ folder: URL) throws -> [String] {
    try Self.seeds.map { seed in
      let name = "in/\(seed % 5)/\(seed).md"
      try folder.put(Generated.text(seed), at: name)
      return name
    }
  }

  /// The inputs in orders that follow from a seed; the folder is there each time, because links are looked for in it.
  private static func orders(of names: [String]) -> [[String]] {
    var numbers = SeededNumbers(seed: 7)
    return [
      names + ["in"], ["in"] + names.reversed(), names.shuffled(using: &numbers) + ["in"], ["in"],
      ["in/3", "./in/../in", names[9]],
    ]
  }

  @Test(arguments: [
    ["lint", "--select", "all", "--now", "2024-06-01", "--format", "jsonl"],
    ["build", "--to", "jsonl"],
    ["timeline", "--format", "jsonl"], ["actions", "--format", "jsonl"],
  ])
  func everyOrderGivesTheSameOfEveryDocument(_ command: [String]) throws {
    try Program.inFolder { folder in
      var results: [(lines: [String], status: Int32)] = []
      for order in Self.orders(of: try prepare(folder)) {
        let result = try Program.run(command + order, in: folder)
        let lines = result.output.replacingOccurrences(of: "./in/../in/", with: "in/")
        results.append((lines.components(separatedBy: "\n").sorted(), result.status))
      }
      #expect(results[0].lines.count > 3)
      for result in results.dropFirst() {
        #expect(result.lines == results[0].lines)
        #expect(result.status == results[0].status)
      }
    }
  }

  @Test func oneCoreGivesTheSameBytesAsAll() throws {
    try Program.inFolder { folder in
      _ = try prepare(folder)
      for command in [
        "lint --select all --now 2024-06-01 in", "lint --audience customer --format sarif in",
        "build --to json in", "build --audience customer --to json in",
        "lint --diff --unsafe-fixes in",
      ] {
        let all = try Program.shell("\"$P\" \(command)", in: folder)
        let one = try Program.shell("\(Self.onOneCore) \"$P\" \(command)", in: folder)
        #expect(one == all, "\(command)")
        #expect(!all.output.isEmpty)
      }
      let built = try Program.shell(
        "\"$P\" build --output-dir all in; \(Self.onOneCore) \"$P\" build --output-dir one in; diff -r all one",
        in: folder)
      #expect(built.status == 0)
      #expect(built.output.isEmpty)
    }
  }

  /// What has a command run on one core; nothing where that can't be chosen.
  private static let onOneCore =
    FileManager.default.fileExists(atPath: "/usr/bin/taskset") ? "taskset -c 0" : ""
}
