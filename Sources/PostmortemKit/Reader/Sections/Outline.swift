import Markdown

/// A part of the document while it is read: the lines below a heading.
struct Part {
  var heading: RecognizedHeading
  /// The lines below the heading up to the next heading.
  var body: Range<Int>
  /// The lines below the heading up to the end of the part, its sub-parts included.
  var lines: Range<Int>
  /// The part that this one belongs to.
  var parent: Int?
  /// The depth, from 1.
  var level: Int

  var roles: SectionRoleList { heading.roles }
}

/// The lines of a document and how its headings divide them; all readers share one.
final class Outline: Sendable {
  let document: MarkdownDocument
  let lines: [Line]
  let parts: [Part]
  let title: Title?
  /// The lines before the first part, the title's among them.
  let head: Range<Int>
  /// What headings mean.
  let lookup: SectionRoleLookup
  /// Whether a line may say in which zone times are.
  let mayDeclareZone: Bool

  init(of document: MarkdownDocument, frontMatterTitle: Title?, lookup: SectionRoleLookup) {
    let written = SlippedHeadings.repaired(LineReader.lines(of: document), bytes: document.text)
    let lines = RunInHeadings(bytes: document.text, lookup: lookup).divided(written)
    var headings = HeadingRecognizer(document: document, lines: lines, lookup: lookup).headings()
    let titles = TitleReader(
      document: document, lines: lines, headings: headings, lookup: lookup)
    let found = frontMatterTitle == nil ? titles.title() : nil
    if let line = found?.line ?? frontMatterTitle.flatMap(titles.repetition) {
      headings.removeAll { $0.line == line }
    }
    let moments = MomentScanner(bytes: document.text)
    headings.removeAll { Self.isEntry($0, moments) }
    headings = Self.withoutDividers(headings, bytes: document.text)
    headings = PhaseLabels(lines: lines, bytes: document.text).nested(headings)
    self.document = document
    self.lines = lines
    self.lookup = lookup
    self.mayDeclareZone = ZoneDeclaration.mayStand(in: document.text)
    self.title = frontMatterTitle ?? found.map { Title(text: $0.text, line: lines[$0.line].number) }
    self.head = 0..<(headings.first?.line ?? lines.count)
    self.parts = Self.parts(headings, lineCount: lines.count)
  }
}

extension Outline {
  /// Whether a heading carries a moment: such a one divides a part and opens none, for it is a day or an event.
  private static func isEntry(_ heading: RecognizedHeading, _ scanner: MomentScanner) -> Bool {
    guard heading.roles.isEmpty, let first = scanner.bytes[heading.text].first,
      first.isDigit || first.isLetter || first == Byte.tilde || first == Byte.openBracket
    else { return false }
    return scanner.leading(in: heading.text) != nil
  }

  /// Directly below a heading, one of the same form and for the same thing divides the part and opens none:
  /// "Preventive measures" under "Corrective and preventive measures". So do those that follow it.
  private static func withoutDividers(_ headings: [RecognizedHeading], bytes: [UInt8])
    -> [RecognizedHeading]
  {
    var kept: [RecognizedHeading] = []
    kept.reserveCapacity(headings.count)
    var stack = HeadingStack()
    for var heading in headings {
      if let above = kept.last, isGroup(heading, of: above, bytes) {
        heading.rank = above.isDivider ? above.rank : above.rank + 5
        heading.divided = .actions
      } else if let divided = kept.last(where: { $0.form == heading.form }),
        divides(heading, divided, last: kept.last)
      {
        heading.rank = max(heading.rank, divided.isDivider ? divided.rank : divided.rank + 5)
        heading.divided = heading.roles.first
        heading.roles = []
      } else if heading.roles == [.actions], let parent = parent(of: heading, in: kept, stack) {
        if parent.roles == [.timeline], !isPlan(heading, bytes) { heading.roles = [.response] }
      } else if heading.roles == [.response],
        parent(of: heading, in: kept, stack)?.roles == [.actions]
      {
        // What is still to be looked into, not what was.
        heading.roles = []
      }
      stack.add(heading, number: kept.count)
      kept.append(heading)
    }
    return kept
  }

  /// "Improvements:" directly below "Corrective measures", or behind another such group: a name over some of
  /// the actions.
  private static func isGroup(
    _ heading: RecognizedHeading, of above: RecognizedHeading, _ bytes: [UInt8]
  ) -> Bool {
    guard heading.roles.isEmpty, heading.form == above.form else { return false }
    let isBelow =
      above.divided == .actions
      || above.roles == [.actions] && heading.line == above.line + 1 && heading.rank == above.rank
    return isBelow && ActionReader.groupNames.contains(HeadingKey.key(of: bytes[heading.text]))
  }

  /// The part that a heading opens a part of.
  private static func parent(
    of heading: RecognizedHeading, in kept: [RecognizedHeading], _ stack: HeadingStack
  ) -> RecognizedHeading? {
    guard let (index, hasSibling) = stack.parent(of: heading.rank) else { return nil }
    // A sibling with a role of its own has ended the timeline for whoever reads it.
    return hasSibling && kept[index].roles == [.timeline] ? nil : kept[index]
  }

  /// Within a timeline actions are what was done, unless their name says that they are to come.
  private static func isPlan(_ heading: RecognizedHeading, _ bytes: [UInt8]) -> Bool {
    let key = HeadingKey.key(of: bytes[heading.text])
    return ["item", "correct", "prevent", "follow", "next"].contains { key.contains($0) }
  }

  private static func divides(
    _ heading: RecognizedHeading, _ divided: RecognizedHeading, last: RecognizedHeading?
  ) -> Bool {
    guard heading.rank >= divided.rank, let role = heading.roles.first, heading.roles.count == 1
    else { return false }
    guard [.actions, .impact, .references].contains(role) else { return false }
    if divided.isDivider { return divided.divided == role }
    return divided.roles == heading.roles && divided.line == last?.line
      && heading.line == divided.line + 1
  }

  private static func parts(_ headings: [RecognizedHeading], lineCount: Int) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(headings.count)
    var open: [Int] = []
    for (number, heading) in headings.enumerated() {
      while let last = open.last, parts[last].heading.rank >= heading.rank {
        parts[last].lines = parts[last].lines.lowerBound..<heading.line
        open.removeLast()
      }
      let next = number + 1 < headings.count ? headings[number + 1].line : lineCount
      let first = heading.line + 1
      parts.append(
        Part(
          heading: heading, body: first..<max(first, next), lines: first..<max(first, lineCount),
          parent: open.last, level: open.count + 1))
      open.append(parts.count - 1)
    }
    return parts
  }

  /// The index of the first line whose number in the source is not lower.
  func index(ofLine number: Int) -> Int {
    return (0..<lines.count).endOfPrefix { lines[$0].number < number }
  }

  /// The outermost parts that have a role.
  func parts(with role: SectionRole) -> [Part] {
    parts.filter { part in
      guard part.roles.contains(role) else { return false }
      var parent = part.parent
      while let index = parent {
        if parts[index].roles.contains(role) { return false }
        parent = parts[index].parent
      }
      return true
    }
  }

  func hasPart(_ role: SectionRole) -> Bool { parts.contains { $0.roles.contains(role) } }

  /// The parts within a part, at any depth.
  func subparts(of part: Part) -> ArraySlice<Part> {
    let low = (0..<parts.count).endOfPrefix { parts[$0].heading.line < part.lines.lowerBound }
    return parts[low...].prefix { $0.heading.line < part.lines.upperBound }
  }

  /// The lines that a heading of one part opens and no sub-part with a role of its own takes away.
  func ownLines(of part: Part, except kept: SectionRoles) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = part.lines.lowerBound
    for other in subparts(of: part) {
      let isForeign = !other.roles.isEmpty && other.roles.allSatisfy { !kept.contains($0) }
      guard isForeign, other.heading.line >= start else { continue }
      ranges.append(start..<other.heading.line)
      start = other.lines.upperBound
    }
    if start < part.lines.upperBound { ranges.append(start..<part.lines.upperBound) }
    return ranges
  }
}
