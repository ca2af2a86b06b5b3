import Markdown

/// Reads paths of Windows: `D:\Pay\ledger.mdb`, `\\files01\finance$\2024`.
struct WindowsPathReader {
  let text: IdentifierText

  func drivePath(aroundColon colon: Int) -> Range<Int>? {
    let mark = text[colon + 1]
    guard text[colon - 1].isLetter, !Self.isName(text[colon - 2]), text[colon - 2] != Byte.slash,
      mark == Byte.backslash || mark == Byte.slash && text[colon + 2] != Byte.slash,
      Self.isName(text[colon + 2]) || text[colon + 2] == Byte.backslash
    else { return nil }
    let path = colon - 1..<end(from: colon + 1)
    guard path.count > 3, !StandardPaths.holds(text, colon + 1..<path.upperBound) else {
      return nil
    }
    return path
  }

  /// `\\server\share`, of which Markdown takes the first backslash.
  func sharePath(at index: Int) -> Range<Int>? {
    guard !Self.isName(text[index - 1]), text[index - 1] != Byte.backslash,
      text[index - 1] != Byte.colon
    else { return nil }
    let isWhole = text[index + 1] == Byte.backslash
    let start = isWhole ? index + 2 : index + 1
    let server = start..<text.end(from: start, atMost: 64, while: Self.isName)
    guard server.count > 1, text[server.upperBound] == Byte.backslash,
      Self.isName(text[server.upperBound + 1]),
      text[server.lowerBound].isAlphanumeric
    else { return nil }
    let path = index..<end(from: server.upperBound)
    if !isWhole, StandardPaths.holds(text, path) { return nil }
    return isWhole || isShare(server, path) ? path : nil
  }

  /// Whether a path behind a single backslash is one of a server, and no command of a typesetter or regular expression.
  private func isShare(_ server: Range<Int>, _ path: Range<Int>) -> Bool {
    guard server.count > 2 else { return false }
    let hasNumber = server.contains { text[$0].isDigit || text[$0] == Byte.hyphen }
    return hasNumber
      || (server.upperBound + 1..<path.upperBound).contains { text[$0] == Byte.backslash }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0x80 || "-_.$".utf8.contains(byte)
  }

  /// The end of a path whose folders may have names of several words.
  private func end(from index: Int) -> Int {
    let edges = Self.edges
    var end = index
    for _ in 0..<8 {
      end = text.end(from: end, atMost: 512) { $0 > Byte.space && !edges.contains($0) }
      guard text[end] == Byte.space, text[end - 1].isAlphanumeric else { break }
      // A folder goes on behind a space when another backslash follows before the next one.
      let next = text.end(from: end + 1, atMost: 64) {
        $0 > Byte.space && !edges.contains($0) && $0 != Byte.backslash
      }
      if text[next] == Byte.backslash, next > end + 1, text[end + 2] != Byte.colon {
        end = next
      } else if let folder = longFolderEnd(from: end) {
        end = folder
      } else {
        break
      }
    }
    return text.start(before: end, atMost: 4) { ".!?".utf8.contains($0) || $0 == Byte.backslash }
  }

  /// The end of a folder whose name has more than two words: `OneDrive - Acme`. No file goes before it.
  private func longFolderEnd(from space: Int) -> Int? {
    let edges = Self.edges
    let start = text.start(before: space, atMost: 64) { $0 != Byte.backslash && $0 != Byte.space }
    let end = text.end(from: space, atMost: 64) {
      $0 >= Byte.space && !edges.contains($0) && $0 != Byte.backslash && $0 != Byte.colon
    }
    let first = text[space + 1]
    guard text[end] == Byte.backslash, text[end - 1] != Byte.space,
      first == Byte.hyphen || first == Byte.ampersand || first.isDigit
        || first.isLetter && first != first.lowercased,
      !text.any(in: start..<space, { $0 == Byte.dot })
    else { return nil }
    return end
  }

  private static let edges = ByteSet("\"'`<>|()[]{},;*?")
}
