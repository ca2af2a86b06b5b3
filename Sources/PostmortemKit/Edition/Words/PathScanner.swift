import Markdown

/// Finds paths of a company's machines: home folders, folders of a server, drives.
struct PathScanner {
  let bytes: [UInt8]
  let range: Range<Int>

  func paths() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let path = path(at: index) {
        found.append(path)
        index = path.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func path(at index: Int) -> Range<Int>? {
    let before = index > range.lowerBound ? bytes[index - 1] : Byte.space
    switch bytes[index] {
    case Byte.slash:
      guard !before.isAlphanumeric, before != Byte.slash, before != Byte.dot, before != Byte.tilde,
        before != Byte.greater, before < 0x80
      else { return nil }
      return Self.roots.contains { stands($0, at: index) } ? index..<end(from: index) : nil
    case Byte.tilde:
      guard bytes[safe: index + 1] == Byte.slash, !before.isAlphanumeric else { return nil }
      let end = end(from: index)
      return end > index + 2 ? index..<end : nil
    case Byte.backslash:
      // Of the two that begin the name of a share Markdown takes one.
      guard before != Byte.backslash, !before.isAlphanumeric else { return nil }
      var start = index
      while bytes[safe: start] == Byte.backslash { start += 1 }
      let end = end(from: start)
      guard start < end, bytes[start].isLetter, bytes[start..<end].contains(Byte.backslash) else {
        return nil
      }
      return index..<end
    case let byte where byte.isLetter:
      guard !before.isAlphanumeric, bytes[safe: index + 1] == Byte.colon,
        bytes[safe: index + 2] == Byte.backslash, index + 3 < range.upperBound
      else { return nil }
      return index..<end(from: index)
    default: return nil
    }
  }

  private static let roots: [StaticString] = [
    "/home/", "/users/", "/root/", "/srv/", "/opt/", "/mnt/", "/var/", "/etc/", "/usr/local/",
    "/data/", "/tmp/",
  ]

  private func stands(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount < range.upperBound else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy {
      bytes[index + $0].lowercased == text.utf8Start[$0]
    }
  }

  private func end(from index: Int) -> Int {
    var end = index
    while end < range.upperBound, bytes[end] > Byte.space, !Self.stops.contains(bytes[end]) {
      end += 1
    }
    while end > index + 1, ".,;:!?)]}*".utf8.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static let stops = ByteSet("\"'`<>|()[]{},;")
}
