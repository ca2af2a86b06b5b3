import Markdown

/// Candidates that "and" or commas join: what is said of one is said of all.
struct NameLists {
  let scene: NameScene

  /// The candidates with what is said of their lists.
  func judged(_ candidates: [NameCandidate], evidence: NameEvidence) -> [NameCandidate] {
    var judged = candidates
    var start = 0
    while start < judged.count {
      var end = start + 1
      while end < judged.count, joins(judged[end - 1], judged[end]) { end += 1 }
      judge(&judged[start..<end], evidence)
      start = end
    }
    acceptPlaces(in: &judged)
    return judged
  }

  /// `Mercedes restarted it and Paris checked it`: what is a place or a product elsewhere does here what somebody does
  /// whom the same sentence names.
  private func acceptPlaces(in candidates: inout [NameCandidate]) {
    for index in candidates.indices.dropFirst()
    where !candidates[index].isAccepted && candidates[index].strength >= .clear {
      let (previous, candidate) = (candidates[index - 1], candidates[index])
      guard previous.isAccepted, candidate.words.count == 1, !candidate.isThing,
        scene.tokens[candidate.first].classes.contains(.placeGiven),
        scene[candidate.first - 1]?.classes.contains(.joint) == true,
        candidate.first - previous.last < 14,
        !scene.tokens[previous.last..<candidate.first].contains(where: { $0.kind == .lineEnd })
      else { continue }
      candidates[index].isAccepted = true
    }
  }

  private func judge(_ list: inout ArraySlice<NameCandidate>, _ evidence: NameEvidence) {
    let isWithProduct = hasProduct(list) || hasPlace(list)
    if list.count > 1 {
      let first = list.first?.strength ?? .none
      let last = list.last?.strength ?? .none
      let strength = max(first, last)
      for index in list.indices { list[index].strength = max(list[index].strength, strength) }
    }
    for index in list.indices {
      if isWithProduct { list[index].isThing = true }
      list[index].isAccepted = evidence.isPerson(list[index])
    }
    guard list.count > 1, list.contains(where: \.isAccepted) else { return }
    let isOfPeople =
      !isWithProduct && !list.contains(where: \.isThing)
      && list.contains { $0.isAccepted && !$0.isInTitle }
    if isOfPeople {
      for index in list.indices where !list[index].isAccepted && !list[index].isInTitle {
        var sure = list[index]
        sure.strength = .sure
        list[index].isAccepted = !isDoubtful(sure) && evidence.isPerson(sure)
      }
    }
    for index in list.indices
    where !list[index].isAccepted && list[index].strength >= .likely && !isWithProduct {
      list[index].strength = .sure
      list[index].isAccepted = evidence.isPerson(list[index])
    }
  }

  /// Whether the name of a place stands in the list: `San Jose and Santiago`.
  private func hasPlace(_ list: ArraySlice<NameCandidate>) -> Bool {
    list.contains { candidate in
      guard candidate.words.count == 1, scene.follows(candidate.first),
        let previous = scene[candidate.first - 1]
      else { return false }
      return previous.classes.contains(.placeBeginning) && previous.shape.contains(.capitalised)
    }
  }

  /// Whether it is a word of some language, a place or a product.
  private func isDoubtful(_ candidate: NameCandidate) -> Bool {
    candidate.words.contains {
      !scene.tokens[$0].classes.isDisjoint(with: [
        .product, .place, .calendar, .role, .thing, .common, .surelyProduct,
      ])
    }
  }

  private func joins(_ left: NameCandidate, _ right: NameCandidate) -> Bool {
    let (start, end) = (left.last + 1, right.first)
    guard (1...2).contains(end - start) else { return false }
    return (start..<end).allSatisfy { isJoint($0) }
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let token = scene[index] else { return false }
    if token.kind == .sign {
      return token.hash != 0 && Self.joints.contains(UInt8(truncatingIfNeeded: token.hash))
    }
    return token.kind == .word && token.classes.contains(.joint)
      && !token.shape.contains(.capitalised)
  }

  private static let joints = ByteSet(",;/&+")

  /// Whether the name of a product stands in the list: `Kafka and Zookeeper joined`.
  private func hasProduct(_ list: ArraySlice<NameCandidate>) -> Bool {
    guard let first = list.first, let last = list.last else { return false }
    return isProduct(first.first - 1, step: -1) || isProduct(last.last + 1, step: 1)
  }

  private func isProduct(_ joint: Int, step: Int) -> Bool {
    guard isJoint(joint) else { return false }
    var index = joint + step
    if isJoint(index) { index += step }
    guard let token = scene[index], token.shape.contains(.capitalised) else { return false }
    return !token.classes.isDisjoint(with: [.product, .surelyProduct])
      && token.classes.isDisjoint(with: [.given, .givenWord, .surname])
  }
}
