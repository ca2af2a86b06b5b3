import Markdown

extension LeakScanner {
  /// `@alice`, `@alice.smith`; no scope of a package, no address.
  func mention(at index: Int) -> Leak? {
    let before = byte(before: index)
    if before.isAlphanumeric || "./@_-=&~:\\".utf8.contains(before) || before >= 0xC0 { return nil }
    guard isNameStart(index + 1) else { return nil }
    var end = accountEnd(from: index + 1)
    while end > index, byte(end - 1).isPunctuation { end -= 1 }
    let name = index + 1..<end
    guard name.count > 1, name.count < 40, !isDomain(name) else { return nil }
    let next = byte(end)
    if "/@(=:".utf8.contains(next), byte(end + 1).isAlphanumeric { return nil }
    if next == Byte.openParen || isKey(index..<end) { return nil }
    if Self.namesNobody.contains(where: {
      name.count == $0.utf8CodeUnitCount && stands($0, at: name.lowerBound)
    }) {
      return nil
    }
    return Leak(kind: .mention, range: index..<end)
  }

  private func isNameStart(_ index: Int) -> Bool {
    byte(index).isLetter || isWideLetter(index)
  }

  /// A letter of two bytes, as in `José`.
  private func isWideLetter(_ index: Int) -> Bool {
    (0xC3...0xD4).contains(byte(index)) && byte(index + 1) & 0xC0 == 0x80
  }

  private func accountEnd(from start: Int) -> Int {
    var end = start
    while end < range.upperBound, end - start < 80 {
      let part = bytes[end]
      if part.isAlphanumeric || part == Byte.hyphen || part == Byte.underscore || part == Byte.dot {
        end += 1
      } else if isWideLetter(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// A key in quotes, as logs and linked data have them: `"@timestamp": `.
  private func isKey(_ name: Range<Int>) -> Bool {
    let quote = byte(before: name.lowerBound)
    guard "\"'".utf8.contains(quote), byte(name.upperBound) == quote else { return false }
    let behind = end(from: name.upperBound + 1, atMost: 8, while: \.isBlank)
    return byte(behind) == Byte.colon
      || byte(behind) == UInt8(ascii: "=") && byte(behind + 1) == Byte.greater
  }

  /// Names that stand for a person yet to be named, and marks of programs.
  private static let namesNobody: [StaticString] = [
    "tbd", "todo", "name", "username", "user", "person", "owner", "someone", "handle", "import",
    "media", "param", "return", "returns", "override", "deprecated", "latest", "author", "assignee",
    "your-name", "yourname", "mention", "example",
  ]

  /// `<@U024BE7LH>`, `<#C024BE7LR|general>`, `<!here>`: what Slack's exports hold.
  func slackMention(at index: Int) -> Leak? {
    let mark = byte(index + 1)
    var end = index + 2
    switch mark {
    case Byte.at, UInt8(ascii: "#"):
      guard "UWCG".utf8.contains(byte(end)) else { return nil }
      end = self.end(from: end) { $0.isDigit || ($0.isLetter && $0.lowercased != $0) }
      guard end - index >= 9 else { return nil }
    case UInt8(ascii: "!"):
      guard stands("here", at: end) || stands("channel", at: end) || stands("subteam^", at: end)
      else { return nil }
    default: return nil
    }
    end = self.end(from: end) { $0 != Byte.greater && $0 != Byte.lineFeed }
    guard byte(end) == Byte.greater else { return nil }
    return Leak(kind: mark == UInt8(ascii: "#") ? .channel : .mention, range: index..<end + 1)
  }

  /// `#incident-42`: a name in lower case behind a space, with a hyphen or next to the word "channel" or "slack".
  func channel(at index: Int) -> Leak? {
    let before = byte(before: index)
    guard before == 0 || before.isWhitespace || before == Byte.openParen || before == Byte.quote,
      byte(index + 1).isLetter
    else { return nil }
    let end = end(from: index + 1) {
      ($0.isAlphanumeric && $0 == $0.lowercased) || $0 == Byte.hyphen || $0 == Byte.underscore
    }
    let name = index + 1..<end
    guard name.count > 1, name.count < 80, !byte(end).isAlphanumeric, byte(end) != Byte.openParen,
      byte(end - 1).isAlphanumeric
    else { return nil }
    let isCompound = bytes[name].contains { $0 == Byte.hyphen || $0 == Byte.underscore }
    guard isCompound || isNamedChannel(name) || isThorough && isPlaceOfTalk(name) else {
      return nil
    }
    return Leak(kind: .channel, range: index..<end)
  }

  /// Whether somebody talks in it: "in #general", "joined #ops". Colors are written alike.
  private func isPlaceOfTalk(_ name: Range<Int>) -> Bool {
    if bytes[name].allSatisfy(\.isHexDigit), [3, 4, 6, 8].contains(name.count) { return false }
    let mark = name.lowerBound - 1
    guard byte(before: mark) == Byte.space else { return false }
    let word = start(before: mark - 1, notBefore: range.lowerBound, while: \.isLetter)..<mark - 1
    return Self.wordsBeforeChannels.contains {
      word.count == $0.utf8CodeUnitCount && stands($0, at: word.lowerBound)
    }
  }

  private static let wordsBeforeChannels: [StaticString] = [
    "in", "into", "on", "via", "to", "join", "joined", "from",
  ]

  private func isNamedChannel(_ name: Range<Int>) -> Bool {
    let near =
      max(range.lowerBound, name.lowerBound - 24)..<min(range.upperBound, name.upperBound + 24)
    return holds("channel", in: near) || holds("slack", in: near)
  }
}
