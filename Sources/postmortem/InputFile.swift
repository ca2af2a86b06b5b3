/// One document to read.
struct InputFile {
  /// The name as the user gave it, or below a folder that the user gave; `-` for standard input.
  var path: String
  /// The path below the folder that was searched; the last component for a file that was named itself.
  var relativePath: String
  /// The number of what the configuration says of it.
  var applied: Int
}

/// The inputs that a command line names.
struct Inputs {
  var files: [InputFile] = []
  /// What could not be found or searched.
  var problems: [String] = []
  /// What was named and is left out.
  var notes: [String] = []
  private(set) var configurations: Configurations
  private let takesExcluded: Bool
  /// How the names of documents end.
  private var wanted = Self.markdown

  /// Finds the documents: files as they are named, folders searched in the order of their names.
  ///
  /// - Throws: a `Failure` where a configuration file is wrong.
  init(
    _ paths: [String], stdinName: String?, configurations: Configurations, takesExcluded: Bool
  ) throws {
    self.configurations = configurations
    self.takesExcluded = takesExcluded
    for path in paths {
      if path == "-" {
        let (folder, name) = Self.split(stdinName ?? "stdin")
        try add(path, "stdin", name, in: folder)
      } else if Files.isFolder(path) {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        if try !isNamedInVain(path, "", in: folder) { try searchNamed(folder) }
      } else if Files.exists(path) {
        let (folder, name) = Self.split(path)
        if try !isNamedInVain(path, name, in: folder) { try add(path, name, name, in: folder) }
      } else {
        problems.append("can't read \(path): no such file or folder")
      }
    }
  }

  private mutating func add(_ path: String, _ relative: String, _ name: String, in folder: String)
    throws
  {
    let applied = try configurations.number(of: name, in: folder)
    files.append(InputFile(path: path, relativePath: relative, applied: applied))
  }

  /// Whether the configuration leaves out what the user named; that is told.
  private mutating func isNamedInVain(_ path: String, _ name: String, in folder: String) throws
    -> Bool
  {
    guard !takesExcluded, let why = try configurations.exclusion(of: name, in: folder) else {
      return false
    }
    notes.append("\(path) is left out by \(why); --no-exclude takes it")
    return true
  }

  /// Searches a folder that the user named. One without any Markdown may hold drafts as they were pasted: its
  /// `*.txt` are taken then, which is told.
  private mutating func searchNamed(_ folder: String) throws {
    let (count, ignored) = (files.count, IgnoreRules(above: folder))
    try search(folder, below: "", ignoring: ignored)
    guard files.count == count else { return }
    wanted = [".txt"]
    try search(folder, below: "", ignoring: ignored)
    wanted = Self.markdown
    notes.append(
      files.count == count
        ? "there are no documents in \(folder)"
        : "there is no *.md or *.markdown in \(folder); its *.txt are taken")
  }

  private mutating func search(
    _ folder: String, below relative: String, ignoring rules: IgnoreRules
  ) throws {
    var rules = rules
    rules.add(from: folder)
    let entries: [(name: String, isFolder: Bool)]
    do {
      entries = try Files.entries(of: folder)
    } catch {
      problems.append((error as? Failure)?.message ?? "can't search \(folder)")
      return
    }
    for entry in entries where !entry.name.hasPrefix(".") {
      let path = folder + "/" + entry.name
      let inner = relative.isEmpty ? entry.name : relative + "/" + entry.name
      if rules.ignores(path, isFolder: entry.isFolder) { continue }
      if entry.isFolder {
        if try isLeftOut("", in: path) { continue }
        try search(path, below: inner, ignoring: rules)
      } else if isDocument(entry.name), !Files.isFolder(path) {
        if try !isLeftOut(entry.name, in: folder) { try add(path, inner, entry.name, in: folder) }
      }
    }
  }

  private mutating func isLeftOut(_ name: String, in folder: String) throws -> Bool {
    try !takesExcluded && configurations.exclusion(of: name, in: folder) != nil
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private func isDocument(_ name: String) -> Bool {
    let name = name.lowercased()
    return wanted.contains { name.hasSuffix($0) }
  }

  private static let markdown = [".md", ".markdown"]
}
