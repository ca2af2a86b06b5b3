import Markdown

/// Phrases that rules look for, found in one pass over the bytes of a text, in either case.
///
/// A phrase matches at the beginning of a word; a space in it stands for any white space; a star at its end lets the
/// last word go on (`fail*` finds "failed"), else the word must end there.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// Where its text lies in `letters`.
    var start: Int
    var end: Int
    var isOpen: Bool
    /// Whether its last byte is one that a word goes on behind.
    var endsInWord: Bool
  }

  /// The texts of all phrases, one behind another.
  private var letters: [UInt8] = []
  /// The phrases by the first byte, longest first.
  private var phrases: [Phrase] = []
  private var values: [Value] = []
  /// Where the phrases of each first byte begin in `phrases`.
  private var bounds: [Int] = []
  private var seconds = SecondBytes()
  /// Whether all phrases begin with a letter or digit of ASCII, so that only the beginnings of words count.
  private let beginsWords: Bool
  /// The bytes that words consist of.
  private let wordBytes: [Bool] = (0...UInt8.max).map { $0.isAlphanumeric || $0 >= 0x80 }

  init(_ entries: [(Value, [String])]) {
    var texts: [(bytes: [UInt8], isOpen: Bool, value: Value)] = []
    for (value, phrases) in entries {
      for phrase in phrases {
        var bytes = phrase.utf8.map(\.lowercased)
        let isOpen = bytes.last == UInt8(ascii: "*")
        if isOpen { bytes.removeLast() }
        if !bytes.isEmpty { texts.append((bytes, isOpen, value)) }
      }
    }
    texts.sort { ($0.bytes[0], $1.bytes.count) < ($1.bytes[0], $0.bytes.count) }
    beginsWords = texts.allSatisfy { $0.bytes[0].isAlphanumeric }
    let firsts = texts.map { Int($0.bytes[0]) }
    bounds = (0...256).map { byte in firsts.firstIndex { $0 >= byte } ?? firsts.count }
    for text in texts {
      let start = letters.count
      letters += text.bytes
      phrases.append(
        Phrase(
          start: start, end: letters.count, isOpen: text.isOpen,
          endsInWord: text.bytes.last?.isAlphanumeric ?? false))
      values.append(text.value)
      addSecond(of: text.bytes)
    }
  }

  private mutating func addSecond(of bytes: [UInt8]) {
    for first in 0...UInt8.max where first.lowercased == bytes[0] {
      guard bytes.count > 1 else {
        seconds.insertAll(first)
        continue
      }
      seconds.insert(first) {
        bytes[1] == Byte.space ? $0.isWhitespace : $0.lowercased == bytes[1]
      }
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
    while let match = next(in: text, index..<range.upperBound, isStart: index == range.lowerBound) {
      found.append(match)
      index = match.range.upperBound
    }
    return found
  }

  /// The first phrase of a text.
  func first(in text: [UInt8], _ range: Range<Int>) -> Match? {
    next(in: text, range, isStart: true)
  }

  /// - Parameter isStart: whether a word can begin where the range does.
  private func next(in text: [UInt8], _ range: Range<Int>, isStart: Bool) -> Match? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
    return text.withUnsafeBufferPointer { text in
      seconds.masks.withUnsafeBufferPointer { masks in
        wordBytes.withUnsafeBufferPointer { wordBytes in
          beginsWords
            ? nextWord(in: text, range, isStart, masks, wordBytes)
            : nextPlace(in: text, range, isStart, masks, wordBytes)
        }
      }
    }
  }

  private func nextWord(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isStart: Bool,
    _ masks: UnsafeBufferPointer<UInt64>, _ wordBytes: UnsafeBufferPointer<Bool>
  ) -> Match? {
    let limit = range.upperBound
    var index = range.lowerBound
    var isStart = isStart
    while index < limit {
      let mask = masks[Int(text[index])]
      if mask != 0, isStart, SecondBytes.allows(mask, index + 1 < limit ? text[index + 1] : 0),
        let match = match(in: text, at: index, before: limit)
      {
        return match
      }
      while index < limit, wordBytes[Int(text[index])] { index += 1 }
      while index < limit, !wordBytes[Int(text[index])] { index += 1 }
      isStart = true
    }
    return nil
  }

  private func nextPlace(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ isStart: Bool,
    _ masks: UnsafeBufferPointer<UInt64>, _ wordBytes: UnsafeBufferPointer<Bool>
  ) -> Match? {
    let limit = range.upperBound
    var isStart = isStart
    for index in range {
      let byte = text[index]
      let mask = masks[Int(byte)]
      if mask != 0, isStart || byte >= 0xC0 || !byte.isAlphanumeric,
        SecondBytes.allows(mask, index + 1 < limit ? text[index + 1] : 0),
        let match = match(in: text, at: index, before: limit)
      {
        return match
      }
      isStart = !wordBytes[Int(byte)]
    }
    return nil
  }

  private func match(in text: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int)
    -> Match?
  {
    let first = Int(text[start].lowercased)
    for number in bounds[first]..<bounds[first + 1] {
      let phrase = phrases[number]
      guard let end = end(of: phrase, in: text, at: start, before: limit) else { continue }
      var last = end
      while last < limit, text[last].isAlphanumeric { last += 1 }
      // A word goes on in letters; a phrase that ends in another sign ends anywhere.
      guard last == end || phrase.isOpen || !phrase.endsInWord else { continue }
      return Match(value: values[number], range: start..<(phrase.isOpen ? last : end))
    }
    return nil
  }

  private func end(
    of phrase: Phrase, in text: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int
  ) -> Int? {
    var index = start
    for place in phrase.start..<phrase.end {
      guard index < limit else { return nil }
      let byte = letters[place]
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
