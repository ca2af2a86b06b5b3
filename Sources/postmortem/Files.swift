#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Reading and writing files, with reasons in words where it fails.
enum Files {
  /// The bytes of a file; of a longer one those up to `most` and some behind, so that it can be seen to be longer.
  static func read(_ path: String, most: Int = .max) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("can't read \(path): \(reason())") }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path, most: most)
  }

  /// The bytes of a regular file of at most so many; nil for a larger one and for what is no file.
  static func read(_ path: String, limit: Int) throws -> [UInt8]? {
    // A pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure("can't read \(path): \(reason())") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    return try readAll(descriptor, name: path)
  }

  /// Whether a file lies in a folder or below it when all links are followed.
  static func lies(_ path: String, in folder: String) -> Bool {
    let folder = absolutePath(folder)
    return absolutePath(path).hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  static func readAll(_ descriptor: Int32, name: String, most: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    var size = 1 << 16
    let isKnown =
      fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
    if isKnown { size = Int(status.st_size) + 1 }
    if size > most { size = most + 1 }
    while bytes.count <= most {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: size))
      let count = bytes.withUnsafeMutableBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return posixRead(descriptor, base + start, size)
      }
      bytes.removeLast(size - max(0, count))
      // Of a file less than was asked for comes only at its end.
      if count == 0 || isKnown && count > 0 && count < size { return bytes }
      if count < 0, errno != EINTR { throw Failure("can't read \(name): \(reason())") }
    }
    return bytes
  }

  private static func posixRead(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.read(descriptor, start, count)
    #else
      Darwin.read(descriptor, start, count)
    #endif
  }

  /// Writes a file whole or not at all: beside its place first, then renamed over it. The permissions of a file
  /// that was there are kept.
  /// Links are followed; devices and pipes are written into.
  static func write(_ bytes: [UInt8], to name: String) throws {
    let path = absolutePath(name)
    var old = stat()
    let isThere = stat(path, &old) == 0
    if isThere, old.st_mode & S_IFMT != S_IFREG, old.st_mode & S_IFMT != S_IFDIR {
      return try writeInto(path, bytes)
    }
    let temporary = path + ".\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure("can't write \(path): \(reason())") }
    var isWritten = StandardStreams.writeAll(bytes, to: descriptor)
    if isWritten, isThere { isWritten = fchmod(descriptor, old.st_mode & 0o7777) == 0 }
    if close(descriptor) != 0 { isWritten = false }
    let problem = reason()
    guard isWritten, rename(temporary, path) == 0 else {
      let why = isWritten ? reason() : problem
      unlink(temporary)
      throw Failure("can't write \(path): \(why)")
    }
  }

  /// Writes a file that is there, unless its owner has made it read-only.
  static func replace(_ path: String, with bytes: [UInt8]) throws {
    guard access(path, W_OK) == 0 else { throw Failure("can't write \(path): \(reason())") }
    try write(bytes, to: path)
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("can't write \(path): \(reason())") }
    defer { close(descriptor) }
    guard StandardStreams.writeAll(bytes, to: descriptor) else {
      throw Failure("can't write \(path): \(reason())")
    }
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    guard !path.isEmpty, !isFolder(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 || isFolder(path) else {
      throw Failure("can't make the folder \(path): \(reason())")
    }
  }

  /// The path from the root, without links and dots; the path itself where there is no such file.
  static func absolutePath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether there is something at a path that a document names: counted from the document's folder.
  static func exists(_ path: String, besides document: String) -> Bool {
    let folder = document.lastIndex(of: "/").map { String(document[...$0]) } ?? ""
    return exists(path.hasPrefix("/") ? path : folder + path)
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by their bytes, with what kind each is; links are followed to files only.
  static func entries(of folder: String) throws -> [(name: String, isFolder: Bool)] {
    guard let stream = opendir(folder) else { throw Failure("can't read \(folder): \(reason())") }
    defer { closedir(stream) }
    var entries: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      // Most file systems tell the kind along with the name.
      if entry.pointee.d_type == DT_REG || entry.pointee.d_type == DT_DIR {
        entries.append((name, entry.pointee.d_type == DT_DIR))
        continue
      }
      var status = stat()
      guard lstat(folder + "/" + name, &status) == 0 else { continue }
      entries.append((name, status.st_mode & S_IFMT == S_IFDIR))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
