import Foundation
import PostmortemKit

/// The files of this repository, found from where this file stands.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The paths of the example documents.
  static let examples = documents(in: "Examples")

  /// The paths of the documents that a new one starts from.
  static let templates = documents(in: "Templates/new")

  private static func documents(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: file(folder).path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
  }

  static func document(_ path: String) throws -> Document {
    try Compiler().document(from: Array(Data(contentsOf: file(path))), path: path)
  }
}

extension Document {
  /// Reads a source that a test holds.
  static func read(_ source: String, path: String = "document.md") throws -> Document {
    try Compiler().document(from: Array(source.utf8), path: path)
  }

  /// What a writer makes of it.
  func written(by writer: Writer) throws -> String {
    String(decoding: try writer.write(self, WriterOptions()), as: UTF8.self)
  }
}
