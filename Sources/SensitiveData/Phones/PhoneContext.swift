import Markdown

/// What the words before and behind some digits say.
struct PhoneContext {
  enum Strength: Int, Comparable {
    /// Digits of something else.
    case other
    case none
    /// A word that may be about a call.
    case weak
    /// A word for a telephone number.
    case strong

    static func < (one: Strength, two: Strength) -> Bool { one.rawValue < two.rawValue }
  }

  var strength = Strength.none
  /// Whether the word is at most three words away.
  var isAdjacent = false
  /// Whether a unit or a counted thing follows.
  var isCount = false

  /// How many bytes before digits are looked at.
  static let reach = 64

  /// Reads the words before digits, nearest first.
  ///
  /// - Parameter near: how many words back a word is adjacent.
  fileprivate mutating func read(_ words: [Range<Int>], _ window: ScanWindow, near: Int) {
    var isNumber = false
    for (distance, word) in words.reversed().prefix(9).enumerated() {
      if window[word.lowerBound].isDigit { continue }
      let meaning = PhoneLexicon.shared.meaning(window, word)
      let isOwner = meaning.contains(.owner) || window.stands("'s", before: word.upperBound)
      if meaning.contains(.strong) || isNumber && isOwner {
        (strength, isAdjacent) = (.strong, distance < near)
        return
      }
      isNumber = distance < 2 && meaning.contains(.number)
      if meaning.contains(.weak), strength == .none, distance < 7 {
        (strength, isAdjacent) = (.weak, distance < near)
      } else if meaning.contains(.other), distance < 2, strength == .none {
        strength = .other
        return
      }
    }
  }
}

extension ScanWindow {
  /// What the words around digits say.
  func phoneContext(around digits: Range<Int>) -> PhoneContext {
    var context = PhoneContext()
    if stands("wa.me/", before: digits.lowerBound) || isDialPlan(before: digits.lowerBound) {
      return PhoneContext(strength: .strong, isAdjacent: true)
    }
    let words = wordsBefore(digits.lowerBound, atMost: PhoneContext.reach)
    // `call Ana Meier (SRE): …`
    let sign = start(before: digits.lowerBound, atMost: 2, while: \.isBlank)
    context.read(words, self, near: self[sign - 1] == Byte.colon ? 6 : 3)
    if let word = wordBehind(digits.upperBound) {
      let meaning = PhoneLexicon.shared.meaning(self, word)
      // `030 1234567 M: …`: what follows is a label.
      context.isCount = meaning.contains(.unit) && self[word.upperBound] != Byte.colon
      // `030 1234567 (mobile)`.
      let isNote =
        self[word.lowerBound - 1] == Byte.openParen && self[word.upperBound] == Byte.closeParen
      if !context.isCount, meaning.contains(.strong) || isNote && meaning.contains(.weak) {
        (context.strength, context.isAdjacent) = (.strong, true)
      }
    }
    return context
  }

  /// Whether digits are the last part of a channel of a telephone system: `Dial("SIP/trunk/0049301234567")`.
  func isDialPlan(before index: Int) -> Bool {
    guard self[index - 1] == UInt8(ascii: "/") else { return false }
    let start = start(before: index, atMost: 48) { $0.isAlphanumeric || "/-_".utf8.contains($0) }
    let end = end(from: start, atMost: 8, while: \.isAlphanumeric)
    return isEqual(start..<end, anyOf: ["sip", "pjsip", "iax2", "dahdi"])
  }

  /// The words before a place, in the order of the text. Cells of a row count, and so does the line before where it ends
  /// with a colon.
  func wordsBefore(_ index: Int, atMost reach: Int) -> [Range<Int>] {
    var floor = lineStart(before: index, atMost: reach)
    let isStart = (floor..<index).allSatisfy {
      self[$0].isBlank || "-*+|\"'".utf8.contains(self[$0])
    }
    if isStart, self[floor - 1] == Byte.lineFeed, self[floor - 2] == Byte.colon {
      floor = lineStart(before: floor - 1, atMost: reach)
    }
    return words(in: floor..<index)
  }

  /// The words of a part: letters with hyphens; digits count as words too.
  private func words(in part: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = part.lowerBound
    while index < part.upperBound {
      let end = wordEnd(from: index, limit: part.upperBound)
      if end > index {
        words.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return words
  }

  private func wordEnd(from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = self[index]
      if byte.isAlphanumeric {
        // `callTelephone01` is not split, but digits end a word.
        if index > start, byte.isDigit != self[index - 1].isDigit { break }
        index += 1
      } else if byte == Byte.hyphen || byte == UInt8(ascii: "'") {
        guard index > start, self[index - 1].isLetter, index + 1 < limit, self[index + 1].isLetter
        else { break }
        index += 1
      } else if byte >= 0x80 {
        guard let character = UTF8Character.decode(bytes, at: index, limit: limit),
          character.scalar.properties.isAlphabetic
            || character.scalar.properties.generalCategory == .nonspacingMark
            || character.scalar.properties.generalCategory == .spacingMark
        else { break }
        index += character.length
      } else {
        break
      }
    }
    return index
  }

  /// The word behind a place, after at most one space and an opening bracket.
  private func wordBehind(_ index: Int) -> Range<Int>? {
    let start = end(from: index, atMost: 3) { $0 == Byte.space || $0 == Byte.openParen }
    let end = wordEnd(from: start, limit: min(start + 40, range.upperBound))
    return end > start ? start..<end : nil
  }
}
