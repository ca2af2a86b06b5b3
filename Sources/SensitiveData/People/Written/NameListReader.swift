import Markdown

/// Reads the names of a list of people, without remarks, titles and addresses.
struct NameListReader {
  private let bytes: [UInt8]
  private let scene: NameScene

  init(_ text: some Collection<UInt8>) {
    bytes = Array(text)
    scene = NameScene(
      bytes: bytes,
      tokens: NameTokenizer.tokens(of: bytes, 0..<bytes.count, lexicon: .shared))
  }

  private struct Part {
    var words: [Int] = []
    /// A remark has begun: what follows is no name.
    var isOver = false
  }

  func names() -> [String] {
    var names: [String] = []
    var part = Part()
    var index = 0
    while index < scene.tokens.count {
      let token = scene.tokens[index]
      if isSeparator(index) {
        names += name(of: part)
        part = Part()
      } else if token.kind == .word {
        if !part.isOver { part.words.append(index) }
      } else if let close = closing(token) {
        index = end(of: close, from: index)
        part.isOver = part.isOver || !part.words.isEmpty
      } else if !isWithinName(token, index) {
        part.isOver = part.isOver || !part.words.isEmpty
      }
      index += 1
    }
    return names + name(of: part)
  }

  private func isSeparator(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    switch token.kind {
    case .lineEnd: return true
    case .sign:
      return Self.separators.contains(UInt8(truncatingIfNeeded: token.hash)) && token.hash != 0
        || token.hash == 0 && Self.wideSeparators.contains { bytes[token.range].elementsEqual($0) }
    case .word:
      return token.classes.contains(.joint) && !token.shape.contains(.capitalised)
        && !token.isGlued
    case .number: return false
    }
  }

  private static let separators = ByteSet(",;/&+|")
  private static let wideSeparators = ["、", "，", "；", "・", "•", "／"].map { Array($0.utf8) }

  private func closing(_ token: NameToken) -> UInt8? {
    guard token.kind == .sign else { return nil }
    switch UInt8(truncatingIfNeeded: token.hash) {
    case Byte.openParen: return Byte.closeParen
    case Byte.less: return Byte.greater
    case Byte.openBracket: return Byte.closeBracket
    default: return nil
    }
  }

  /// The token that closes a bracket, or the bracket itself where none does.
  private func end(of close: UInt8, from start: Int) -> Int {
    let limit = min(start + 40, scene.tokens.count)
    return (start..<limit).first { scene.tokens[$0].isSign(close) } ?? start
  }

  /// Signs that do not end a name: quotation marks, stars, the full stop of `Dr.`, the sign before an account.
  private func isWithinName(_ token: NameToken, _ index: Int) -> Bool {
    guard token.kind == .sign, token.hash != 0 else { return false }
    let byte = UInt8(truncatingIfNeeded: token.hash)
    if byte == Byte.dot || byte == UInt8(ascii: "'") { return true }
    if byte == Byte.at || byte == Byte.hyphen {
      return !token.isGlued && scene[index + 1]?.isGlued == true
    }
    return Self.quotes.contains(byte)
  }

  private static let quotes = ByteSet("\"*`")

  /// The name of a part of the list, if it is one.
  private func name(of part: Part) -> [String] {
    let words = part.words.drop { isTitle($0) }.prefix { !isSuffix($0) }
    guard (1...6).contains(words.count), let first = words.first, let last = words.last,
      scene.tokens[last].end - scene.tokens[first].start <= 80
    else { return [] }
    let tokens = words.map { scene.tokens[$0] }
    guard tokens.contains(where: { !$0.classes.contains(.particle) || $0.isName }),
      tokens.allSatisfy(mayBeName), tokens.contains(where: isLikelyName)
    else { return [] }
    let text = bytes[tokens[0].start..<scene.tokens[last].end]
    return text.count > 2 ? [String(decoding: text, as: UTF8.self)] : []
  }

  private func isTitle(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.classes.contains(.honorific) else { return false }
    return scene[index + 1].map { $0.isSign(Byte.dot) || $0.kind == .word } ?? false
  }

  /// `Jr.`, `PhD`
  private func isSuffix(_ index: Int) -> Bool { Self.suffixes.contains(scene.tokens[index].hash) }

  private static let suffixes = Set(
    ["jr", "sr", "phd", "md", "msc", "bsc", "esq"].map {
      WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
    })

  private func mayBeName(_ token: NameToken) -> Bool {
    if token.shape.contains(.initial) || token.classes.contains(.particle) { return true }
    if token.shape.contains(.technical) { return isAccount(token) }
    let classes = token.classes
    if !classes.isDisjoint(with: [.surelyProduct, .thing, .thingBefore]) { return false }
    if !classes.isDisjoint(with: Self.names) { return true }
    return classes.isDisjoint(with: [.role, .product, .joint, .article, .filler, .calendar])
      && (classes.isDisjoint(with: [.common, .place]) || token.isName)
      && !hasPartOfThings(token)
  }

  private static let names: WordClass = [.given, .givenWord, .surname, .surnameWord]

  /// At least one word of a name is none of the language's words.
  private func isLikelyName(_ token: NameToken) -> Bool {
    guard !token.shape.contains(.initial) else { return false }
    if !token.classes.isDisjoint(with: [.given, .surname, .givenWord]) { return true }
    return token.classes.isDisjoint(with: [
      .common, .place, .role, .product, .calendar, .particle, .surnameWord, .determiner,
    ])
  }

  /// `ana.ruiz` is split by its full stop; `ana_ruiz` and `anar2` are accounts.
  private func isAccount(_ token: NameToken) -> Bool {
    (3...24).contains(token.range.count) && bytes[token.range].contains(where: \.isLetter)
      && bytes[token.range].allSatisfy { $0 < 0x80 } && bytes[token.start].isLetter
  }

  private func hasPartOfThings(_ token: NameToken) -> Bool {
    guard token.shape.contains(.hyphenated), token.range.count < 64 else { return false }
    return bytes[token.range].split(separator: Byte.hyphen).contains { part in
      let hash = WordHash.of(bytes, part.startIndex..<part.endIndex)
      return !NameLexicon.shared.classes(of: hash).isDisjoint(with: [
        .thing, .role, .product, .common,
      ])
    }
  }
}
