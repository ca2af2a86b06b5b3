import Markdown

/// Puts neutral words into a line so that it still reads well.
struct SentenceChoice {
  let bytes: [UInt8]
  let unit: TextUnit
  let person: PersonPhrase
  /// Where events and items begin.
  let starts: Set<Int>
  let isAction: Bool
  let code: SortedRanges

  /// Words in the place of a range.
  struct Change {
    var range: Range<Int>
    var text: String
    var kind: InnerHit.Kind
  }

  /// Hits that are replaced together: "Ana and Ben", "Ana (@ana)".
  struct Group {
    var hits: [InnerHit]
    var range: Range<Int>
    /// How many people or things they are.
    var count = 1

    var kind: InnerHit.Kind { hits[0].kind }
  }

  /// What is said of several as of one.
  private static let joinable: Set<InnerHit.Kind> = [.person, .ticket, .channel, .host, .email]

  func changes(for hits: [InnerHit]) -> [Change] {
    var changes: [Change] = []
    var groups = groups(of: hits)[...]
    while let group = groups.first {
      if let remark = sharedRemark(groups) {
        changes.append(Change(range: remark.range, text: "", kind: group.kind))
        groups = groups.dropFirst(remark.count)
      } else {
        changes.append(change(group))
        groups = groups.dropFirst()
      }
    }
    return changes
  }

  private func groups(of hits: [InnerHit]) -> [Group] {
    var groups: [Group] = []
    for hit in hits {
      guard let last = groups.last, Self.joinable.contains(last.kind),
        !code.contains(hit.range.lowerBound),
        !code.contains(last.range.lowerBound), hit.range.lowerBound >= last.range.upperBound
      else {
        groups.append(Group(hits: [hit], range: hit.range))
        continue
      }
      let between = last.range.upperBound..<hit.range.lowerBound
      let isContact = hit.kind == .email || hit.kind == .phone || hit.kind == .person
      if last.kind == .person, isContact,
        bytes[between].allSatisfy({ $0.isBlank || $0 == Byte.less })
      {
        groups[groups.count - 1].range = last.range.lowerBound..<hit.range.upperBound
        groups[groups.count - 1].hits.append(hit)
      } else if hit.kind == last.kind, joins(between) {
        groups[groups.count - 1].range = last.range.lowerBound..<hit.range.upperBound
        groups[groups.count - 1].hits.append(hit)
        groups[groups.count - 1].count += 1
      } else {
        groups.append(Group(hits: [hit], range: hit.range))
      }
    }
    return groups
  }

  /// Whether only commas and "and" stand between two names.
  private func joins(_ range: Range<Int>) -> Bool {
    let letters = bytes[range].filter(\.isLetter).map(\.lowercased)
    let word = String(decoding: letters, as: UTF8.self)
    return ["", "and", "or"].contains(word) && !range.isEmpty
      && bytes[range].allSatisfy { $0.isLetter || $0.isBlank || ",&/+".utf8.contains($0) }
  }

  private func change(_ group: Group) -> Change {
    let kind = group.kind
    if code.contains(group.range.lowerBound) {
      let text =
        group.hits[0].replacement
        ?? (kind == .person || kind == .owner ? "user" : InnerPhrase.of(kind).code)
      return Change(range: group.range, text: text, kind: kind)
    }
    if kind == .hidden || kind == .owner { return Change(range: group.range, text: "", kind: kind) }
    if kind == .word {
      let text = group.hits[0].replacement ?? ""
      return Change(
        range: text.isEmpty ? withSpace(group.range) : group.range,
        text: cased(text, like: group.range), kind: kind)
    }
    if let remark = remark(around: group.range) {
      return Change(range: remark, text: "", kind: kind)
    }
    if let part = trailingPart(group) { return Change(range: part, text: "", kind: kind) }
    if let attribute = attribute(group) { return Change(range: attribute, text: "", kind: kind) }
    return kind == .person ? people(group) : place(group)
  }
}

// What can be left out without a trace.
extension SentenceChoice {
  /// The parentheses around something and the space before them.
  private func remark(around range: Range<Int>) -> Range<Int>? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start > unit.range.lowerBound, end < unit.range.upperBound else { return nil }
    let pair = (bytes[start - 1], bytes[end])
    guard pair == (Byte.openParen, Byte.closeParen) || pair == (Byte.openBracket, Byte.closeBracket)
    else { return nil }
    return withSpace(start - 1..<end + 1)
  }

  func withSpace(_ range: Range<Int>) -> Range<Int> {
    if range.lowerBound > unit.range.lowerBound, bytes[range.lowerBound - 1].isBlank {
      return range.lowerBound - 1..<range.upperBound
    }
    if range.upperBound < unit.range.upperBound, bytes[range.upperBound].isBlank {
      return range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  /// What stands between dashes or behind the last one, and what a colon parts from the beginning.
  private func attribute(_ group: Group) -> Range<Int>? {
    // A name may go on behind the end of a line.
    guard group.range.upperBound <= unit.range.upperBound else { return nil }
    let before = bytes.trimming(unit.range.lowerBound..<group.range.lowerBound)
    let behind = bytes.trimming(group.range.upperBound..<unit.range.upperBound)
    if let dash = dash(before: group.range.lowerBound), !before.isEmpty,
      bytes[before.lowerBound..<dash].contains(where: \.isLetter),
      behind.isEmpty || isDash(behind.lowerBound)
    {
      return dash..<group.range.upperBound
    }
    let isInner = group.kind == .ticket || group.kind == .channel || group.kind == .page
    guard before.isEmpty || starts.contains(group.range.lowerBound), isInner, !behind.isEmpty else {
      return nil
    }
    if bytes[behind.lowerBound] == Byte.colon {
      return group.range.lowerBound..<blanksEnd(behind.lowerBound + 1)
    }
    guard isDash(behind.lowerBound) else { return nil }
    return group.range.lowerBound..<blanksEnd(dashEnd(behind.lowerBound))
  }

  private func blanksEnd(_ index: Int) -> Int {
    var end = index
    while end < unit.range.upperBound, bytes[end].isBlank { end += 1 }
    return end
  }

  private func isDash(_ index: Int) -> Bool {
    guard index < unit.range.upperBound else { return false }
    let isLong =
      bytes[index] == 0xE2 && bytes[safe: index + 1] == 0x80
      && (bytes[safe: index + 2] == 0x93 || bytes[safe: index + 2] == 0x94)
    let isShort =
      (bytes[index] == Byte.hyphen || bytes[index] == Byte.pipe)
      && bytes[safe: index + 1]?.isBlank == true
    return isLong || isShort
  }

  private func dashEnd(_ index: Int) -> Int { index + (bytes[index] == 0xE2 ? 3 : 1) }

  /// Where the blank before a dash is that stands before a position.
  private func dash(before index: Int) -> Int? {
    var end = index
    while end > unit.range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end < index else { return nil }
    for length in [1, 3] where end - length > unit.range.lowerBound {
      let start = end - length
      guard isDash(start), dashEnd(start) == end, bytes[start - 1].isBlank else { continue }
      return start - 1
    }
    return nil
  }
}
