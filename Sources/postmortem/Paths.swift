/// Paths as the bytes that they are: a slash ends a name whatever letter follows it, and two names that only look alike
/// are two files.
extension String {
  /// The folder and the name in it; the folder is empty for a name alone.
  var pathParts: (folder: String, name: String) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", self) }
    let name = String(self[utf8.index(after: slash)...])
    return (slash == startIndex ? "/" : String(self[..<slash]), name)
  }

  /// The names between the slashes.
  var pathNames: [String] {
    utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  var isAbsolutePath: Bool { utf8.first == UInt8(ascii: "/") }

  /// The path from a folder on; nil for what does not lie below it. Both are paths from the root, without links.
  func path(below folder: String) -> String? {
    let (path, above) = (Array(utf8), Array(folder == "/" ? "".utf8 : folder.utf8))
    let count = above.count + 1
    guard path.count > count, path[count - 1] == UInt8(ascii: "/"), path.starts(with: above) else {
      return nil
    }
    return String(decoding: path[count...], as: UTF8.self)
  }

  /// The path of something in this folder.
  func appending(path: String) -> String {
    if isEmpty { return path }
    return utf8.last == UInt8(ascii: "/") ? self + path : self + "/" + path
  }
}
