/// How paths are written for services that know a repository and not the folder in which the program runs.
public struct ReportPaths: Sendable {
  /// The folder in which the program runs, from the root; nil where nobody knows.
  public var workingFolder: String?
  /// The folder of the repository, from the root; nil where it is the working folder.
  public var repository: String?

  public init(workingFolder: String? = nil, repository: String? = nil) {
    self.workingFolder = workingFolder
    self.repository = repository
  }

  /// A path from the repository's folder with `/` between folders and without `.` and `..`; a file outside of the
  /// repository keeps its path from the root.
  func relative(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    guard let workingFolder else { return Self.simplified(path) }
    let absolute = Self.simplified(isAbsolute ? path : workingFolder + "/" + path)
    for folder in [repository, workingFolder].compactMap(\.self) where folder != "/" {
      if absolute.hasPrefix(folder + "/") { return String(absolute.dropFirst(folder.count + 1)) }
    }
    return isAbsolute ? absolute : Self.simplified(path)
  }

  /// A path without `.`, empty parts, and `..` behind a folder.
  private static func simplified(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? path : joined
  }
}
