#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Reading and writing files, with reasons in words where it fails.
enum Files {
  /// The bytes of a file; of a longer one those up to `most` and some behind, so that it can be seen to be longer.
  static func read(_ path: String, most: Int = .max) throws -> [UInt8] {
    let descriptor = path.withSystemPath { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw Failure("can't read \(path): \(reason())") }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path, most: most)
  }

  /// The bytes of a regular file of at most so many; nil for a larger one and for what is no file. A link is not
  /// followed.
  static func read(_ path: String, limit: Int) throws -> [UInt8]? {
    // A pipe would wait for a writer.
    let descriptor = path.withSystemPath {
      open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    }
    guard descriptor >= 0 else { throw Failure("can't read \(path): \(reason())") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    return try readAll(descriptor, name: path)
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

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws {
    guard !path.isEmpty, !isFolder(path) else { return }
    let above = path.pathParts.folder
    if above != path { try makeFolder(above) }
    guard path.withSystemPath({ mkdir($0, 0o777) }) == 0 || isFolder(path) else {
      throw Failure("can't make the folder \(path): \(reason())")
    }
  }

  /// The path from the root, without links and dots; the path itself where there is no such file.
  static func absolutePath(_ path: String) -> String {
    guard let resolved = path.withSystemPath({ realpath($0, nil) }) else { return path }
    defer { free(resolved) }
    return String(systemPath: resolved)
  }

  static func exists(_ path: String) -> Bool {
    status(of: path) != nil
  }

  /// What the system says of what lies at a path, where links are followed; nil where there is nothing.
  static func status(of path: String) -> stat? {
    var status = stat()
    return path.withSystemPath { stat($0, &status) } == 0 ? status : nil
  }

  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  static func isFile(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  static func reason() -> String { String(cString: strerror(errno)) }
}
