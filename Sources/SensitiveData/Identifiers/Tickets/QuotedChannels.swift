import Markdown

/// Reads names of channels that quotes hold: `the Teams channel "Payments War Room"`.
struct QuotedChannels {
  let text: IdentifierText

  private static let longest = 80

  /// The name behind an opening quote, without the quotes.
  func channel(at index: Int) -> Range<Int>? {
    guard let quote = Self.quotes.first(where: { text.stands($0.open, at: index) }),
      !text[index - 1].isAlphanumeric
    else { return nil }
    let start = index + quote.open.utf8CodeUnitCount
    let mark = quote.close.utf8Start[0]
    var end = start
    repeat {
      end = text.end(from: end, atMost: Self.longest) { $0 != mark && $0 != Byte.lineFeed }
      if text[end] == mark, !text.stands(quote.close, at: end) { end += 1 } else { break }
    } while end - start < Self.longest
    let name = start..<end
    guard (2..<Self.longest).contains(name.count), text.stands(quote.close, at: end),
      text[start] > Byte.space, text[end - 1] > Byte.space
    else { return nil }
    return isNamed(name, from: index, to: end + quote.close.utf8CodeUnitCount) ? name : nil
  }

  /// Quotes that are not folded to ASCII are those of single languages.
  private static let quotes: [(open: StaticString, close: StaticString)] = [
    ("\"", "\""), ("'", "'"), ("\u{300C}", "\u{300D}"), ("\u{300E}", "\u{300F}"),
    ("\u{AB}", "\u{BB}"),
  ]

  private func isNamed(_ name: Range<Int>, from start: Int, to end: Int) -> Bool {
    guard let noun = noun(before: start) ?? noun(behind: end) else { return false }
    let near = noun.lowerBound
    let isChat =
      ChannelWords.chats.contains(text, noun) || text.follows(ChannelWords.chats, near, within: 2)
      || text.follows(ChannelWords.chats, start, within: 3)
    if ChannelWords.places.contains(text, noun) { return isChat }
    if ChannelWords.releases.contains(text, name) || text.follows(ChannelWords.streams, near) {
      return false
    }
    // "the chat" alone is mostly one that something is said of.
    if isChat, !text.stands("chat", at: noun.lowerBound) { return true }
    return text.any(in: name) { byte in
      byte >= 0x80 || byte == Byte.space && !isChat || byte == Byte.hyphen
        || byte == Byte.underscore || byte.isLetter && byte != byte.lowercased
    }
  }

  private func noun(before index: Int) -> Range<Int>? {
    let end = text.start(before: index, atMost: 3) { $0 == Byte.space || $0 == Byte.colon }
    if let word = channelWord(endingAt: end) { return word }
    // The service may stand between: "le canal Teams".
    guard let service = text.adjacentWord(before: end), ChannelWords.chats.contains(text, service)
    else { return nil }
    let noun = text.start(before: service.lowerBound, atMost: 2, while: \.isBlank)
    return channelWord(endingAt: noun) ?? service
  }

  private func channelWord(endingAt end: Int) -> Range<Int>? {
    let start = text.start(before: end, atMost: 32, while: IdentifierText.isWordByte)
    guard start < end else { return nil }
    if ChannelWords.nouns.contains(text, start..<end) { return start..<end }
    let glued = ChannelWords.unspaced.first { text.stands($0, at: end - $0.utf8CodeUnitCount) }
    return glued.map { end - $0.utf8CodeUnitCount..<end }
  }

  private func noun(behind index: Int) -> Range<Int>? {
    let start = text.end(from: index, atMost: 2, while: \.isBlank)
    let word = start..<text.end(from: start, atMost: 32, while: IdentifierText.isWordByte)
    if ChannelWords.nouns.contains(text, word) { return word }
    if ChannelWords.chats.contains(text, word),
      let next = text.adjacentWord(after: word.upperBound), ChannelWords.nouns.contains(text, next)
    {
      return next
    }
    let glued = ChannelWords.unspaced.first { text.stands($0, at: start) }
    return glued.map { start..<start + $0.utf8CodeUnitCount }
  }
}
