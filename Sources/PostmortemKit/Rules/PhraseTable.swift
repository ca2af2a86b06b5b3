import Markdown

/// Phrases that rules look for, found in one pass over the bytes of a text, in either case.
///
/// A phrase matches at the beginning of a word; a space in it stands for any white space; a star at its end lets the
/// last word go on (`fail*` finds "failed"), else the word must end there.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var bytes: [UInt8]
    var isOpen: Bool
    var value: Value
  }

  /// The phrases by the first byte, longest first.
  private var phrases: [[Phrase]] = Array(repeating: [], count: 256)

  init(_ entries: [(Value, [String])]) {
    for (value, texts) in entries {
      for text in texts {
        var bytes = text.utf8.map(\.lowercased)
        let isOpen = bytes.last == UInt8(ascii: "*")
        if isOpen { bytes.removeLast() }
        guard let first = bytes.first else { continue }
        phrases[Int(first)].append(Phrase(bytes: bytes, isOpen: isOpen, value: value))
      }
    }
    for index in phrases.indices {
      phrases[index].sort { $0.bytes.count > $1.bytes.count }
    }
  }

  /// A phrase where it was found.
  struct Match {
    var value: Value
    var range: Range<Int>
  }

  /// All phrases of a text that do not overlap, the longest where several begin at one place.
  func matches(in text: [UInt8], _ range: Range<Int>) -> [Match] {
    var found: [Match] = []
    var index = range.lowerBound
    var isWordStart = true
    while index < range.upperBound {
      let byte = text[index].lowercased
      let candidates = phrases[Int(byte)]
      if !candidates.isEmpty, isWordStart || byte >= 0xC0 || !byte.isAlphanumeric,
        let match = match(candidates, in: text, at: index, before: range.upperBound)
      {
        found.append(match)
        index = match.range.upperBound
        isWordStart = false
        continue
      }
      isWordStart = !(byte.isAlphanumeric || byte >= 0x80)
      index += 1
    }
    return found
  }

  private func match(
    _ candidates: [Phrase], in text: [UInt8], at start: Int, before limit: Int
  ) -> Match? {
    for phrase in candidates {
      guard let end = end(of: phrase.bytes, in: text, at: start, before: limit) else { continue }
      var last = end
      while last < limit, text[last].isAlphanumeric { last += 1 }
      // A word goes on in letters; a phrase that ends in another sign ends anywhere.
      guard last == end || phrase.isOpen || !(phrase.bytes.last?.isAlphanumeric ?? false) else {
        continue
      }
      return Match(value: phrase.value, range: start..<(phrase.isOpen ? last : end))
    }
    return nil
  }

  private func end(of phrase: [UInt8], in text: [UInt8], at start: Int, before limit: Int) -> Int? {
    var index = start
    for byte in phrase {
      guard index < limit else { return nil }
      if byte == Byte.space {
        guard text[index].isWhitespace else { return nil }
        while index < limit, text[index].isWhitespace { index += 1 }
      } else {
        guard text[index].lowercased == byte else { return nil }
        index += 1
      }
    }
    return index
  }
}
