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
  private var taken: Set<Files.Identity> = []
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
    if let old = Files.Identity(path), taken.contains(old) {
      throw Failure(
        "\(input.path): another input was written to \(path) already; build them into different folders"
      )
    }
    try protect(input, from: path)
    try Files.write(bytes, to: name, below: folder)
    if let new = Files.Identity(path) { taken.insert(new) }
    written += 1
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

  private static func withExtension(_ newExtension: String, _ path: String) -> String {
    let lower = path.lowercased()
    for old in [".md", ".markdown", ".txt"] where lower.hasSuffix(old) {
      return String(path.dropLast(old.count)) + "." + newExtension
    }
    return path + "." + newExtension
  }
}
