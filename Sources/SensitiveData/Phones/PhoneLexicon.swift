import Markdown

/// Looks up words of a text without making strings of them: by a hash that grows from byte to byte.
struct PhoneLexicon: Sendable {
  static let shared = PhoneLexicon()

  private var words: [UInt64: PhoneWords.Meaning] = [:]
  private var stems: [UInt64: PhoneWords.Meaning] = [:]
  /// For the first two bytes of words, whether any entry begins so; most words of a text don't.
  private var starts = [Bool](repeating: false, count: 1 << 16)

  private init() {
    for (meaning, text) in PhoneWords.table {
      for word in "\(text)".split(whereSeparator: \.isWhitespace) {
        let isStem = word.hasSuffix("*")
        let plain = isStem ? String(word.dropLast()) : String(word)
        let forms = [plain, plain.uppercased(), plain.prefix(1).uppercased() + plain.dropFirst()]
        for form in Set(forms) {
          let bytes = Array(form.utf8)
          starts[Self.start(bytes[0], bytes[safe: 1] ?? 0)] = true
          let hash = bytes.reduce(Self.seed, Self.add)
          if isStem {
            stems[hash, default: []].formUnion(meaning)
          } else {
            words[hash, default: []].formUnion(meaning)
          }
        }
      }
    }
  }

  /// What a word means. Its parts between hyphens count too; in scripts without spaces, a word may begin at every
  /// character.
  func meaning(_ window: ScanWindow, _ word: Range<Int>) -> PhoneWords.Meaning {
    var meaning = meaning(of: word, in: window)
    let isSpaceless = window[word.lowerBound] >= 0xE0
    for start in word.prefix(Self.longest).dropFirst()
    where isSpaceless && window[start] >= 0xE0 || window[start - 1] == Byte.hyphen {
      meaning.formUnion(self.meaning(of: start..<word.upperBound, in: window))
    }
    return meaning
  }

  private func meaning(of word: Range<Int>, in window: ScanWindow) -> PhoneWords.Meaning {
    guard let first = word.first else { return [] }
    let next = word.count > 1 ? window[first + 1] : 0
    guard starts[Self.start(window[first], next)] else { return [] }
    var hash = Self.seed
    var meaning: PhoneWords.Meaning = []
    for index in word.prefix(Self.longest) {
      hash = Self.add(hash, window[index])
      if index - word.lowerBound > 1, let found = stems[hash] { meaning.formUnion(found) }
    }
    return meaning.union(words[hash] ?? [])
  }

  /// The longest word that is looked at, in bytes.
  private static let longest = 64

  private static func start(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first.lowercased) << 8 | Int(second.lowercased)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3
  }
}
