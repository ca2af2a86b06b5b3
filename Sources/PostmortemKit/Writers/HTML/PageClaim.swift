internal import Markdown

/// A part of the model and the text that it stands for.
struct PageClaim {
  let kind: PagePlan.Kind
  let range: Range<Int>

  /// Which of two claims that begin at the same place comes first.
  var order: Int {
    switch kind {
    case .title: 0
    case .update: 1
    case .heading: 2
    case .field: 3
    case .entry, .action, .step: 4
    case .prose: 5
    }
  }

  /// The claim with what belongs to it besides: the rest of its item, row or paragraph, between the end of
  /// the claim before it and the beginning of the next.
  func extended(in blocks: PageBlocks, from lower: Int, to upper: Int) -> Range<Int> {
    let start = max(lower, range.lowerBound)
    let end = max(start, min(range.upperBound, upper))
    guard start < end, order == 4, let leaf = blocks.leaf(at: start) else { return start..<end }
    let bounds = surroundings(leaf, in: blocks, start: start, limit: upper)
    return max(lower, min(start, bounds.lowerBound))..<min(upper, max(end, bounds.upperBound))
  }

  private func surroundings(_ leaf: PageBlocks.Leaf, in blocks: PageBlocks, start: Int, limit: Int)
    -> Range<Int>
  {
    let nodes = blocks.document.nodes
    if let row = leaf.row { return nodes[row].text }
    // A bare checkbox under an item is of a step of its own, not of the item.
    if nodes[leaf.node].kind == .taskLine { return leaf.text }
    if let item = leaf.item { return nodes[item].text }
    if nodes[leaf.node].kind == .heading {
      return leaf.text.lowerBound..<max(limit, leaf.text.upperBound)
    }
    let line = blocks.line(around: start)
    // A short beginning of the line ("At", "1)") belongs to the claim, a sentence does not.
    let lower = start - line.lowerBound <= 16 ? max(line.lowerBound, leaf.text.lowerBound) : start
    if case .entry = kind { return lower..<max(leaf.text.upperBound, lower) }
    let last = blocks.line(around: max(start, range.upperBound - 1))
    return lower..<max(lower, min(last.upperBound, leaf.text.upperBound))
  }
}

/// Collects the claims of a document's parts.
struct PageClaims {
  let document: Document
  let blocks: PageBlocks

  init(_ document: Document, blocks: PageBlocks) {
    self.document = document
    self.blocks = blocks
  }

  func all() -> [PageClaim] {
    let title = titleClaim()
    let updates = updateClaims()
    let taken = Set(updates.map(\.range.lowerBound))
    var claims = [title].compactMap(\.self) + updates
    claims += fieldClaims(in: preamble(before: updates), behind: title?.range)
    for (index, section) in document.sections.enumerated()
    where !taken.contains(blocks.line(around: section.heading.lowerBound).lowerBound) {
      claims.append(PageClaim(kind: .heading(index), range: section.heading))
    }
    for (index, entry) in document.timeline.enumerated() {
      claims.append(PageClaim(kind: .entry(index), range: union(entry.raw, entry.text)))
    }
    // The writer's own table says of an action what our table would, and more.
    for (index, action) in document.actions.enumerated()
    where blocks.leaf(at: action.text.lowerBound)?.row == nil {
      claims.append(PageClaim(kind: .action(index), range: action.text))
    }
    for (index, step) in document.steps.enumerated() {
      claims.append(PageClaim(kind: .step(index), range: union(step.text, step.detail)))
    }
    return claims
  }

  private func union(_ first: Range<Int>, _ second: Range<Int>?) -> Range<Int> {
    guard let second, !second.isEmpty else { return first }
    guard !first.isEmpty else { return second }
    return min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)
  }

  /// What stands before the first section and the first posted update.
  private func preamble(before updates: [PageClaim]) -> Range<Int> {
    let starts =
      [document.firstSection].compactMap { $0?.heading.lowerBound }
      + updates.map(\.range.lowerBound)
    return 0..<(starts.min() ?? document.markdown.text.count)
  }

  private func titleClaim() -> PageClaim? {
    guard let title = document.title else { return nil }
    let whole = 0..<document.markdown.text.count
    let shownLine = document.shownTitleLine ?? title.line
    guard let start = blocks.start(ofSourceLine: shownLine, in: whole) else { return nil }
    let line = blocks.line(around: start)
    let shown = PageBlocks.words(document.markdown.text[line])
    guard shown == PageBlocks.words(title.text.utf8) else { return nil }
    return PageClaim(kind: .title, range: line)
  }

  /// The lines of the document's head that are a label and its value and nothing else, and the rows of a
  /// table that has no others.
  private func fieldClaims(in head: Range<Int>, behind title: Range<Int>?) -> [PageClaim] {
    let text = document.markdown.text
    let first = document.markdown.frontMatter?.lastLine ?? 0
    var claims: [PageClaim] = []
    var rows: [Int: [PageClaim]] = [:]
    for (index, field) in document.metadata.fields.enumerated() where field.line > first {
      guard let start = blocks.start(ofSourceLine: field.line, in: head),
        let leaf = blocks.leaf(at: start)
      else { continue }
      let line = blocks.line(around: start)
      let said = PageBlocks.words(field.label.utf8) + PageBlocks.words(field.value.utf8)
      guard line != title, !field.value.isEmpty, field.value.utf8.count <= 120,
        PageBlocks.words(text[line]) == said
      else { continue }
      let claim = PageClaim(kind: .field(index), range: line)
      if leaf.row == nil {
        claims.append(claim)
      } else {
        rows[leaf.root, default: []].append(claim)
      }
    }
    for (table, rows) in rows where rows.count == rowCount(of: table) { claims += rows }
    return claims
  }

  /// How many rows of a table say something.
  private func rowCount(of table: Int) -> Int {
    let nodes = document.markdown.nodes
    return nodes[table..<nodes[table].end].count {
      $0.kind == .tableRow && blocks.hasWords($0.text)
    }
  }

  /// The head of each posted update: what stands on its first line before its text.
  private func updateClaims() -> [PageClaim] {
    if document.kind == .statusUpdate, document.updates.count < 2 { return [] }
    let whole = 0..<document.markdown.text.count
    var claims: [PageClaim] = []
    for (index, post) in document.updates.enumerated() {
      let start = blocks.start(ofSourceLine: post.line, in: whole) ?? post.text.lowerBound
      let line = blocks.line(around: start)
      let end = post.text.contains(line.lowerBound) ? line.lowerBound : post.text.lowerBound
      let head = line.lowerBound..<max(line.lowerBound, min(line.upperBound, end))
      // A post whose first line is its text has an empty head; the first byte stands for it.
      claims.append(
        PageClaim(
          kind: .update(index), range: head.isEmpty ? line.lowerBound..<line.lowerBound : head))
    }
    return claims
  }
}
