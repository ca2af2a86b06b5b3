#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Writes a file whole or not at all: beside its place first, and then renamed over what was there.
struct FileWriter {
  /// The file as the user named it.
  private let name: String
  /// Where it lies, without links.
  private let path: String
  /// What is there.
  private let old: stat?

  /// - Parameters:
  ///   - name: how messages name the file.
  ///   - path: where it lies; a link there is followed.
  init(_ name: String, at path: String) throws {
    self.name = name
    self.path = try Self.followed(path, name)
    old = Files.status(of: self.path)
  }

  /// The place that a link leads to, also where nothing is there yet. It is found once, so that a link that is changed
  /// meanwhile leads nowhere else.
  private static func followed(_ path: String, _ name: String) throws -> String {
    if Files.exists(path) { return Files.absolutePath(path) }
    guard Files.kind(ofLinkAt: path) == .link, let target = Files.target(ofLinkAt: path) else {
      return path
    }
    let place = target.isAbsolutePath ? target : path.pathParts.folder.appending(path: target)
    guard Files.kind(ofLinkAt: place) == nil else {
      throw Failure("can't write \(name): it is a link that leads nowhere")
    }
    return place
  }

  /// Writes the bytes. Owner and permissions of a file that was there are kept, devices and pipes are written into.
  func write(_ bytes: [UInt8]) throws {
    switch old.map({ $0.st_mode & S_IFMT }) {
    case nil: break
    case S_IFREG:
      guard path.withSystemPath({ access($0, W_OK) }) == 0 else { throw failure() }
    case S_IFDIR:
      errno = EISDIR
      throw failure()
    default: return try writeInto(bytes)
    }
    let (folderPath, last) = path.pathParts
    let folder = (folderPath.isEmpty ? "." : folderPath).withSystemPath {
      open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard folder >= 0 else { throw failure() }
    defer { close(folder) }
    try replace(last, in: folder, with: bytes)
  }

  private func replace(_ last: String, in folder: Int32, with bytes: [UInt8]) throws {
    let (descriptor, temporary) = try makeTemporary(in: folder)
    var isWritten = StandardStreams.writeAll(bytes, to: descriptor) && finish(descriptor)
    var problem = errno
    if close(descriptor) != 0, isWritten { (isWritten, problem) = (false, errno) }
    if isWritten,
      last.withSystemPath({ renameat(folder, temporary, folder, $0) }) == 0
    {
      if old != nil { fsync(folder) }
      return
    }
    if isWritten { problem = errno }
    unlinkat(folder, temporary, 0)
    errno = problem
    throw failure()
  }

  /// Makes the file that is written first. Its name is short, so that it fits beside every other, hidden, so that no
  /// search finds it, and new, so that one that a killed program left is in nobody's way.
  private func makeTemporary(in folder: Int32) throws -> (descriptor: Int32, name: String) {
    for _ in 0..<16 {
      let name = ".postmortem-\(String(UInt64.random(in: 0 ... .max), radix: 36)).tmp"
      // Nobody may read what comes over a file that not everybody may read.
      let mode: mode_t = old == nil ? 0o666 : 0o600
      let descriptor = openat(
        folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw failure()
  }

  /// Makes the new file what the old one was, and sure that it is on the disk before the old one is gone. What is new
  /// can be made again, and need not be waited for.
  private func finish(_ descriptor: Int32) -> Bool {
    guard let old else { return true }
    var mode = old.st_mode & 0o7777
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { return false }
    if new.st_uid != old.st_uid || new.st_gid != old.st_gid,
      fchown(descriptor, old.st_uid, old.st_gid) != 0, fchown(descriptor, .max, old.st_gid) != 0
    {
      // The rights of the old group are not for another.
      mode &= ~0o7070 | (mode & 0o7) << 3
    }
    return fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
  }

  private func writeInto(_ bytes: [UInt8]) throws {
    let descriptor = path.withSystemPath { open($0, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard StandardStreams.writeAll(bytes, to: descriptor) else { throw failure() }
  }

  private func failure() -> Failure { Failure("can't write \(name): \(Files.reason())") }
}

extension Files {
  /// Takes away a file.
  static func remove(_ path: String, name: String) throws {
    // Another run may have been first.
    guard path.withSystemPath({ unlink($0) }) == 0 || errno == ENOENT else {
      throw Failure("can't remove \(name): \(reason())")
    }
  }

  /// Writes a file whole or not at all; links are followed.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try FileWriter(path, at: path).write(bytes)
  }

  /// Writes a file below a folder, with the folders between; never where a link leads out of it.
  static func write(_ bytes: [UInt8], to inner: String, below folder: String) throws {
    let name = folder.appending(path: inner)
    try makeFolder(folder)
    switch Enclosure(folder).place(of: inner) {
    case .outside:
      throw Failure("can't write \(name): a link leads out of \(folder)")
    case .there(let path):
      try FileWriter(name, at: path).write(bytes)
    case .missing(let path):
      try makeFolder(path.pathParts.folder)
      try FileWriter(name, at: path).write(bytes)
    }
  }
}
