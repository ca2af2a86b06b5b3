import Markdown

/// Replaces words that stay inside by neutral ones, and leaves out what would say nothing then.
struct WordChoice {
  let document: Document
  let words: InnerWords
  let person: PersonPhrase
  private(set) var edits: [RedactionEdit] = []
  /// What has no harmless replacement.
  private(set) var secrets: [InnerHit] = []
  /// What can't be replaced, because nobody knows where in the source it stands.
  private(set) var lost: [InnerHit] = []
  /// Where events, posts and actions begin: a sentence does there as well.
  private let starts: Set<Int>
  private let code: SortedRanges
  private let actions: SortedRanges

  init(_ document: Document, words: InnerWords, person: String) {
    self.document = document
    self.words = words
    self.person = PersonPhrase(one: person)
    let texts =
      document.timeline.map(\.text) + document.updates.map(\.text)
      + document.actions.map(\.text)
    starts = Set(texts.map(\.lowerBound))
    actions = SortedRanges(document.actions.map(\.text))
    code = SortedRanges(document.markdown.nodes.lazy.filter { $0.kind == .code }.map(\.text))
    replaceShown()
    replaceFrontMatter()
  }

  private var markdown: MarkdownDocument { document.markdown }
  private var bytes: [UInt8] { document.markdown.text }

  private mutating func replaceShown() {
    var hits = words.hits(in: bytes, 0..<bytes.count)
    secrets += hits.filter { $0.kind == .secret }.map(inSource)
    hits.removeAll { $0.kind == .secret }
    hits = PlacedHits(document: document, person: person).added(to: hits)
    guard !hits.isEmpty else { return }
    var position = 0
    for unit in TextUnit.all(in: markdown) {
      while position < hits.count, hits[position].range.lowerBound < unit.range.lowerBound {
        position += 1
      }
      var inside: [InnerHit] = []
      while position < hits.count, hits[position].range.lowerBound < unit.range.upperBound {
        inside.append(hits[position])
        position += 1
      }
      if !inside.isEmpty { replace(inside, in: unit) }
    }
  }

  private func inSource(_ hit: InnerHit) -> InnerHit {
    var hit = hit
    hit.range = markdown.sourceRange(of: hit.range)
    return hit
  }

  private mutating func replaceFrontMatter() {
    guard let content = markdown.frontMatter?.content else { return }
    for hit in words.hits(in: markdown.source.bytes, content) {
      if hit.kind == .secret {
        secrets.append(hit)
        continue
      }
      let text = hit.replacement ?? usual(hit.kind)
      edits.append(
        RedactionEdit(hit.range, text, .words, because: hit.kind.reason))
    }
  }

  private func usual(_ kind: InnerHit.Kind) -> String {
    kind == .person || kind == .owner ? person.one : InnerPhrase.of(kind).phrase
  }

  private mutating func replace(_ hits: [InnerHit], in unit: TextUnit) {
    // In code the writer's own machine is an example.
    let hits = hits.filter { hit in
      hit.name != InnerHit.localhost || unit.kind != .code && !code.contains(hit.range.lowerBound)
    }
    if hits.isEmpty { return }
    if unit.kind == .code {
      for hit in hits { write(hit.range, inCode(hit), hit.kind) }
      return
    }
    if let kind = saysNothing(without: hits, unit), leaveOut(unit, kind) { return }
    let sentence = SentenceChoice(
      bytes: bytes, unit: unit, person: person, starts: starts,
      isAction: actions.overlaps(unit.range), code: code)
    for change in sentence.changes(for: hits) {
      write(change.range, change.text, change.kind)
    }
  }

  private func inCode(_ hit: InnerHit) -> String {
    if let replacement = hit.replacement { return replacement }
    return hit.kind == .person || hit.kind == .owner ? "user" : InnerPhrase.of(hit.kind).code
  }

  /// Writes words in the place of a range of the plain text; marks of emphasis and links within stay balanced.
  private mutating func write(_ range: Range<Int>, _ text: String, _ kind: InnerHit.Kind) {
    var text = text
    for index in markdown.nodeIndices(in: range) + before(range) {
      let node = markdown.nodes[index]
      guard node.kind.holdsText, node.text.overlaps(range) else { continue }
      let place = markdown.sourceRange(of: node.text.clamped(to: range))
      if place.isEmpty || place.lowerBound >= markdown.source.bytes.count {
        let start = min(markdown.nodes[index].sourceStart, markdown.source.bytes.count)
        lost.append(InnerHit(kind: kind, range: start..<start))
        continue
      }
      edits.append(RedactionEdit(place, text, .words, because: kind.reason))
      text = ""
    }
  }

  /// The leaf that begins before a range and reaches into it.
  private func before(_ range: Range<Int>) -> [Int] {
    let first = (0..<markdown.nodes.count).endOfPrefix {
      markdown.nodes[$0].text.lowerBound < range.lowerBound
    }
    var index = first - 1
    while index >= 0, first - index < 64 {
      let node = markdown.nodes[index]
      if node.kind.holdsText { return node.text.overlaps(range) ? [index] : [] }
      index -= 1
    }
    return []
  }
}

extension Node.Kind {
  /// Whether the text of a node stands in the source as it is.
  var holdsText: Bool {
    switch self {
    case .text, .code, .codeBlock, .htmlInline: true
    default: false
    }
  }
}

// Lines and cells that hold nothing else.
extension WordChoice {
  /// What a line is about that says nothing without its hits: names alone, or a label and them.
  private func saysNothing(without hits: [InnerHit], _ unit: TextUnit) -> InnerHit.Kind? {
    guard unit.kind == .line || unit.kind == .cell,
      let first = hits.first(where: { $0.kind != .hidden }), first.kind != .word
    else { return nil }
    var position = unit.range.lowerBound
    var rest: [UInt8] = []
    for hit in hits {
      rest += bytes[position..<max(position, hit.range.lowerBound)]
      position = max(position, hit.range.upperBound)
    }
    rest += bytes[position..<max(position, unit.range.upperBound)]
    let isEmpty =
      !rest.contains { $0.isAlphanumeric || $0 >= 0x80 }
      || !rest.contains { $0 >= 0x80 }
        && ["and", "or"].contains(
          String(decoding: rest.filter(\.isLetter).map(\.lowercased), as: UTF8.self))
    if isEmpty { return first.kind }
    guard unit.kind == .line,
      let label = LabelScanner(bytes: bytes).label(in: unit.range),
      label.value.lowerBound <= first.range.lowerBound,
      MetadataLabel.named(bytes[label.label])?.isPublic != true
    else { return nil }
    let before = bytes[label.value.lowerBound..<first.range.lowerBound].count
    let behind = rest.suffix(max(0, rest.count - (label.value.lowerBound - unit.range.lowerBound)))
    let saysMore = behind.contains { $0.isAlphanumeric || $0 >= 0x80 }
    return saysMore || before > 4 ? nil : first.kind
  }

  private mutating func leaveOut(_ unit: TextUnit, _ kind: InnerHit.Kind) -> Bool {
    let source = markdown.source
    if unit.kind == .cell {
      guard kind != .person else { return false }
      write(unit.range, "", kind)
      return true
    }
    let place = markdown.sourceRange(of: bytes.trimming(unit.range))
    let line = source.lineNumber(at: place.lowerBound)
    if unit.range != unit.block {
      // A line in the middle of a sentence is missed, one of its own is not.
      guard LabelScanner(bytes: bytes).label(in: unit.range) != nil else { return false }
      edits.append(
        RedactionEdit(source.lines(line, through: line), because: kind.reason))
      return true
    }
    var lines = markdown.lines(of: unit.node)
    if unit.node > 0, markdown.nodes[unit.node - 1].kind == .item {
      let item = markdown.nodes[unit.node - 1]
      // What is below the item still needs it.
      guard item.end == markdown.nodes[unit.node].end else { return false }
      lines = markdown.lines(of: unit.node - 1)
    }
    guard !document.sections.contains(where: { lines.contains($0.line) }) else { return false }
    edits.append(
      source.leavingOut(lines.lowerBound, through: lines.upperBound, because: kind.reason))
    return true
  }
}
