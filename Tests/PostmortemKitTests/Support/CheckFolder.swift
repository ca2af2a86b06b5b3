import Foundation
import TestSupport

/// A folder of files that a check in Python reads.
enum CheckFolder {
  /// What a check says of some files, by their names; empty where all is well.
  static func problems(_ script: String, _ files: [String: Data]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "postmortem-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files { try data.write(to: folder.appending(path: name)) }
    return try Python.run(script, [folder.path])
  }
}
