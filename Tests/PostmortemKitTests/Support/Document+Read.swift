import Foundation
import PostmortemKit
import TestSupport

extension Repository {
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
