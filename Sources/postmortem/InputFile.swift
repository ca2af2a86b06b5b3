/// One document to read.
struct InputFile {
  /// The name as the user gave it, or below a folder that the user gave; `-` for standard input.
  var path: String
  /// The path below the folder that was searched; the last component for a file that was named itself.
  var relativePath: String
}

/// The inputs that a command line names.
struct Inputs {
  var files: [InputFile] = []
  /// What could not be found or searched.
  var problems: [String] = []

  /// Finds the documents: files as they are named, folders searched in the order of their names.
  init(_ paths: [String]) {
    for path in paths {
      if path == "-" {
        files.append(InputFile(path: path, relativePath: "stdin"))
      } else if Files.isFolder(path) {
        let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        search(folder, below: "", ignoring: IgnoreRules(above: folder))
      } else if Files.exists(path) {
        files.append(
          InputFile(
            path: path, relativePath: path.split(separator: "/").last.map(String.init) ?? path))
      } else {
        problems.append("can't read \(path): no such file or folder")
      }
    }
  }

  private mutating func search(
    _ folder: String, below relative: String, ignoring rules: IgnoreRules
  ) {
    var rules = rules
    rules.add(from: folder)
    do {
      for entry in try Files.entries(of: folder) where !entry.name.hasPrefix(".") {
        let path = folder + "/" + entry.name
        let inner = relative.isEmpty ? entry.name : relative + "/" + entry.name
        if rules.ignores(path, isFolder: entry.isFolder) { continue }
        if entry.isFolder {
          search(path, below: inner, ignoring: rules)
        } else if Self.isDocument(entry.name), !Files.isFolder(path) {
          files.append(InputFile(path: path, relativePath: inner))
        }
      }
    } catch {
      problems.append((error as? Failure)?.message ?? "can't search \(folder)")
    }
  }

  private static func isDocument(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}
