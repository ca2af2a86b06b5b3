import Markdown

// Where people stand in sentences, logs and tables, whatever the words beside them.
extension Surroundings {
  func place(_ candidate: NameCandidate) -> Strength {
    if scene.isAssigned(candidate.first) || isSpeaker(candidate) || isInApposition(candidate) {
      return .sure
    }
    if isInChat(candidate) || isBehindArticle(candidate) { return .sure }
    if scene.isRostered(candidate) || isAddressed(candidate) || isBehindRole(candidate.first) {
      return .sure
    }
    return isOnlyName(candidate) ? .likely : .none
  }

  /// `10:02 <Ana> restarted`
  private func isSpeaker(_ candidate: NameCandidate) -> Bool {
    guard let open = scene[candidate.first - 1], open.isSign(Byte.less), !open.isGlued,
      scene[candidate.last + 1]?.isSign(Byte.greater) == true, scene.isLineStart(candidate.first)
    else { return false }
    return candidate.words.count > 1
      || (2...4).contains { scene[candidate.first - $0]?.kind == .number }
  }

  /// `The on-call, Ana, acknowledged`, `Regards, Ana`
  private func isInApposition(_ candidate: NameCandidate) -> Bool {
    guard let comma = scene[candidate.first - 1], comma.isSign(Byte.comma),
      endsPhrase(candidate.last)
    else { return false }
    let isRole =
      scene[candidate.first - 2]?.classes.contains(.role) == true
      && scene[candidate.first - 2]?.shape.contains(.capitalised) == false
    return isRole || strength(before: candidate.first - 1) >= .likely
  }

  private func endsPhrase(_ last: Int) -> Bool {
    guard let next = scene[last + 1], next.kind != .lineEnd else { return true }
    return next.isSign(Byte.comma) || next.isSign(Byte.dot) || next.isSign(Byte.openParen)
  }

  /// `Ana, can you restart it?`, `Ana, who knew it,`
  private func isAddressed(_ candidate: NameCandidate) -> Bool {
    guard scene[candidate.last + 1]?.isSign(Byte.comma) == true,
      let next = scene[candidate.last + 2], next.kind == .word
    else { return false }
    return Self.relatives.contains(next.hash)
      || PatternTable.shared.strength(addressed: hashes(from: candidate.last + 2)) >= .sure
  }

  private static let relatives = Set(
    ["who", "whose", "whom", "quien", "quienes", "aki", "akik", "akit", "akinek", "akivel"].map {
      WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
    })

  /// `IC - Ana`: a dash and a label before it.
  private func isBehindRole(_ first: Int) -> Bool {
    guard let dash = scene[first - 1], dash.kind == .sign, !dash.isGlued,
      dash.isSign(Byte.hyphen)
        || Self.dashes.contains(where: { scene.bytes[dash.range].elementsEqual($0) })
    else { return false }
    var key = WordHash.joined(0, UInt64(Byte.colon))
    for distance in 2..<6 {
      guard let word = scene[first - distance], word.kind == .word else { return false }
      key = WordHash.joined(key, word.hash)
      let isWhole = scene[first - distance - 1]?.kind != .word
      if isWhole, PatternTable.shared.strength(beforeKey: key) == .sure { return true }
    }
    return false
  }

  private static let dashes = ["\u{2013}", "\u{2014}"].map { Array($0.utf8) }

  /// Whether names fill a cell of a table: `Ana Ruiz`, `Ana Ruiz, Ben Holt`.
  private func isOnlyName(_ candidate: NameCandidate) -> Bool {
    guard let before = edge(from: candidate.first - 1, step: -1),
      let after = edge(from: candidate.last + 1, step: 1)
    else { return false }
    return before.isCell || after.isCell || before.isList || after.isList
  }

  /// `O Wellington esqueceu`: Portuguese has articles before the names of people.
  private func isBehindArticle(_ candidate: NameCandidate) -> Bool {
    guard let article = scene[candidate.first - 1], article.kind == .word, article.range.count == 1,
      "OAoa".utf8.contains(scene.bytes[article.start]), isVerb(candidate.last + 1)
    else { return false }
    return true
  }

  /// `10:02 Ana: restarting`, `Ana (she/her)`
  private func isInChat(_ candidate: NameCandidate) -> Bool {
    let behind = candidate.last + 1
    if scene[behind]?.isSign(Byte.openParen) == true, scene[behind + 2]?.isSign(Byte.slash) == true
    {
      return scene[behind + 1].map { Self.pronouns.contains($0.hash) } ?? false
    }
    guard scene[behind]?.isSign(Byte.colon) == true, scene[behind]?.isGlued == true,
      scene[behind + 1]?.isGlued == false, scene[behind + 1]?.kind == .word,
      scene.isLineStart(candidate.first)
    else { return false }
    return (1...4).contains { distance in
      guard let token = scene[candidate.first - distance], token.kind == .number else {
        return false
      }
      return scene.bytes[token.range].contains(Byte.colon)
    }
  }

  private static let pronouns = Set(
    ["she", "he", "they"].map { WordHash.of(Array($0.utf8), 0..<$0.utf8.count) })

  /// What ends a row of names.
  private struct Edge {
    var isCell = false
    var isList = false
  }

  /// The end of a cell or a line, where only names and what joins them stand before it.
  private func edge(from start: Int, step: Int) -> Edge? {
    var edge = Edge()
    var place = start
    for _ in 0..<24 {
      guard let token = scene[place], token.kind != .lineEnd else {
        edge.isCell = scene[place]?.hash == UInt64(Byte.tab)
        return edge
      }
      if token.isSign(UInt8(ascii: "|")) {
        edge.isCell = true
        return edge
      }
      let isSeparator =
        token.kind == .sign && token.hash != 0
        && ",;/&".utf8.contains(UInt8(truncatingIfNeeded: token.hash))
      let isJoint = token.classes.contains(.joint) && !token.shape.contains(.capitalised)
      if isSeparator || isJoint {
        edge.isList = true
      } else if token.kind == .word {
        if scene.isPartOfAccount(place) {
          place += step
          continue
        }
        guard
          scene.isNameLike(place) && !scene.isBlocker(place) || token.classes.contains(.particle)
        else { return nil }
      } else if token.kind == .number || !isBeside(token) {
        return nil
      }
      place += step
    }
    return nil
  }

  /// Signs that stand beside names in cells: stars, boxes, the full stop of an initial.
  private func isBeside(_ token: NameToken) -> Bool {
    guard token.hash != 0 else { return token.end - token.start > 2 }
    return "*._-[]~`@".utf8.contains(UInt8(truncatingIfNeeded: token.hash))
  }

  /// `Murphy's law`
  func isEponym(_ last: Int) -> Bool {
    var next = last + 1
    if let owned = ownedStart(behind: last) {
      next = owned
    } else if scene[next]?.isSign(UInt8(ascii: "'")) == true, scene[next]?.isGlued == true {
      next += 1
    } else {
      return false
    }
    return scene[next].map { Self.eponyms.contains($0.hash) } ?? false
  }

  private static let eponyms = Set(
    NameData.eponyms.description.split { $0.isWhitespace }.map {
      WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
    })

  /// Whether a word ends as verbs of the past do in Portuguese, Spanish, Polish, Russian.
  func isVerb(_ index: Int) -> Bool {
    guard let token = scene[index], token.kind == .word, !token.isGlued,
      token.shape.isEmpty, (5...24).contains(token.range.count)
    else { return false }
    let word = scene.bytes[token.range]
    return Self.verbEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let verbEndings = [
    "ou", "eu", "iu", "ó", "aron", "ieron", "ał", "ała", "ił", "iła", "nął", "nęła", "ił", "yła",
    "ал", "ала", "ил", "ила", "ел", "ела", "нул", "нула", "лся", "лась", "ив", "ав",
  ].map { Array($0.utf8) }
}
