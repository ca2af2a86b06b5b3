import Markdown

extension LeakScanner {
  /// `@alice`, `@alice.smith`; no scope of a package, no address.
  func mention(at index: Int) -> Leak? {
    let before = byte(before: index)
    if before.isAlphanumeric || "./@_-=&~:\\".utf8.contains(before) || before >= 0xC0 { return nil }
    guard byte(index + 1).isLetter else { return nil }
    var end = end(from: index + 1) {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore || $0 == Byte.dot
    }
    while end > index, byte(end - 1).isPunctuation { end -= 1 }
    let name = index + 1..<end
    guard name.count > 1, name.count < 40, !isDomain(name) else { return nil }
    let next = byte(end)
    if "/@(=:".utf8.contains(next), byte(end + 1).isAlphanumeric { return nil }
    if next == Byte.openParen || next >= 0xC0 { return nil }
    if Self.namesNobody.contains(where: {
      name.count == $0.utf8CodeUnitCount && stands($0, at: name.lowerBound)
    }) {
      return nil
    }
    return Leak(kind: .mention, range: index..<end)
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
    guard isCompound || isNamedChannel(name) else { return nil }
    return Leak(kind: .channel, range: index..<end)
  }

  private func isNamedChannel(_ name: Range<Int>) -> Bool {
    let near =
      max(range.lowerBound, name.lowerBound - 24)..<min(range.upperBound, name.upperBound + 24)
    return holds("channel", in: near) || holds("slack", in: near)
  }
}
