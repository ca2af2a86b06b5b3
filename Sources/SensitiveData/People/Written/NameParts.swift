import Markdown

extension WrittenNames {
  /// A part of a name that is enough to tell who is meant.
  public struct Part: Hashable, Sendable {
    public var text: String
    /// The part is a word in some language: only with a capital is it the name.
    public var needsCapital: Bool
  }

  /// The parts of a name that stand for it: `Nguyễn` and `Mai` of `Nguyễn Thị Mai`, `田中` and `太郎` of `田中太郎`.
  public static func parts(of name: String) -> [Part] {
    let bytes = Array(name.utf8.prefix(200))
    let scene = NameScene(
      bytes: bytes,
      tokens: NameTokenizer.tokens(of: bytes, 0..<bytes.count, lexicon: .shared))
    let words = scene.tokens.indices.filter { scene.tokens[$0].kind == .word }
    if words.count == 1, let only = words.first, scene.tokens[only].shape.contains(.unspaced) {
      return eastAsianParts(scene, only)
    }
    guard words.count > 1 else { return [] }
    return words.filter {
      isPart(scene.tokens[$0], isMiddle: $0 != words.first && $0 != words.last)
    }
    .map { index in
      let token = scene.tokens[index]
      return Part(
        text: String(decoding: bytes[token.range], as: UTF8.self),
        needsCapital: !token.classes.isDisjoint(with: doubtful))
    }
  }

  private static let doubtful: WordClass = [
    .givenWord, .surnameWord, .place, .calendar, .honorific, .particle,
  ]

  private static func isPart(_ token: NameToken, isMiddle: Bool) -> Bool {
    let classes = token.classes
    guard token.end - token.start > 2, !token.shape.contains(.initial),
      classes.isDisjoint(with: [
        .common, .product, .surelyProduct, .role, .joint, .article, .determiner, .filler, .thing,
      ])
    else { return false }
    if classes.contains(.particle) { return token.isName && !isMiddle }
    return !isMiddle || !classes.isDisjoint(with: [.given, .surname])
  }

  /// A family name that is known, and the given name behind it.
  private static func eastAsianParts(_ scene: NameScene, _ index: Int) -> [Part] {
    let token = scene.tokens[index]
    let run = UnspacedRun(token: token, index: index, scene: scene)
    guard let first = run.scalars.first, (3...6).contains(run.scalars.count) else { return [] }
    let lexicon = EastAsianLexicon.shared
    var length = 0
    if (0xAC00...0xD7A3).contains(first) {
      length = lexicon.koreanSurnames.contains(first) ? 1 : 0
    } else {
      length = max(
        lexicon.japaneseSurnames.length(in: run.scalars, at: 0),
        lexicon.doubtfulJapaneseSurnames.length(in: run.scalars, at: 0),
        lexicon.compoundSurnames.length(in: run.scalars, at: 0))
      if length == 0, lexicon.chineseSurnames.contains(first) { length = 1 }
    }
    guard length > 0 else { return [] }
    // A single character is the beginning of too many words.
    return [0..<length, length..<run.scalars.count].filter { $0.count > 1 }.map {
      Part(
        text: String(decoding: scene.bytes[run.bytes($0)], as: UTF8.self), needsCapital: false)
    }
  }
}

extension WrittenNames {
  /// Whether a single word is a common word in some language as well, so that not each of its places names a person.
  public static func isDoubtful(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    let classes = NameLexicon.shared.classes(of: WordHash.of(bytes, 0..<bytes.count))
    return !classes.isDisjoint(with: doubtful.union([.common, .product, .role, .thing]))
  }
}
