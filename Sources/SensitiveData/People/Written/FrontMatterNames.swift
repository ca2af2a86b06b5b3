import Markdown

extension WrittenNames {
  /// The people whom the front matter of a source names, in YAML (`---`), TOML (`+++`) or JSON (`{`).
  public static func frontMatter(in source: [UInt8]) -> [String] {
    var reader = FrontMatterNameReader(source)
    return reader.names()
  }
}

/// Reads keys and values of front matter without its grammar: a key that announces people holds until another one of
/// its level follows.
private struct FrontMatterNameReader {
  private let bytes: [UInt8]
  private var found: [String] = []
  /// How deep the key that announces people stands; nil where there is none.
  private var open: Int?

  /// More is no front matter.
  private static let mostBytes = 65_536

  init(_ source: [UInt8]) { bytes = Array(source.prefix(Self.mostBytes)) }

  mutating func names() -> [String] {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rest = bytes[start...]
    if rest.starts(with: "---".utf8) || rest.starts(with: "+++".utf8) {
      readLines(from: start, fence: bytes[start])
    } else if rest.first == UInt8(ascii: "{") {
      readObject(from: start)
    }
    return found
  }

  private mutating func readLines(from start: Int, fence: UInt8) {
    var index = endOfLine(start) + 1
    while index < bytes.count {
      let end = endOfLine(index)
      let line = bytes.trimming(index..<end)
      if line.count == 3, bytes[line].allSatisfy({ $0 == fence }) { return }
      read(line, depth: line.lowerBound - index, isTOML: fence == Byte.plus)
      index = end + 1
    }
    // Without an end it was none.
    found = []
  }

  private func endOfLine(_ index: Int) -> Int {
    bytes[min(index, bytes.count)...].firstIndex(of: Byte.lineFeed) ?? bytes.count
  }

  private mutating func read(_ line: Range<Int>, depth: Int, isTOML: Bool) {
    var start = line.lowerBound
    if isTOML, bytes[safe: start] == Byte.openBracket {
      let name = bytes[line].filter { !"[]".utf8.contains($0) }
      open = WrittenNames.isLabel(name) ? -1 : nil
      return
    }
    let isItem = bytes[safe: start] == Byte.hyphen
    while start < line.upperBound, bytes[start] == Byte.hyphen || bytes[start].isBlank {
      start += 1
    }
    let sign = isTOML ? UInt8(ascii: "=") : Byte.colon
    guard let colon = key(from: start, to: line.upperBound, sign) else {
      if open != nil { add(start..<line.upperBound) }
      return
    }
    let isWithin = open.map { depth > $0 || isItem && depth == $0 } ?? false
    let key = bytes[start..<colon]
    if WrittenNames.isLabel(key) {
      open = isWithin ? open : depth
      add(colon + 1..<line.upperBound)
    } else if isWithin, Self.isNameKey(key) {
      add(colon + 1..<line.upperBound)
    } else if !isWithin {
      open = nil
    }
  }

  /// Where a key of the line ends.
  private func key(from start: Int, to end: Int, _ sign: UInt8) -> Int? {
    let limit = min(end, start + WrittenNames.longestLabel)
    guard start < limit else { return nil }
    return bytes[start..<limit].firstIndex(of: sign)
  }

  private static func isNameKey(_ key: ArraySlice<UInt8>) -> Bool {
    let plain = key.filter(\.isLetter).map(\.lowercased)
    return nameKeys.contains { plain.elementsEqual($0.utf8) }
  }

  private static let nameKeys = [
    "name", "names", "fullname", "displayname", "givenname", "familyname", "firstname", "lastname",
    "surname", "login", "github", "handle", "username", "nick", "nickname",
  ]

  private mutating func add(_ range: Range<Int>) {
    let value = bytes[range].filter { !"[]{}\"".utf8.contains($0) }
    found += WrittenNames.names(inList: value)
  }

  /// The strings of an object in JSON, each with the keys above it.
  private mutating func readObject(from start: Int) {
    var (index, depth) = (start, 0)
    var last: Range<Int>?
    var key: Range<Int>?
    while index < bytes.count {
      switch bytes[index] {
      case Byte.quote:
        let end = endOfString(index)
        last = index + 1..<end
        if nextSign(end + 1) != Byte.colon, let last { addString(last, key) }
        index = end
      case Byte.colon:
        key = last
        if let key, open == nil, WrittenNames.isLabel(bytes[key]) { open = depth }
      case UInt8(ascii: "{"), Byte.openBracket: depth += 1
      case UInt8(ascii: "}"), Byte.closeBracket:
        depth -= 1
        if depth <= open ?? -1 { open = nil }
        if depth == 0 { return }
      case Byte.comma: if depth == open { open = nil }
      default: break
      }
      index += 1
    }
    found = []
  }

  private mutating func addString(_ range: Range<Int>, _ key: Range<Int>?) {
    guard open != nil, let key else { return }
    if WrittenNames.isLabel(bytes[key]) || Self.isNameKey(bytes[key]) { add(range) }
  }

  private func endOfString(_ start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != Byte.quote {
      index += bytes[index] == Byte.backslash ? 2 : 1
    }
    return min(index, bytes.count)
  }

  private func nextSign(_ start: Int) -> UInt8? {
    bytes[min(start, bytes.count)...].first { !$0.isWhitespace }
  }
}
