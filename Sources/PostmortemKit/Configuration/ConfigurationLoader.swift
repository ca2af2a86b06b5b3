import Yams

/// Reads configuration files and those that they extend, each once.
public struct ConfigurationLoader {
  /// Why a file could not be read.
  public struct ReadProblem: Error {
    public var reason: String
    public init(reason: String) { self.reason = reason }
  }

  private let read: (String) throws(ReadProblem) -> [UInt8]
  private var texts: [String: ConfigurationText] = [:]
  private var problems: [ConfigurationProblem] = []

  /// - Parameter read: gives the bytes of a file by its path from the root.
  public init(read: @escaping (String) throws(ReadProblem) -> [UInt8]) {
    self.read = read
  }

  /// Reads a file and what it extends.
  ///
  /// - Parameters:
  ///   - path: the path from the root.
  ///   - name: the file as the user knows it; the path where nothing is given.
  /// - Throws: all that is wrong with the files.
  public mutating func load(_ path: String, name: String? = nil) throws(ConfigurationError)
    -> Configuration
  {
    var configuration = Configuration()
    problems = []
    let file = File(path: path, name: name ?? path)
    do throws(ReadProblem) {
      try add(file, to: &configuration, within: [])
    } catch {
      problems.append(
        ConfigurationProblem(
          file: file.name, line: 1, column: 1, message: "the file can't be read: \(error.reason)"))
    }
    if !problems.isEmpty {
      throw ConfigurationError(problems: problems)
    }
    return configuration
  }

  private struct File {
    var path: String
    var name: String

    func beside(_ reference: String) -> File {
      File(
        path: FilePath.joined("/" + FilePath.folder(of: path), reference),
        name: FilePath.joined(FilePath.folder(of: name), reference))
    }
  }

  /// Adds what a file says to what those before it have said.
  private mutating func add(
    _ file: File, to configuration: inout Configuration, within above: [String]
  ) throws(ReadProblem) {
    guard let text = try text(of: file) else { return }
    for (reference, node) in text.root?.mapping?["extends"]?.texts ?? [] {
      extend(file.beside(reference), at: node, of: text, &configuration, above + [file.path])
    }
    guard !configuration.files.contains(file.name) else { return }
    configuration.files.append(file.name)
    var reader = ConfigurationReader(text, folder: FilePath.folder(of: file.path))
    reader.read(onto: &configuration)
    problems += reader.problems.filter { !problems.contains($0) }
  }

  private mutating func extend(
    _ file: File, at node: Node, of text: ConfigurationText, _ configuration: inout Configuration,
    _ above: [String]
  ) {
    if above.contains(file.path) {
      problems.append(text.problem("`\(file.name)` extends itself", at: node))
    } else if above.count > 16 {
      problems.append(text.problem("more than 16 files extend one another", at: node))
    } else {
      do throws(ReadProblem) {
        try add(file, to: &configuration, within: above)
      } catch {
        problems.append(
          text.problem("`\(file.name)` can't be read: \(error.reason)", at: node))
      }
    }
  }

  private mutating func text(of file: File) throws(ReadProblem) -> ConfigurationText? {
    if let text = texts[file.path] { return text }
    let bytes = try read(file.path)
    do throws(ConfigurationProblem) {
      let text = try ConfigurationText(bytes, file: file.name)
      texts[file.path] = text
      return text
    } catch {
      problems.append(error)
      return nil
    }
  }
}

extension ConfigurationProblem: Error {}

/// Paths as texts, with `/` between folders.
enum FilePath {
  /// The folder that a file is in; empty for a name alone.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  /// A path that is relative to a folder, without `.` and `..` where they can be told.
  static func joined(_ folder: String, _ path: String) -> String {
    let whole = path.hasPrefix("/") || folder.isEmpty ? path : folder + "/" + path
    var names: [Substring] = []
    for name in whole.split(separator: "/") where name != "." {
      if name == "..", let last = names.last, last != ".." {
        names.removeLast()
      } else {
        names.append(name)
      }
    }
    return (whole.hasPrefix("/") ? "/" : "") + names.joined(separator: "/")
  }
}
