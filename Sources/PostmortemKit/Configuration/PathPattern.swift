/// A pattern and the folder from which it counts: that of the file in which it stands.
struct PathPattern: Sendable {
  /// As it is written.
  let text: String
  /// The file in which it stands, as the user knows it.
  let file: String
  private let folder: [UInt8]
  private let glob: Glob

  /// - Parameter folder: the path from the root, without a slash at its end.
  init(_ text: String, folder: String, file: String) throws(Glob.Problem) {
    self.text = text
    self.file = file
    self.folder = Array((folder + "/").utf8)
    glob = try Glob(text)
  }

  /// Whether a path from the root fits; a folder's path ends with `/`.
  func matches(_ path: String) -> Bool {
    guard path.utf8.starts(with: folder) else { return false }
    return glob.matches(path.utf8.dropFirst(folder.count))
  }
}
