import Markdown

/// One document to read.
struct InputFile {
  /// The name as the user gave it, or below a folder that the user gave; `-` for standard input.
  var path: String
  /// The path below the folder that was searched; the last component for a file that was named itself.
  var relativePath: String
  /// What no path of the document leads out of: the outermost folder that was named, or the document's own.
  var enclosure: Enclosure
  /// The document's folder from there on.
  var innerFolder: String
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
  /// The folder that a command writes documents into, which are not to be read by the next run.
  private let outputFolder: Files.Identity?
  /// How the names of documents end.
  private var wanted = Self.markdown
  /// The paths from the root of those that were found, where several were named; what is named twice is taken once.
  private var seen: Set<[UInt8]> = []
  private let mayRepeat: Bool
  /// The paths from the root of the files that were named.
  private var named: Set<[UInt8]> = []
  /// The folders that were named, outermost first.
  private var enclosures: [Enclosure] = []
  /// What was found of the folder that was asked for last: the documents of one come one after the other.
  private var last: (folder: String, surroundings: (Enclosure, inner: String))?
  /// How many were found, each as often as that happened.
  private var found = 0

  /// Finds the documents: files as they are named, folders searched in the order of their names.
  ///
  /// - Throws: a `Failure` where a configuration file is wrong.
  init(
    _ paths: [String], stdinName: String?, configurations: Configurations, takesExcluded: Bool,
    outputFolder: String? = nil
  ) throws {
    self.configurations = configurations
    self.outputFolder = outputFolder.flatMap { Files.Identity($0) }
    self.takesExcluded = takesExcluded
    mayRepeat = paths.count > 1
    // What comes of a document must not depend on what was named before it.
    enclosures = paths.filter(Files.isFolder).map { Enclosure($0) }
      .sorted { $0.root.utf8.count < $1.root.utf8.count }
    for path in paths where path != "-" && !Files.isFolder(path) {
      let (folder, name) = path.pathParts
      named.insert(Array(try self.configurations.path(of: name, in: folder).utf8))
    }
    for path in paths {
      if path == "-" {
        let (folder, name) = (stdinName ?? "stdin").pathParts
        try add(path, "stdin", name, in: folder)
      } else if Files.isFolder(path) {
        let isSlashed = path.utf8.count > 1 && path.utf8.last == UInt8(ascii: "/")
        let folder = isSlashed ? String(path.utf8.dropLast()) ?? path : path
        if try !isNamedInVain(path, "", in: folder) { try searchNamed(folder) }
      } else if Files.exists(path) {
        let (folder, name) = path.pathParts
        if try !isNamedInVain(path, name, in: folder) { try add(path, name, name, in: folder) }
      } else {
        problems.append("can't read \(path): no such file or folder")
      }
    }
  }

  private mutating func add(
    _ path: String, _ relative: String, _ name: String, in folder: String
  ) throws {
    found += 1
    if mayRepeat {
      let place = path == "-" ? path : try configurations.path(of: name, in: folder)
      if !seen.insert(Array(place.utf8)).inserted { return }
    }
    let applied = try configurations.number(of: name, in: folder)
    let (enclosure, inner) = try surroundings(of: name, in: folder)
    files.append(
      InputFile(
        path: path, relativePath: relative, enclosure: enclosure, innerFolder: inner,
        applied: applied))
  }

  /// The outermost folder that was named and holds a document, and the document's folder from there on.
  private mutating func surroundings(
    of name: String, in folder: String
  ) throws -> (Enclosure, inner: String) {
    if let last, last.folder.utf8.elementsEqual(folder.utf8) { return last.surroundings }
    let place = try configurations.path(of: name, in: folder)
    let found = findSurroundings(of: place, in: folder)
    last = (folder, found)
    return found
  }

  private func findSurroundings(of place: String, in folder: String) -> (Enclosure, inner: String) {
    for enclosure in enclosures {
      if let path = place.path(below: enclosure.root) { return (enclosure, path.pathParts.folder) }
    }
    let enclosure = Enclosure(folder)
    return (enclosure, place.path(below: enclosure.root)?.pathParts.folder ?? "")
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
    let enclosure = Enclosure(folder)
    let ignored = IgnoreRules(above: enclosure.root)
    let (before, told) = (found, notes.count)
    try search(folder, below: "", of: enclosure, ignoring: ignored)
    guard found == before, notes.count == told else { return }
    wanted = [".txt"]
    try search(folder, below: "", of: enclosure, ignoring: ignored)
    wanted = Self.markdown
    notes.append(
      found == before
        ? "there are no documents in \(folder)"
        : "there is no *.md or *.markdown in \(folder); its *.txt are taken")
  }

  private mutating func search(
    _ folder: String, below relative: String, of enclosure: Enclosure,
    ignoring rules: IgnoreRules
  ) throws {
    let place = relative.isEmpty ? enclosure.root : enclosure.root.appending(path: relative)
    var rules = rules
    rules.add(from: place)
    let entries: [Files.Entry]
    do {
      entries = try Files.entries(of: folder)
    } catch {
      problems.append((error as? Failure)?.message ?? "can't search \(folder)")
      return
    }
    for entry in entries where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder.appending(path: entry.name)
      let inner = relative.appending(path: entry.name)
      let isFolder = entry.kind == .folder
      if rules.ignores(place.appending(path: entry.name), isFolder: isFolder) { continue }
      if isFolder {
        if try isLeftOut("", in: path) || isOutput(path) { continue }
        try search(path, below: inner, of: enclosure, ignoring: rules)
      } else if isDocument(entry.name), try !isLeftOut(entry.name, in: folder),
        isReadable(entry, path, inner, of: enclosure)
      {
        try add(path, inner, entry.name, in: folder)
      }
    }
  }

  /// Whether what has the name of a document is one that a search may read: a file, or a link to one that does not
  /// lead out of the folder. What is not is told.
  private mutating func isReadable(
    _ entry: Files.Entry, _ path: String, _ inner: String, of enclosure: Enclosure
  ) -> Bool {
    if entry.kind == .file { return true }
    if named.contains(Array(enclosure.root.appending(path: inner).utf8)) {
      found += 1
      return false
    }
    switch enclosure.place(of: inner) {
    case .outside:
      notes.append(
        "\(path) is left out: it is a link that leads out of the folder; name it to take it")
      return false
    case .there(let place) where !Files.isFile(place):
      if !Files.isFolder(place) { notes.append("\(path) is left out: it is no file") }
      return false
    case .there, .missing: return true
    }
  }

  private func isOutput(_ folder: String) -> Bool {
    outputFolder.map { $0 == Files.Identity(folder) } ?? false
  }

  private mutating func isLeftOut(_ name: String, in folder: String) throws -> Bool {
    try !takesExcluded && configurations.exclusion(of: name, in: folder) != nil
  }

  private func isDocument(_ name: String) -> Bool {
    wanted.contains { ending in
      ending.utf8.count <= name.utf8.count
        && zip(name.utf8.suffix(ending.utf8.count), ending.utf8).allSatisfy {
          $0.lowercased == $1
        }
    }
  }

  private static let markdown = [".md", ".markdown"]
}
