import Markdown

/// What stays inside by its place in the document: who acted, who owns an action, the keys of linked tickets.
struct PlacedHits {
  let document: Document
  let person: PersonPhrase

  private var markdown: MarkdownDocument { document.markdown }
  private var bytes: [UInt8] { document.markdown.text }

  /// The hits with those that only their places tell, in order and without overlaps.
  func added(to hits: [InnerHit]) -> [InnerHit] {
    withWholeCells(withOwners(withLinkedTickets(hits)))
  }

  /// Makes one hit of each cell that names who acted, unless it is a team.
  private func withWholeCells(_ hits: [InnerHit]) -> [InnerHit] {
    var cells: [InnerHit] = []
    for table in TableColumns.all(in: markdown) {
      for column in table.columns(where: { TableColumns.peopleNames.contains($0) }) {
        for row in table.rows.dropFirst() where column < row.cells.count {
          let text = bytes.trimming(markdown.nodes[row.cells[column]].text)
          let value = document.text(text)
          guard !text.isEmpty, value.utf8.contains(where: \.isLetter),
            !isTeam(value), value.lowercased() != person.one.lowercased()
          else { continue }
          let known = Self.touched(text, hits).first { $0.replacement != nil }
          cells.append(InnerHit(kind: .person, range: text, replacement: known?.replacement))
        }
      }
    }
    return Self.replacing(hits, by: cells)
  }

  private func isTeam(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "-" }
    return words.contains { PersonName.isRole($0) }
      || words.contains { word in
        person.many(2).split(separator: " ").last.map { word == $0 } ?? false
      }
  }

  /// Adds the keys of tickets that are only known by their links: `[OPS-1](https://…/browse/OPS-1)`.
  private func withLinkedTickets(_ hits: [InnerHit]) -> [InnerHit] {
    let known = SortedRanges(hits.map(\.range))
    var tickets: [InnerHit] = []
    for (index, node) in markdown.nodes.enumerated() where node.kind == .link {
      guard let address = markdown.attributeRanges(index)?.first,
        LeakScanner(bytes: markdown.attributes, range: address).leaks()
          .contains(where: { $0.kind == .ticketLink }),
        let slash = markdown.attributes[address].lastIndex(of: Byte.slash)
      else { continue }
      let key = markdown.attributes[slash + 1..<address.upperBound]
      let shown = bytes[node.text]
      guard key.count > 2,
        let start = shown.indices.first(where: { shown[$0...].starts(with: key) })
      else { continue }
      let range = start..<start + key.count
      if !known.overlaps(range) { tickets.append(InnerHit(kind: .ticket, range: range)) }
    }
    return Self.replacing(hits, by: tickets)
  }

  /// Adds what action items say of their owners: "Owner: Ana", "[ANA]".
  private func withOwners(_ hits: [InnerHit]) -> [InnerHit] {
    var owners: [InnerHit] = []
    for action in document.actions {
      guard let range = OwnerText(bytes: bytes, text: action.text).range(owner: action.owner) else {
        continue
      }
      let touched = Self.touched(range, hits).map(\.range)
      let lower = ([range] + touched).map(\.lowerBound).min() ?? range.lowerBound
      let upper = ([range] + touched).map(\.upperBound).max() ?? range.upperBound
      owners.append(InnerHit(kind: .owner, range: lower..<upper))
    }
    return Self.replacing(hits, by: owners)
  }

  /// The hits that a range overlaps.
  private static func touched(_ range: Range<Int>, _ hits: [InnerHit]) -> some Sequence<InnerHit> {
    let first = hits.indices.endOfPrefix { hits[$0].range.upperBound <= range.lowerBound }
    return hits[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// Others in the place of the hits that they overlap.
  private static func replacing(_ hits: [InnerHit], by others: [InnerHit]) -> [InnerHit] {
    if others.isEmpty { return hits }
    let taken = SortedRanges(others.map(\.range))
    return (hits.filter { !taken.overlaps($0.range) } + others)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
