import Markdown

/// Phrases that rules look for, found in one pass over the bytes of a text, in either case.
///
/// A phrase matches at the beginning of a word; a space in it stands for any white space; a star at its end lets the
/// last word go on (`fail*` finds "failed"), else the word must end there.
final class PhraseTable<Value: Sendable>: Sendable {
  /// A byte of phrases that begin alike.
  private struct Letter: Sendable {
    var byte: UInt8
    /// The first letter that can follow, and the next one that can stand in its place; 0 for none.
    var child: Int32 = 0
    var sibling: Int32 = 0
    /// The phrases that end here, that whose last word ends and that whose last word may go on; -1 for none.
    var closed: Int32 = -1
    var open: Int32 = -1
  }

  /// All phrases as a tree, under a root that stands for none of their bytes.
  private let letters: [Letter]
  /// The first letters of phrases, by their byte; 0 for none.
  private let firsts: [Int32]
  /// What the phrases stand for.
  private let values: [Value]
  let scanner: PlaceScanner
  /// Whether all phrases begin with a letter or digit of ASCII, so that only the beginnings of words count.
  private let beginsWords: Bool

  /// - Parameter seeker: as whom `CommonPlaces` knows the table, where it does; then all phrases begin with a letter or
  ///   digit.
  init(_ entries: [(Value, [String])], seeker: CommonPlaces.Seekers = []) {
    var tree = Tree()
    var values: [Value] = []
    scanner = PlaceScanner(takesWordsOnly: true, seeker: seeker) { beginnings in
      for (value, phrases) in entries {
        for phrase in phrases {
          var bytes = phrase.utf8.map(\.lowercased)
          let isOpen = bytes.last == UInt8(ascii: "*")
          if isOpen { bytes.removeLast() }
          if bytes.isEmpty { continue }
          beginnings.insert(beginning: bytes)
          tree.insert(bytes, isOpen: isOpen, number: Int32(values.count))
          values.append(value)
        }
      }
    }
    beginsWords = entries.allSatisfy { $0.1.allSatisfy { $0.utf8.first?.isAlphanumeric ?? true } }
    (letters, firsts) = (tree.letters, tree.firsts)
    self.values = values
  }

  /// The phrases while they are put together.
  private struct Tree {
    var letters = [Letter(byte: 0)]
    var firsts: [Int32] = Array(repeating: 0, count: 256)

    mutating func insert(_ bytes: [UInt8], isOpen: Bool, number: Int32) {
      var place = 0
      for byte in bytes {
        let isFirst = place == 0
        place = child(of: place, byte)
        if isFirst { firsts[Int(byte)] = Int32(place) }
      }
      // Of equal phrases the first counts.
      if isOpen, letters[place].open < 0 { letters[place].open = number }
      if !isOpen, letters[place].closed < 0 { letters[place].closed = number }
    }

    /// The letter behind another one, which is made where it is not there yet.
    private mutating func child(of parent: Int, _ byte: UInt8) -> Int {
      var place = Int(letters[parent].child)
      while place != 0, letters[place].byte != byte { place = Int(letters[place].sibling) }
      if place != 0 { return place }
      letters.append(Letter(byte: byte, sibling: letters[parent].child))
      letters[parent].child = Int32(letters.count - 1)
      return letters.count - 1
    }
  }

  /// A phrase where it was found.
  struct Match {
    var value: Value
    var range: Range<Int>
  }

  /// All phrases of a text that do not overlap, the longest where several begin at one place.
  ///
  /// - Parameter map: the map of the text, where there is one already.
  func matches(in text: [UInt8], _ range: Range<Int>, map: PlaceMap? = nil) -> [Match] {
    var found: [Match] = []
    walk(text, range, map) {
      found.append($0)
      return true
    }
    return found
  }

  /// The first phrase of a text.
  func first(in text: [UInt8], _ range: Range<Int>, map: PlaceMap? = nil) -> Match? {
    var first: Match?
    walk(text, range, map) {
      first = $0
      return false
    }
    return first
  }

  /// Hands on the phrases of a text as long as they are wanted.
  private func walk(
    _ text: [UInt8], _ range: Range<Int>, _ map: PlaceMap?, _ take: (Match) -> Bool
  ) {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return }
    guard beginsWords else { return walkPlaces(text, range, take) }
    scanner.scan(text, map ?? PlaceMap(text, range), range, isStart: true) { place in
      guard let match = match(in: text, at: place, before: range.upperBound) else {
        return place + 1
      }
      // Behind a phrase no other word begins at once, not even where the phrase ends in a dot.
      return take(match) ? match.range.upperBound + 1 : nil
    }
  }

  private func walkPlaces(_ text: [UInt8], _ range: Range<Int>, _ take: (Match) -> Bool) {
    var index = range.lowerBound
    while let match = nextPlace(in: text, index..<range.upperBound, index == range.lowerBound) {
      guard take(match) else { return }
      index = match.range.upperBound
    }
  }

  /// The next phrase of a table with phrases that begin with any byte.
  private func nextPlace(
    in text: [UInt8], _ range: Range<Int>, _ isStart: Bool
  ) -> Match? {
    var isStart = isStart
    for index in range {
      let byte = text[index]
      if isStart || byte >= 0xC0 || !byte.isAlphanumeric,
        scanner.beginnings.allow(byte, index + 1 < text.count ? text[index + 1] : 0),
        let match = match(in: text, at: index, before: range.upperBound)
      {
        return match
      }
      isStart = !(byte.isAlphanumeric || byte >= 0x80)
    }
    return nil
  }

  private func match(in text: [UInt8], at start: Int, before limit: Int) -> Match? {
    text.withUnsafeBufferPointer { text in
      letters.withUnsafeBufferPointer { match(in: text, at: start, before: limit, $0) }
    }
  }

  private func match(
    in text: UnsafeBufferPointer<UInt8>, at start: Int, before limit: Int,
    _ letters: UnsafeBufferPointer<Letter>
  ) -> Match? {
    var best: Match?
    var index = start
    var place = 0
    while index < limit {
      let byte = text[index].isWhitespace ? Byte.space : text[index].lowercased
      if index == start {
        place = Int(firsts[Int(byte)])
      } else {
        place = Int(letters[place].child)
        while place != 0, letters[place].byte != byte { place = Int(letters[place].sibling) }
      }
      if place == 0 { break }
      index += 1
      if byte == Byte.space { while index < limit, text[index].isWhitespace { index += 1 } }
      if let match = end(letters[place], in: text, start..<index, before: limit) { best = match }
    }
    return best
  }

  /// The phrase that ends with a letter, where the text goes on so that it can.
  private func end(
    _ letter: Letter, in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, before limit: Int
  ) -> Match? {
    guard letter.open >= 0 || letter.closed >= 0 else { return nil }
    var last = range.upperBound
    while last < limit, text[last].isAlphanumeric { last += 1 }
    // A word goes on in letters; a phrase that ends in another sign ends anywhere.
    let isWhole = last == range.upperBound || !letter.byte.isAlphanumeric
    if letter.closed >= 0, isWhole {
      return Match(value: values[Int(letter.closed)], range: range)
    }
    guard letter.open >= 0 else { return nil }
    return Match(value: values[Int(letter.open)], range: range.lowerBound..<last)
  }
}
