import Foundation

/// What tests do in a folder of their own.
extension URL {
  /// Writes a file, with the folders above it.
  func put(_ text: String, at name: String) throws {
    try put(Data(text.utf8), at: name)
  }

  func put(_ data: Data, at name: String) throws {
    let place = appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
  }

  /// Makes a link that leads where it is told, as it is told.
  func link(_ name: String, to target: String) throws {
    let place = appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: place.path, withDestinationPath: target)
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: appending(path: name)), as: UTF8.self)
  }

  /// The names of everything below, hidden or not.
  func everything() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  func attribute(_ key: FileAttributeKey, of name: String) throws -> Any? {
    try FileManager.default.attributesOfItem(atPath: appending(path: name).path)[key]
  }

  func mode(of name: String) throws -> Int? { try attribute(.posixPermissions, of: name) as? Int }

  func isLink(_ name: String) throws -> Bool {
    try attribute(.type, of: name) as? FileAttributeType == .typeSymbolicLink
  }
}
