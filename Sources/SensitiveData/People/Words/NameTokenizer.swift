import Markdown

/// Splits a text into words, numbers, signs and line ends.
struct NameTokenizer {
  private let bytes: [UInt8]
  private let end: Int
  private let lexicon: NameLexicon?
  private var index: Int
  private(set) var tokens: [NameToken] = []

  static func tokens(
    of bytes: [UInt8], _ range: Range<Int>, lexicon: NameLexicon?
  ) -> [NameToken] {
    var tokenizer = NameTokenizer(bytes: bytes, range: range, lexicon: lexicon)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(bytes: [UInt8], range: Range<Int>, lexicon: NameLexicon?) {
    (self.bytes, self.lexicon) = (bytes, lexicon)
    (index, end) = (range.lowerBound, range.upperBound)
    tokens.reserveCapacity(range.count / 5)
  }

  private mutating func run() {
    while index < end {
      let byte = bytes[index]
      if byte == Byte.lineFeed || byte == Byte.tab {
        add(.lineEnd, from: index, to: index + 1, hash: UInt64(byte))
      } else if byte == Byte.space || byte == Byte.carriageReturn {
        index += 1
      } else if byte.isDigit {
        number()
      } else if byte == Byte.underscore, endsWord || isEmphasis(index) {
        add(.sign, from: index, to: index + 1, hash: UInt64(byte))
      } else if byte >= 0x80 || byte.isLetter || byte == Byte.underscore {
        word()
      } else {
        add(.sign, from: index, to: index + 1, hash: UInt64(byte))
      }
    }
  }

  /// Whether a word ends here, though a sign that words may have follows.
  private var endsWord: Bool { tokens.last.map { $0.kind == .word && $0.end == index } ?? false }

  /// Whether a line marks words as `_Ana Ruiz_` does: at the edge of words, before or behind other signs.
  private func isEmphasis(_ place: Int) -> Bool {
    guard place + 1 < end, let next = bytes[safe: place + 1] else { return false }
    let isFree = place == 0 || bytes[place - 1].isWhitespace || bytes[place - 1] == Byte.asterisk
    guard isFree, next >= 0x80 || next.isLetter && next.lowercased != next else { return false }
    let line = bytes[place + 1..<min(end, place + 80)].prefix { $0 != Byte.lineFeed }
    guard let close = line.firstIndex(of: Byte.underscore) else { return false }
    return line[..<close].contains(Byte.space) && bytes[close - 1] != Byte.space
      && bytes[safe: close + 1].map { !$0.isAlphanumeric && $0 != Byte.underscore } ?? true
  }

  private mutating func add(
    _ kind: NameToken.Kind, from start: Int, to stop: Int, hash: UInt64,
    classes: WordClass = [], shape: NameToken.Shape = []
  ) {
    tokens.append(
      NameToken(
        start: start, end: stop, hash: hash, classes: classes, kind: kind, shape: shape,
        isGlued: kind != .lineEnd
          && tokens.last.map { $0.end == start && $0.kind != .lineEnd } ?? false))
    index = stop
  }

  /// Digits with what is glued to them: `10:02`, `2.1`, `3rd`.
  private mutating func number() {
    var stop = index
    while stop < end, bytes[stop].isAlphanumeric || Self.inNumbers.contains(bytes[stop]),
      stop - index < 64
    {
      stop += 1
    }
    while stop > index + 1, Self.inNumbers.contains(bytes[stop - 1]) { stop -= 1 }
    add(.number, from: index, to: stop, hash: 0)
  }

  private static let inNumbers = ByteSet(".:,-/_")

  private mutating func word() {
    var reader = WordReader(bytes: bytes, start: index, end: end)
    reader.read()
    guard reader.stop > index else {
      let length = LetterFolding.letter(at: index, in: bytes, before: end).length
      return add(.sign, from: index, to: min(index + length, end), hash: 0)
    }
    add(
      .word, from: index, to: reader.stop, hash: reader.hash.value,
      classes: lexicon?.classes(of: reader.hash.value) ?? [], shape: reader.shape)
  }
}
