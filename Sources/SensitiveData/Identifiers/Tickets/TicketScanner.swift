import Markdown

/// Finds tickets of all trackers.
struct TicketScanner {
  let text: IdentifierText

  func scan() -> [SensitiveSpan] {
    var found: [Range<Int>] = []
    var projects: Set<[UInt8]> = []
    // The end of the last list, whose tickets are found with its first one.
    var listEnd = 0
    forEachWord { word in
      if let key = TicketKeys(text: text).key(at: word), !isPart(key.range) {
        found.append(key.range)
        if key.isCertain { projects.insert(text.bytes[key.project].map(\.lowercased)) }
      } else if let other = other(word) {
        guard other.lowerBound >= listEnd else { return }
        found.append(other)
        found += TicketNumbers(text: text).others(behind: other)
        listEnd = found.last?.upperBound ?? listEnd
      }
    }
    if !projects.isEmpty {
      forEachWord { word in
        if let key = knownKey(word, projects) { found.append(key) }
      }
    }
    return found.filter { !text.isInReferencePage($0.lowerBound) }.map {
      SensitiveSpan(.ticket, $0)
    }
  }

  private func forEachWord(_ body: (Range<Int>) -> Void) {
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard text.bytes[index].isAlphanumeric else {
        index += 1
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: Self.isKeyByte)
      if end - index < 128 { body(text.trimmed(index..<end)) }
      index = end
    }
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
  }

  /// Whether a key is a part of a path, a variable, an address or a version.
  private func isPart(_ key: Range<Int>) -> Bool {
    let (before, next) = (text[key.lowerBound - 1], text[key.upperBound])
    if ".@$=&%+~\\-_/".utf8.contains(before),
      before != Byte.slash || text[key.lowerBound - 2].isAlphanumeric
    {
      return before != UInt8(ascii: "=") && before != Byte.slash
        || text[key.lowerBound].lowercased == text[key.lowerBound]
    }
    if before >= 0x80, WordEdge.isLetter(before: key.lowerBound, in: text.bytes) { return true }
    if next == UInt8(ascii: "%") || next == Byte.openParen { return true }
    return next == Byte.dot && text[key.upperBound + 1].isDigit
  }

  private func other(_ word: Range<Int>) -> Range<Int>? {
    if text.all(in: word, \.isDigit) {
      return trackerNumber(word) ?? TicketNumbers(text: text).ticket(at: word) ?? pathNumber(word)
    }
    return isAlertingId(word) || isManiphestTask(word)
      ? word : SupportCases(text: text).number(word)
  }

  /// `b/123456789`, `cl/123456`
  private func pathNumber(_ digits: Range<Int>) -> Range<Int>? {
    guard text[digits.lowerBound - 1] == Byte.slash, digits.count > 5 else { return nil }
    let start = text.start(before: digits.lowerBound - 1, atMost: 3, while: \.isLetter)
    let prefix = start..<digits.lowerBound - 1
    return (text.equals(prefix, "b") || text.equals(prefix, "cl")) && text[start - 1] != Byte.slash
      && !text[start - 1].isAlphanumeric ? start..<digits.upperBound : nil
  }

  /// `ZD 8812`
  private func trackerNumber(_ digits: Range<Int>) -> Range<Int>? {
    guard digits.count > 2, let word = text.adjacentWord(before: digits.lowerBound), word.count > 1,
      TicketWords.trackers.contains(text, word),
      text.all(in: word, { $0.isLetter && $0 != $0.lowercased }),
      !text.precedes(TicketWords.units, digits.upperBound)
    else { return nil }
    return word.lowerBound..<digits.upperBound
  }

  /// `T12345`, of Phabricator
  private func isManiphestTask(_ word: Range<Int>) -> Bool {
    guard (4...7).contains(word.count), text[word.lowerBound] == UInt8(ascii: "T"),
      text.all(in: word.lowerBound + 1..<word.upperBound, \.isDigit)
    else { return false }
    return text.follows(Self.maniphest, word.lowerBound, within: 3)
      || text.precedes(Self.maniphest, word.upperBound, within: 2)
  }

  private static let maniphest = TermSet("phabricator maniphest task tasks phab")

  /// `Q0X1ABCD2EFGH3`, of PagerDuty, where a word says so.
  private func isAlertingId(_ word: Range<Int>) -> Bool {
    guard word.count == 14 || word.count == 7, "PQR".utf8.contains(text[word.lowerBound]),
      text.all(in: word, { $0.isDigit || $0.isLetter && $0 != $0.lowercased }),
      text.any(in: word, \.isDigit),
      text.count(in: word, where: \.isLetter) > 1
    else { return false }
    return text.follows(TicketWords.alerting, word.lowerBound, within: 4)
  }

  /// A key of a project whose keys the text has in capitals: `pay_4711`, `pay-7`.
  private func knownKey(_ word: Range<Int>, _ projects: Set<[UInt8]>) -> Range<Int>? {
    guard word.count < 24, text[word.lowerBound].isLetter else { return nil }
    let project =
      word.lowerBound..<text.end(from: word.lowerBound, atMost: 12, while: \.isAlphanumeric)
    var number = project.upperBound
    if text[number] == Byte.hyphen || text[number] == Byte.underscore || text[number] == Byte.space
    {
      number += 1
    }
    guard number > project.upperBound, projects.contains(text.bytes[project].map(\.lowercased))
    else { return nil }
    let end = text.end(from: number, atMost: 8, while: \.isDigit)
    let isSpaced = text[project.upperBound] == Byte.space
    guard end - number > (isSpaced ? 2 : 0), !text[end].isAlphanumeric,
      !isPart(project.lowerBound..<end)
    else { return nil }
    return word.lowerBound..<end
  }
}
