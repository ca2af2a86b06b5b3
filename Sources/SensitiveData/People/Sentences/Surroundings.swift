import Markdown

/// What the words around a candidate say of it.
struct Surroundings {
  typealias Strength = SentencePatterns.Strength

  let scene: NameScene
  private let table = PatternTable.shared

  init(scene: NameScene) { self.scene = scene }

  func judge(_ candidate: inout NameCandidate) {
    let before = max(strength(before: candidate.first), mark(before: candidate.first))
    let after = strength(after: candidate.last)
    candidate.strength = max(both(before, after), mark(candidate), place(candidate))
    candidate.isThing = isThing(candidate)
    if isEponym(candidate.last) {
      candidate.strength = .none
      candidate.isThing = true
    }
  }

  /// Where both sides speak of a person, there is one.
  private func both(_ before: Strength, _ after: Strength) -> Strength {
    let strongest = max(before, after)
    return strongest == .clear && min(before, after) >= .likely ? .sure : strongest
  }

  func strength(before index: Int) -> Strength {
    var hashes: [UInt64] = []
    var place = index - 1
    var breaks = 0
    while hashes.count < PatternTable.longest, let token = scene[place] {
      if token.kind == .lineEnd {
        breaks += 1
        guard breaks == 1, token.hash == UInt64(Byte.lineFeed) else { break }
      } else {
        hashes.append(token.hash)
      }
      place -= 1
    }
    return table.strength(before: hashes)
  }

  private func strength(after index: Int) -> Strength {
    var start = index + 1
    if scene[index]?.shape.contains(.initial) == true, scene[start]?.isSign(Byte.dot) == true {
      start += 1
    }
    if let owned = ownedStart(behind: index) {
      return table.strength(owned: hashes(from: owned))
    }
    // A suffix behind an apostrophe: `Ayşe'nin`.
    if scene[start]?.isSign(UInt8(ascii: "'")) == true, scene[start]?.isGlued == true,
      scene[start + 1]?.isGlued == true
    {
      start += 2
    }
    // `Ana Ruiz, our DBA, restarted`, `Ana (SRE) restarted`
    start = behindRemark(from: start)
    var strongest = table.strength(after: hashes(from: start))
    var skipped = 0
    while skipped < 3, let token = scene[start], token.kind == .word,
      token.classes.contains(.filler), !token.shape.contains(.capitalised)
    {
      start += 1
      skipped += 1
      strongest = max(strongest, table.strength(after: hashes(from: start)))
    }
    return max(strongest, isVerb(start) ? .likely : .none)
  }

  func hashes(from start: Int) -> [UInt64] {
    var hashes: [UInt64] = []
    var place = start
    while hashes.count < PatternTable.longest, let token = scene[place] {
      if token.kind == .lineEnd {
        // A sentence goes on in small letters.
        guard place > start || token.hash == UInt64(Byte.lineFeed), let next = scene[place + 1],
          next.kind == .word, !next.shape.contains(.capitalised), token.hash != UInt64(Byte.tab)
        else { break }
      } else {
        hashes.append(token.hash)
      }
      place += 1
    }
    return hashes
  }

  /// The token behind `'s`.
  func ownedStart(behind index: Int) -> Int? {
    guard scene[index + 1]?.isSign(UInt8(ascii: "'")) == true, scene[index + 1]?.isGlued == true,
      let token = scene[index + 2], token.isGlued, token.end - token.start == 1,
      scene.bytes[token.start] == UInt8(ascii: "s")
    else { return nil }
    return index + 3
  }

  /// Behind a remark in brackets or commas of at most eight tokens.
  private func behindRemark(from start: Int) -> Int {
    guard let open = scene[start], open.kind == .sign else { return start }
    let close: UInt8
    if open.isSign(Byte.openParen) {
      close = Byte.closeParen
    } else if open.isSign(Byte.comma) {
      close = Byte.comma
    } else {
      return start
    }
    for place in start + 1..<start + 9 {
      guard let token = scene[place], token.kind != .lineEnd else { return start }
      if token.isSign(close) { return place + 1 }
    }
    return start
  }

  /// What signs and the words that say what somebody is tell.
  private func mark(_ candidate: NameCandidate) -> Strength {
    let behind = candidate.last + 1
    if isHonoured(behind) || isInRun(candidate) { return .sure }
    guard let sign = scene[behind], sign.kind == .sign else { return .none }
    if sign.isSign(Byte.openParen), role(from: behind + 1, atMost: 3) { return .sure }
    if sign.isSign(Byte.comma) {
      if role(from: behind + 1, atMost: 1), !isListed(behind + 2) { return .clear }
      let isDetermined = scene[behind + 1]?.classes.contains(.determiner) == true
      return isDetermined && role(from: behind + 2, atMost: 3) ? .sure : .none
    }
    if sign.isSign(Byte.colon), scene[behind + 1]?.isGlued == false,
      scene.isLineStart(candidate.first)
    {
      return .clear
    }
    return .none
  }

  /// Whether a polite word of a script without spaces follows: `Anaさん`.
  private func isHonoured(_ index: Int) -> Bool {
    guard let token = scene[index], token.isGlued, token.shape.contains(.unspaced) else {
      return false
    }
    return Self.honorifics.contains { scene.bytes[token.range].starts(with: $0) }
  }

  /// Whether a Chinese sentence about people goes on around it: `由Ana重启`.
  private func isInRun(_ candidate: NameCandidate) -> Bool {
    guard let token = scene[candidate.last + 1], token.shape.contains(.unspaced),
      let previous = scene[candidate.first - 1], previous.shape.contains(.unspaced),
      scene.follows(candidate.first), scene.follows(candidate.last + 1),
      previous.end - previous.start < 200, token.end - token.start < 200
    else { return false }
    let before = UnspacedRun(token: previous, index: candidate.first - 1, scene: scene).scalars
    let after = UnspacedRun(token: token, index: candidate.last + 1, scene: scene).scalars
    let lexicon = EastAsianLexicon.shared
    return lexicon.chineseBefore.ends(in: before, at: before.count)
      && lexicon.chineseAfter.length(in: after, at: 0) > 0
  }

  private static let honorifics = ["さん", "氏", "様", "くん", "님", "씨", "先生", "女士", "老师"].map {
    Array($0.utf8)
  }

  private func isListed(_ index: Int) -> Bool {
    scene[index].map { $0.isSign(Byte.comma) || $0.classes.contains(.joint) } ?? false
  }

  private func role(from start: Int, atMost count: Int) -> Bool {
    for place in start..<start + count {
      guard let token = scene[place], token.kind == .word else { return false }
      if token.classes.contains(.role) { return true }
    }
    return false
  }

  /// `Dr. Ana`, `<Ana>` behind a time.
  private func mark(before first: Int) -> Strength {
    var place = first - 1
    if scene[place]?.isSign(Byte.dot) == true, scene[place]?.isGlued == true { place -= 1 }
    guard let token = scene[place], token.classes.contains(.honorific), place >= first - 2 else {
      return .none
    }
    if token.shape.contains(.allCapitals) { return .none }
    let isSure = token.shape.contains(.capitalised) && token.classes.isDisjoint(with: [.common])
    return isSure || place < first - 1 ? .sure : .likely
  }

  /// `the Ana service`, `Ana cluster`
  private func isThing(_ candidate: NameCandidate) -> Bool {
    let (before, behind) = (candidate.first - 1, candidate.last + 1)
    if scene.follows(candidate.first), let token = scene[before], token.kind == .word,
      token.classes.contains(.article)
        || token.classes.contains(.placeBeginning) && token.shape.contains(.capitalised)
        || token.classes.contains(.thingBefore) && !token.classes.contains(.role)
    {
      return true
    }
    guard scene.follows(behind), let next = scene[behind], !next.isGlued else { return false }
    if next.kind == .number { return !hasColon(next) }
    if next.shape.contains(.technical), scene.bytes[next.range].contains(where: \.isDigit) {
      return true
    }
    return next.kind == .word && next.classes.contains(.thing)
      && !next.classes.contains(.filler)
  }

  private func hasColon(_ token: NameToken) -> Bool {
    scene.bytes[token.range].contains(Byte.colon)
  }
}
