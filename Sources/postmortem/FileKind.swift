import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// What lies where, without reading it.
extension Files {
  /// What a name stands for.
  enum Kind {
    case file
    case folder
    case link
    /// A pipe, a socket, a device.
    case other

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      default: self = .other
      }
    }
  }

  /// What lies at a path, where a link at its end is not followed; nil for nothing.
  static func kind(ofLinkAt path: String) -> Kind? {
    var status = stat()
    return path.withSystemPath { lstat($0, &status) } == 0 ? Kind(mode: status.st_mode) : nil
  }

  /// Where a link leads to, as it is written.
  static func target(ofLinkAt path: String) -> String? {
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      let capacity = buffer.count
      count = start.withMemoryRebound(to: CChar.self, capacity: capacity) {
        let start = $0
        return max(0, path.withSystemPath { readlink($0, start, capacity) })
      }
    }
    return bytes.isEmpty ? nil : FileName.text(bytes)
  }

  /// Tells files apart, whatever they are called.
  struct Identity: Hashable {
    private let device: UInt64
    private let number: UInt64

    /// Nil where there is nothing.
    init?(_ path: String) {
      guard let status = Files.status(of: path) else { return nil }
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  /// What a folder holds.
  struct Entry {
    var name: String
    var kind: Kind
  }

  /// What a folder holds, sorted by the bytes of the names; links are not followed.
  static func entries(of folder: String) throws -> [Entry] {
    guard let stream = folder.withSystemPath({ opendir($0) }) else {
      throw Failure("can't read \(folder): \(reason())")
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(systemPath: $0) }
      }
      guard name != ".", name != ".." else { continue }
      // Most file systems tell the kind along with the name.
      switch Int(entry.pointee.d_type) {
      case Int(DT_REG): entries.append(Entry(name: name, kind: .file))
      case Int(DT_DIR): entries.append(Entry(name: name, kind: .folder))
      default:
        guard let kind = kind(ofLinkAt: folder.appending(path: name)) else { continue }
        entries.append(Entry(name: name, kind: kind))
      }
    }
    return entries.sorted { precedes($0.name, $1.name) }
  }

  /// Whether one name comes before another by its bytes, as the C library has it: sorting a large folder is what all cores
  /// wait for.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.withCString { left in right.withCString { right in strcmp(left, right) < 0 } }
  }
}
