import PostmortemKit

/// The configuration files of a run: each is looked for once a folder and read once.
struct Configurations {
  /// Where configuration comes from.
  enum Source {
    /// The nearest file upwards from each document.
    case nearest
    case file(String)
    case none
  }

  /// What holds for a document: a configuration, and the entries of its `paths` that the document's path fits.
  struct Applied: Sendable {
    var configuration: Configuration
    var overrides: [Int]
  }

  static let names = [".postmortem.yml", "postmortem.yml"]

  /// What holds for the documents that were asked for, each once.
  private(set) var applied: [Applied] = []
  private let source: Source
  private var loader = ConfigurationLoader(read: Self.read)
  /// Those that were read; the first is what holds where there is no file.
  private var loaded = [Configuration()]
  /// The numbers in `applied` that each of `loaded` has, one for each choice of its `paths`.
  private var numbers: [[Int]] = [[]]
  private var byFile: [[UInt8]: Int] = [:]
  /// By the bytes of a folder's path from the root.
  private var byFolder: [[UInt8]: Int] = [:]
  private var places: [[UInt8]: Place] = [:]
  /// The folder that was asked for last: documents of one are asked for one after the other.
  private var last: (folder: String, place: Place)?

  /// A folder as it is named on the command line.
  private struct Place {
    var path: String
    var configuration: Int

    /// Whether a configuration file holds for what is in it.
    var hasFile: Bool { configuration > 0 }
  }

  init(_ source: Source) {
    self.source = source
  }

  /// The number in `applied` of what holds for a document.
  ///
  /// - Parameters:
  ///   - folder: the folder that it is in, as the user named it.
  ///   - name: its name there.
  mutating func number(of name: String, in folder: String) throws -> Int {
    let place = try place(of: folder)
    let overrides =
      place.hasFile ? loaded[place.configuration].overrides(for: place.path + "/" + name) : []
    if let number = numbers[place.configuration].first(where: { applied[$0].overrides == overrides }
    ) {
      return number
    }
    numbers[place.configuration].append(applied.count)
    applied.append(Applied(configuration: loaded[place.configuration], overrides: overrides))
    return applied.count - 1
  }

  /// The path from the root of something in a folder; a link at its end is not followed.
  mutating func path(of name: String, in folder: String) throws -> String {
    try place(of: folder).path + "/" + name
  }

  /// What leaves a document out, in words; nil where nothing does. Without a name it is about the folder itself.
  mutating func exclusion(of name: String, in folder: String) throws -> String? {
    let place = try place(of: folder)
    guard place.hasFile,
      let found = loaded[place.configuration].exclusion(of: place.path + "/" + name)
    else { return nil }
    return "`\(found.pattern)` in \(found.file)"
  }

  private mutating func place(of folder: String) throws -> Place {
    // Equal to Swift are also names that only look alike.
    if let last, last.folder.utf8.elementsEqual(folder.utf8) { return last.place }
    let place = try findPlace(of: folder)
    last = (folder, place)
    return place
  }

  private mutating func findPlace(of folder: String) throws -> Place {
    let key = Array(folder.utf8)
    if let place = places[key] { return place }
    var path = Files.absolutePath(folder.isEmpty ? "." : folder)
    // The folder of a name for standard input need not exist.
    if !path.isAbsolutePath { path = Files.absolutePath(".") + "/" + path }
    let place = Place(path: path == "/" ? "" : path, configuration: try configuration(for: path))
    places[key] = place
    return place
  }

  private mutating func configuration(for folder: String) throws -> Int {
    switch source {
    case .none: return 0
    case .file(let name):
      guard Files.exists(name) else { throw Failure("can't read \(name): no such file") }
      return try load(Files.absolutePath(name), name: name)
    case .nearest: return try nearest(to: folder)
    }
  }

  private mutating func nearest(to folder: String) throws -> Int {
    let key = Array(folder.utf8)
    if let number = byFolder[key] { return number }
    var number = 0
    if let file = Self.names.map(folder.appending).first(where: Files.exists) {
      let name = FromHere.name(of: file)
      guard Files.isFile(file) else { throw Failure("can't read \(name): it is no file") }
      number = try load(file, name: name)
    } else if folder.isAbsolutePath, folder != "/" {
      number = try nearest(to: folder.pathParts.folder)
    }
    byFolder[key] = number
    return number
  }

  private mutating func load(_ path: String, name: String) throws -> Int {
    let key = Array(path.utf8)
    if let number = byFile[key] { return number }
    do throws(ConfigurationError) {
      loaded.append(try loader.load(path, name: name))
      numbers.append([])
    } catch {
      throw Failure(error.problems.map(\.description).joined(separator: "\nerror: "))
    }
    byFile[key] = loaded.count - 1
    return loaded.count - 1
  }

  private static func read(_ path: String) throws(ConfigurationLoader.ReadProblem) -> [UInt8] {
    do {
      return try Files.read(path)
    } catch {
      let message = (error as? Failure)?.message ?? "\(error)"
      let prefix = "can't read \(path): "
      throw ConfigurationLoader.ReadProblem(
        reason: message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message)
    }
  }
}

/// Paths as somebody in the present folder would name them.
enum FromHere {
  private static let here = Files.absolutePath(".")

  /// The path below the present folder, or the path itself.
  static func name(of path: String) -> String {
    path.path(below: here) ?? path
  }
}
