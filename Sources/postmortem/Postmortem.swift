import ArgumentParser
import Foundation
import PostmortemKit

@main
struct Postmortem: ParsableCommand {
  static let configuration = CommandConfiguration(subcommands: [Build.self])
}
struct Build: ParsableCommand {
  @Option var to = "json"
  @Argument var paths: [String] = []
  func run() throws {
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      guard let document = try? Compiler().document(from: Array(data), path: path) else { continue }
      let writer = to == "jsonl" ? Writer.jsonLines : Writer.json
      FileHandle.standardOutput.write(Data(try writer.write(document, WriterOptions())))
    }
  }
}
