import Markdown

/// Reads names of channels without a sign, and ids of channels and meetings.
struct RoomNames {
  let text: IdentifierText

  func room(at word: Range<Int>) -> Range<Int>? {
    guard word.count > 2 else { return nil }
    if isMeetCode(word) || isChannelId(word) { return word }
    if let thread = teamsThread(word) { return thread }
    if let id = meetingId(word) { return id }
    return isCalledChannel(word) ? word : nil
  }

  /// "the payments-war-room channel", "Slack channel payments-war-room"
  private func isCalledChannel(_ word: Range<Int>) -> Bool {
    guard text.any(in: word, { $0 == Byte.hyphen || $0 == Byte.underscore }),
      text[word.lowerBound].isLetter,
      text.all(in: word, { !$0.isLetter || $0 == $0.lowercased }),
      text[word.lowerBound - 1] != UInt8(ascii: "#"),
      !ChannelWords.adjectives.contains(text, word), text[word.upperBound] != Byte.openParen
    else { return false }
    if let next = text.adjacentWord(after: word.upperBound), isChannelWord(next) {
      return !endsLikeAdjective(word)
    }
    guard let before = labelWord(before: word.lowerBound),
      isChannelWord(before) || ChannelWords.rooms.contains(text, before)
    else {
      return false
    }
    return !endsLikeAdjective(word)
  }

  /// The word before a name: "channel pay-oncall", `channel: pay-oncall`, `channel=pay-oncall`.
  private func labelWord(before index: Int) -> Range<Int>? {
    let gap = text.start(before: index, atMost: 4) { $0.isBlank || ":=\"'`|".utf8.contains($0) }
    let start = text.start(before: gap, atMost: 32, while: IdentifierText.isWordByte)
    return start < gap && gap < index ? start..<gap : nil
  }

  private func isChannelWord(_ word: Range<Int>) -> Bool {
    text.stands("channel", at: word.lowerBound)
  }

  private func endsLikeAdjective(_ word: Range<Int>) -> Bool {
    Self.adjectiveEnds.contains { text.ends(word, with: $0) }
  }

  private static let adjectiveEnds: [StaticString] = [
    "-specific", "-based", "-related", "-wide", "-only", "-facing", "-level", "-dedicated", "ed",
    "-time", "-party",
    "-type", "-to-channel", "-way", "-call",
  ]

  /// `C024BE7LR`, as Slack numbers channels.
  private func isChannelId(_ word: Range<Int>) -> Bool {
    guard (9...12).contains(word.count), "CGD".utf8.contains(text[word.lowerBound]),
      text.all(in: word, { $0.isDigit || $0.isLetter && $0 != $0.lowercased }),
      text.any(in: word, \.isDigit)
    else { return false }
    let letters = text.count(in: word, where: \.isLetter)
    if text[word.lowerBound + 1] == UInt8(ascii: "0"), letters > 1, letters < word.count - 1 {
      return true
    }
    return text.follows(ChannelWords.channels, word.lowerBound, within: 3)
  }

  /// `19:0a1b2c@thread.tacv2`
  private func teamsThread(_ word: Range<Int>) -> Range<Int>? {
    guard text.equals(word, "thread"), text[word.lowerBound - 1] == Byte.at,
      text.stands(".tacv2", at: word.upperBound) || text.stands(".v2", at: word.upperBound)
        || text.stands(".skype", at: word.upperBound)
    else { return nil }
    let start = text.start(before: word.lowerBound - 1, atMost: 80) {
      ChannelScanner.isNameByte($0) || $0 == Byte.colon
    }
    let end = text.end(from: word.upperBound + 1, atMost: 8, while: \.isAlphanumeric)
    return start..<end
  }

  /// `abc-defg-hij`, near a word that says that it is a call.
  private func isMeetCode(_ word: Range<Int>) -> Bool {
    guard word.count == 12, text[word.lowerBound + 3] == Byte.hyphen,
      text[word.lowerBound + 8] == Byte.hyphen,
      text.count(in: word, where: { $0.isLetter && $0 == $0.lowercased }) == 10
    else { return false }
    return text[word.lowerBound - 1] == Byte.slash
      || text.follows(ChannelWords.meetings, word.lowerBound, within: 6)
      || text.precedes(ChannelWords.meetings, word.upperBound, within: 4)
  }

  /// "meeting ID: 842 1193 4410"
  private func meetingId(_ word: Range<Int>) -> Range<Int>? {
    guard word.count >= 3, text.all(in: word, { $0.isDigit || $0 == Byte.hyphen }),
      text.follows(ChannelWords.meetings, word.lowerBound, within: 3),
      !text[word.lowerBound - 2].isDigit
    else { return nil }
    let run = text.end(from: word.lowerBound, atMost: 16) {
      $0.isDigit || $0 == Byte.space || $0 == Byte.hyphen
    }
    let id = text.trimmed(word.lowerBound..<run)
    let digits = text.count(in: id, where: \.isDigit)
    return (9...11).contains(digits) && !text.stands("20", at: id.lowerBound) ? id : nil
  }
}
