import PostmortemKit

/// Configuration files that a test holds, by their paths from the root.
struct ConfigurationFiles {
  var files: [String: String]

  /// One file: `/team/.postmortem.yml`.
  init(_ text: String) { files = [Self.path: text] }

  init(_ files: [String: String]) { self.files = files }

  static let path = "/team/.postmortem.yml"

  func load(_ path: String = Self.path) throws(ConfigurationError) -> Configuration {
    let files = files
    var loader = ConfigurationLoader { (path) throws(ConfigurationLoader.ReadProblem) in
      guard let text = files[path] else { throw .init(reason: "No such file or directory") }
      return Array(text.utf8)
    }
    let name = path.split(separator: "/").last.map(String.init)
    return try loader.load(path, name: name)
  }

  /// What is wrong with the files, a line each; empty where nothing is.
  func problems(_ path: String = Self.path) -> [String] {
    do throws(ConfigurationError) {
      _ = try load(path)
      return []
    } catch {
      return error.problems.map { "\($0)" }
    }
  }
}
