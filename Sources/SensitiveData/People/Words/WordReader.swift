import Markdown

/// Reads one word with its hyphens and apostrophes.
struct WordReader {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  private(set) var stop: Int
  private(set) var hash = WordHash()
  private(set) var shape: NameToken.Shape = []

  private var letters = 0
  private var capitals = 0
  /// Letters since the last hyphen or apostrophe.
  private var part = 0
  private var previous = LetterKind.other

  init(bytes: [UInt8], start: Int, end: Int) {
    (self.bytes, self.start, self.end) = (bytes, start, end)
    stop = start
  }

  mutating func read() {
    while stop < end, step() {}
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
    if letters == 1 && capitals == 1 || isDigraph { shape.insert(.initial) }
  }

  /// `Kh.`, `Ts.`: one letter of another script.
  private var isDigraph: Bool {
    guard stop - start == 2, capitals == 1, bytes[safe: stop] == Byte.dot else { return false }
    return Self.digraphs.contains { bytes[start..<stop].elementsEqual($0) }
  }

  private static let digraphs = ["Kh", "Ts", "Th", "Sh", "Ph", "Yu", "Ya", "Zh"].map {
    Array($0.utf8)
  }

  /// Whether the word goes on.
  private mutating func step() -> Bool {
    let letter = LetterFolding.letter(at: stop, in: bytes, before: end)
    if letter.first == 0, letters > 0 {
      stop += letter.length
      return true
    }
    let kind = LetterKind(scalar: letter.scalar, folded: letter.first)
    if kind == .other { return joint(letter) }
    guard fits(kind) else { return false }
    add(letter, kind)
    return true
  }

  private mutating func add(_ letter: LetterFolding.Folded, _ kind: LetterKind) {
    if letters == 0 {
      if kind == .upper { shape.insert(.capitalised) }
      if kind == .caseless { shape.insert(.caseless) }
      if kind == .unspaced { shape.insert(.unspaced) }
    }
    if kind == .upper {
      capitals += 1
      if part > 0, previous == .lower, !isNamePrefix { shape.insert(.technical) }
    }
    letters += 1
    part += 1
    previous = kind
    hash.add(letter.first)
    hash.add(letter.second)
    stop += letter.length
  }

  /// Scripts with and without spaces do not mix in a word.
  private func fits(_ kind: LetterKind) -> Bool {
    guard letters > 0 else { return true }
    return (kind == .unspaced) == shape.contains(.unspaced)
  }

  /// `McCoy`, `MacLeod`, `DeShawn`, `O'Neil`: a capital may follow the first letters of a name.
  private var isNamePrefix: Bool {
    guard capitals <= 2, part == stop - start, (2...3).contains(part) else { return false }
    let text = bytes[start..<stop]
    return Self.prefixes.contains { text.elementsEqual($0) }
  }

  private static let prefixes = [
    "Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Al", "El",
  ]
  .map { Array($0.utf8) }

  /// Whether a sign joins two parts of a word.
  private mutating func joint(_ letter: LetterFolding.Folded) -> Bool {
    let byte = bytes[stop]
    guard letters > 0 || byte == Byte.underscore, byte < 0x80 || byte == 0xE2 else { return false }
    if byte == Byte.underscore, !shape.contains(.technical), endsEmphasis { return false }
    if byte == Byte.underscore || byte.isDigit {
      shape.insert(.technical)
      stop += 1
      letters += byte.isDigit ? 0 : 1
      hash.add(UInt32(byte))
      return true
    }
    let length = letter.length
    guard stop + length < end else { return false }
    let next = LetterFolding.letter(at: stop + length, in: bytes, before: end)
    let kind = LetterKind(scalar: next.scalar, folded: next.first)
    guard joins(letter.scalar, before: kind) else { return false }
    if byte == Byte.hyphen { shape.insert(.hyphenated) }
    stop += length
    part = 0
    hash.add(letter.scalar == 0x2019 ? 0x27 : letter.scalar)
    return true
  }

  /// The sign behind the last of some words that it marks: `_Ana Ruiz_`.
  private var endsEmphasis: Bool {
    guard letters > 0, shape.contains(.capitalised), start > 0, bytes[start - 1] == Byte.space
    else {
      return false
    }
    return bytes[safe: stop + 1].map { $0.isWhitespace || $0 == Byte.pipe || $0 == Byte.comma }
      ?? true
  }

  private func joins(_ sign: UInt32, before next: LetterKind) -> Bool {
    switch sign {
    case UInt32(Byte.hyphen): next == .upper || next == .lower
    case 0x27, 0x2019:
      // `O'Neil` is a word, `Ana's` and `l'équipe` are two.
      next == .upper && capitals > 0 && part <= 2 && bytes[start] != UInt8(ascii: "L")
        || next == .lower && part >= 2 && letters == part && isContraction
        || next == .lower && letters == part && isWithinName
    default: false
    }
  }

  /// `Tu'imala`, `M'hamed`, `G'ayrat`: no elision and no contraction.
  private var isWithinName: Bool {
    guard capitals == 1, part <= 2, stop + 3 < end,
      bytes[stop + 1...stop + 3].allSatisfy({ $0.isLetter && $0.lowercased == $0 })
    else { return false }
    return Self.beforeGlottal.contains { bytes[start..<stop].elementsEqual($0) }
      || bytes[start] == UInt8(ascii: "M") && part == 1 && bytes[stop + 1] == UInt8(ascii: "h")
  }

  private static let beforeGlottal = [
    "Tu", "Fa", "Ma", "Mo", "Ta", "Va", "Ka", "Pu", "Ha", "Sa", "Bo", "G",
  ].map { Array($0.utf8) }

  /// `don't`, `wouldn't`: no name stands before the apostrophe.
  private var isContraction: Bool {
    bytes[safe: stop + 1].map { $0 == UInt8(ascii: "t") } == true
      && bytes[stop - 1].lowercased == UInt8(ascii: "n")
  }
}
