import Markdown

/// Finds paths of machines and of people that only one company has.
struct MachinePathScanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      if let path = path(at: index) {
        found.append(path)
        index = max(index + 1, path.upperBound)
      } else {
        index += 1
      }
    }
    return found.filter { !text.isInReferencePage($0.lowerBound) }
  }

  private func path(at index: Int) -> Range<Int>? {
    switch text.bytes[index] {
    case Byte.slash: posixPath(at: index)
    case Byte.tilde: homePath(at: index)
    case Byte.colon:
      WindowsPathReader(text: text).drivePath(aroundColon: index) ?? fileAddress(at: index)
    case Byte.backslash: WindowsPathReader(text: text).sharePath(at: index)
    default: nil
    }
  }

  /// Whether a path may begin at an index: not in a word, a path, an address or behind a variable.
  private func mayBegin(_ index: Int) -> Bool {
    let before = text[index - 1]
    if before >= 0x80 { return !WordEdge.isLetter(before: index, in: text.bytes) }
    if before == Byte.less || before == Byte.slash { return false }
    if before == Byte.closeParen || before == Byte.closeBracket { return false }
    return !before.isAlphanumeric && !"./~_-}*\\%".utf8.contains(before)
  }

  private func posixPath(at index: Int) -> Range<Int>? {
    guard mayBegin(index) else { return nil }
    let root = index + 1..<text.end(from: index + 1, atMost: 16, while: \.isAlphanumeric)
    guard text[root.upperBound] == Byte.slash else { return nil }
    let isShared = PathRoots.shared.contains(text, root)
    guard isShared || PathRoots.machines.contains(text, root) else { return nil }
    let path = index..<end(from: index)
    let tail = root.upperBound + 1..<max(root.upperBound + 1, path.upperBound)
    guard !tail.isEmpty, !StandardPaths.holds(text, path) else { return nil }
    if isShared, !isFile(path, tail: tail, root: root) { return nil }
    return isCommonHome(path, tail: tail, root: root) ? nil : path
  }

  /// Whether a path below a folder that routes have too is one of a machine.
  private func isFile(_ path: Range<Int>, tail: Range<Int>, root: Range<Int>) -> Bool {
    if text.follows(PathRoots.routes, path.lowerBound) || text.stands(" http/", at: path.upperBound)
    {
      return false
    }
    let letter = text[root.lowerBound]
    if text.equals(root, "users") || text.equals(root, "volumes") {
      return letter != letter.lowercased
    }
    let name = text.start(before: path.upperBound) { $0 != Byte.slash }..<path.upperBound
    if let dot = text.bytes[name].lastIndex(of: Byte.dot), dot > name.lowerBound {
      return FileNames.isEnd(text, dot + 1..<name.upperBound)
    }
    if text.stands("data", at: root.lowerBound) { return true }
    return text.count(in: tail) { $0 == Byte.slash } > 0 && !text.equals(root, "app")
      && !text.equals(root, "apps")
  }

  /// `/home/ubuntu/.ssh/config`
  private func isCommonHome(_ path: Range<Int>, tail: Range<Int>, root: Range<Int>) -> Bool {
    guard text.equals(root, "home") else { return false }
    let user =
      tail
      .lowerBound..<text.end(from: tail.lowerBound, atMost: 32) {
        $0.isAlphanumeric || $0 == Byte.hyphen
      }
    return PathRoots.homes.contains(text, user)
      && (user.upperBound >= path.upperBound
        || StandardPaths.holds(text, user.upperBound..<path.upperBound))
  }

  /// `~/pay/deploy.sh`, `~mkowal/deploy.sh`
  private func homePath(at index: Int) -> Range<Int>? {
    guard mayBegin(index), text[index - 1] != UInt8(ascii: "=") || text[index + 1] == Byte.slash
    else { return nil }
    let user =
      index
      + 1..<text.end(from: index + 1, atMost: 32) {
        $0.isAlphanumeric || "-_.".utf8.contains($0)
      }
    guard text[user.upperBound] == Byte.slash, user.isEmpty || text[user.lowerBound].isLetter else {
      return nil
    }
    let path = index..<end(from: index)
    let tail = user.upperBound..<path.upperBound
    guard tail.count > 1, !user.isEmpty || !StandardPaths.holds(text, tail) else { return nil }
    return path
  }

  /// `file:///srv/pay/ledger.db`
  private func fileAddress(at colon: Int) -> Range<Int>? {
    guard text.stands("://", at: colon), text.stands("file", at: colon - 4),
      !text[colon - 5].isAlphanumeric
    else {
      return nil
    }
    let end = end(from: colon + 3)
    return end > colon + 4 ? colon - 4..<end : nil
  }

  private func end(from index: Int) -> Int {
    let stops = Self.stops
    let end = text.end(from: index, atMost: 1024) { $0 > Byte.space && !stops.contains($0) }
    return text.start(before: end, atMost: 8) { ".!?".utf8.contains($0) || $0 == Byte.asterisk }
  }

  static let stops = ByteSet("\"'`<>|()[]{},;:=?&#\\")
}
