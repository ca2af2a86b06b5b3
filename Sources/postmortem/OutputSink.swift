import PostmortemKit

/// Where the compiled documents go: standard output, one file, or a folder that mirrors the inputs.
struct OutputSink {
  let file: String?
  let folder: String?
  let writer: Writer
  /// Whether several documents are written together, as a JSON list.
  let isList: Bool
  private(set) var written = 0
  private var joined: [UInt8] = []
  /// What was written into the folder.
  private(set) var taken = TakenPlaces()
  /// The folder, once it is there.
  private var enclosure: Enclosure?
  /// The documents that are read, by their names for messages.
  private let inputs: [Files.Identity: String]

  init(file: String?, folder: String?, writer: Writer, isList: Bool, inputs: [InputFile]) {
    self.file = file
    self.folder = folder
    self.writer = writer
    self.isList = isList
    let inputs = file == nil && folder == nil ? [] : inputs
    let named = inputs.filter { $0.path != "-" }.compactMap { input in
      Files.Identity(input.path).map { ($0, input.path) }
    }
    self.inputs = Dictionary(named) { first, _ in first }
  }

  /// Takes one document.
  mutating func add(_ bytes: [UInt8], of input: InputFile) throws {
    if let folder { return try write(bytes, of: input, below: folder) }
    if let file { try protect(input, from: file) }
    let isArray = isList && writer.name == "json"
    if isArray {
      joined += Array((written == 0 ? "[\n" : ",\n").utf8)
      joined += bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
    } else {
      joined += bytes
    }
    written += 1
    if file == nil, !isArray {
      StandardStreams.write(joined)
      joined.removeAll(keepingCapacity: true)
    }
  }

  private mutating func write(_ bytes: [UInt8], of input: InputFile, below folder: String) throws {
    let name = name(of: input)
    let path = folder.appending(path: name)
    try Files.makeFolder(folder)
    let place = place(of: name, below: folder)
    if let place, taken.contains(place) {
      throw Failure(
        "\(input.path): another input was written to \(path) already; build them into different folders"
      )
    }
    try protect(input, from: path)
    try Files.write(bytes, to: name, below: folder)
    if let place { taken.add(place) }
    written += 1
  }

  /// Where an output lies, without links; nil where a link leads out of the folder.
  private mutating func place(of name: String, below folder: String) -> String? {
    let enclosure = enclosure ?? Enclosure(folder)
    self.enclosure = enclosure
    switch enclosure.place(of: name) {
    case .there(let path), .missing(let path): return path
    case .outside: return nil
    }
  }

  /// Takes away what an earlier run wrote of a document that is not written any more.
  ///
  /// Only a file at the very place of its output goes, which a run that writes the document would replace as well: no
  /// link, no document, nothing that this run wrote.
  ///
  /// - Returns: the path of what was there; nil where there was nothing.
  mutating func withdraw(_ input: InputFile) throws -> String? {
    guard let folder, Files.isFolder(folder) else { return nil }
    let name = name(of: input)
    let path = folder.appending(path: name)
    guard Files.kind(ofLinkAt: path) == .file, let place = place(of: name, below: folder),
      !taken.contains(place), Files.Identity(path).map({ inputs[$0] == nil }) ?? false
    else { return nil }
    try Files.remove(place, name: path)
    return path
  }

  /// The name of a document's output below the folder.
  func name(of input: InputFile) -> String {
    Self.withExtension(writer.fileExtension, input.relativePath)
  }

  /// A document is never replaced by what was made of it or of another.
  private func protect(_ input: InputFile, from path: String) throws {
    guard let old = Files.Identity(path), let replaced = inputs[old] else { return }
    let what = replaced == input.path ? "the document itself" : "the document \(replaced)"
    throw Failure("\(input.path): the output would replace \(what); write it elsewhere")
  }

  /// Writes what has to wait for the last document.
  mutating func finish() throws {
    if isList, folder == nil, writer.name == "json" {
      joined += Array((written == 0 ? "[]\n" : "\n]\n").utf8)
    }
    if let file, written > 0 || isList {
      try Files.write(joined, to: file)
    } else if !joined.isEmpty {
      StandardStreams.write(joined)
    }
  }

  /// The same, with what there is to say.
  mutating func withdraw(_ input: InputFile, _ report: inout Report) {
    do {
      guard let path = try withdraw(input) else { return }
      report.note("\(path), written of \(input.path) earlier, was removed")
    } catch {
      report.add((error as? Failure)?.message ?? "\(error)")
    }
  }

  private static func withExtension(_ newExtension: String, _ path: String) -> String {
    let lower = path.lowercased()
    for old in [".md", ".markdown", ".txt"] where lower.hasSuffix(old) {
      return String(path.dropLast(old.count)) + "." + newExtension
    }
    return path + "." + newExtension
  }
}
