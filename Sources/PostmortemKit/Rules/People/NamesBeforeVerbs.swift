import Markdown

/// Words in capitals that do what only people do, with all of the name and with those who do it together: "Ana noticed",
/// "Mira de Ruiz and Ben Holt noticed".
struct NamesBeforeVerbs {
  let bytes: [UInt8]

  /// The words of each name.
  func all(_ map: PlaceMap) -> [[Substring]] {
    var names: [[Substring]] = []
    for match in Self.humanVerbs.matches(in: bytes, 0..<bytes.count, map: map) {
      var position = match.range.lowerBound
      var isList = false
      while let name = name(before: position) {
        names.append(name.words)
        guard let next = companion(before: name.start, isList: isList) else { break }
        position = next
        isList = true
      }
    }
    return names
  }

  private struct Name {
    var words: [Substring]
    var start: Int
  }

  /// A capital word, with the first names and the particles before it.
  private func name(before position: Int) -> Name? {
    guard let last = word(before: position), let words = PersonName.words(of: last.text),
      isPlain(last.text), !isOpener(last.text)
    else { return nil }
    var name = Name(words: words, start: last.start)
    while name.words.count < 4, let previous = word(before: name.start) {
      if PersonName.isParticle(previous.text), let first = word(before: previous.start),
        isFirstName(first.text)
      {
        return Name(words: [first.text, previous.text] + name.words, start: first.start)
      }
      guard isFirstName(previous.text) else { break }
      name = Name(words: [previous.text] + name.words, start: previous.start)
    }
    return name
  }

  /// Where the name ends that "and" joins with the one at a position, or a comma in a list that ends so.
  private func companion(before start: Int, isList: Bool) -> Int? {
    var end = blanksStart(before: start)
    if let joint = word(before: start), joint.text == "and" {
      end = blanksStart(before: joint.start)
      if end > 0, bytes[end - 1] == Byte.comma { end -= 1 }
    } else if end > 0, bytes[end - 1] == Byte.slash || isList && bytes[end - 1] == Byte.comma {
      end -= 1
    } else {
      return nil
    }
    guard let name = name(before: end) else { return nil }
    // "In Berlin, Ana and Ben noticed" names a place.
    let isPlace = word(before: name.start).map { Self.prepositions.contains($0.text.lowercased()) }
    return isPlace == true ? nil : end
  }

  private func blanksStart(before index: Int) -> Int {
    var start = index
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start
  }

  private func word(before position: Int) -> (text: Substring, start: Int)? {
    let end = blanksStart(before: position)
    let start = WordEdge.wordStart(before: end, in: bytes)
    guard end - start > 1 else { return nil }
    return (Substring(String(decoding: bytes[start..<end], as: UTF8.self)), start)
  }

  /// What has capitals within is a product's name: "GitHub noticed".
  private func isPlain(_ word: Substring) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.indices.dropFirst().allSatisfy {
      bytes[$0].lowercased == bytes[$0] || "'-".utf8.contains(bytes[$0 - 1])
    }
  }

  private func isFirstName(_ word: Substring) -> Bool {
    PersonName.words(of: word) != nil && isPlain(word) && !isOpener(word)
  }

  /// Words with which sentences begin.
  private func isOpener(_ word: Substring) -> Bool {
    let plain = word.lowercased()
    return Self.openers.contains(plain)
      || plain.utf8.count > 6 && plain.hasSuffix("ly") && !["beverly", "kimberly"].contains(plain)
  }

  private static let prepositions: Set<String> = [
    "in", "at", "on", "from", "near", "of", "for", "to", "with", "by", "after", "before", "since",
  ]

  private static let openers = Set(
    words:
      """
      yesterday today tonight tomorrow soon since because although though if as and but so until unless where why how what \
      our his her my its their there here next last afterwards thereafter thankfully sadly early only even new old former \
      luckily both please let's whereas colleague colleagues mr mrs ms dr sir hence thus instead perhaps maybe later now ok okay note \
      update edit
      """)

  static let humanVerbs = PhraseTable<Bool>(
    [
      (
        true,
        [
          "notices", "noticed", "realizes", "realized", "realises", "realised", "thinks",
          "suggests",
          "suggested",
          "pings", "pinged", "joins the call", "joined the call", "starts pairing", "start pairing",
          "discovered that",
          "discovered the", "wakes up", "woke up", "acknowledged the page", "volunteered",
          "speculates", "investigates",
          "asks if", "asked if", "asks whether", "asked whether", "asks how", "asked how",
          "asks why",
          "asked why", "notes that", "points out", "pointed out", "wonders", "wondered",
          "was paged", "is paged", "got paged", "gets paged", "logs into", "logged into",
          "signs off", "signed off for", "signs on", "discuss",
          "pairs with", "paired with", "goes to sleep", "went to sleep", "goes to bed",
          "went to bed",
        ]
      )
    ], seeker: .people)
}
