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
          let known = hits.first { $0.range.overlaps(text) && $0.replacement != nil }
          cells.append(InnerHit(kind: .person, range: text, replacement: known?.replacement))
        }
      }
    }
    guard !cells.isEmpty else { return hits }
    let others = hits.filter { hit in !cells.contains { $0.range.overlaps(hit.range) } }
    return (others + cells).sorted { $0.range.lowerBound < $1.range.lowerBound }
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
      if !hits.contains(where: { $0.range.overlaps(range) }) {
        tickets.append(InnerHit(kind: .ticket, range: range))
      }
    }
    return tickets.isEmpty
      ? hits : (hits + tickets).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Adds what action items say of their owners: "Owner: Ana", "[ANA]".
  private func withOwners(_ hits: [InnerHit]) -> [InnerHit] {
    var owners: [InnerHit] = []
    for action in document.actions {
      guard let range = OwnerText(bytes: bytes, text: action.text).range(owner: action.owner) else {
        continue
      }
      let touched = hits.filter { $0.range.overlaps(range) }.map(\.range)
      let lower = ([range] + touched).map(\.lowerBound).min() ?? range.lowerBound
      let upper = ([range] + touched).map(\.upperBound).max() ?? range.upperBound
      owners.append(InnerHit(kind: .owner, range: lower..<upper))
    }
    guard !owners.isEmpty else { return hits }
    let others = hits.filter { hit in !owners.contains { $0.range.overlaps(hit.range) } }
    return (others + owners).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
