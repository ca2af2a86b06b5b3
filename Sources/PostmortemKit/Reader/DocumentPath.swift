import Markdown

/// What the name of an input tells of its document.
enum DocumentPath {
  /// The bytes of the file's name, without the folders before it.
  static func name(of path: String) -> [UInt8] {
    let bytes = Array(path.utf8)
    let end = bytes.lastIndex { $0 != Byte.slash }.map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: Byte.slash).map { $0 + 1 } ?? 0
    return start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end])
  }
}
