import Markdown

/// The placeholders of a whole document.
enum Placeholders {
  /// All that are to be told of, in the order of the text.
  static func all(in inspection: inout Inspection) -> [Placeholder] {
    let document = inspection.document
    var found: [Placeholder] = []
    let prose = inspection.prose
    var scanner: PlaceholderScanner?
    for block in prose.blocks where PlaceholderScanner.mayFind(in: block, of: document.markdown) {
      let known =
        scanner ?? PlaceholderScanner(document, prose, map: inspection.map, first: block)
      known.add(placeholdersOf: block, to: &found)
      scanner = known
    }
    found += links(in: document.markdown)
    let angles = found.filter { $0.kind == .angle }
    // One name in brackets within a sentence is part of a command; a form has several, or leaves room for a value.
    guard angles.count == 1, let angle = angles.first, !isForm(angle, in: inspection) else {
      return found
    }
    return found.filter { $0.kind != .angle }
  }

  /// Where the placeholders in angle brackets begin in the plain text.
  static func starts(in inspection: inout Inspection) -> Set<Int> {
    guard Rule.Kinds.judged.contains(Rule.Kinds(inspection.document.kind)) else { return [] }
    return Set(all(in: &inspection).filter { $0.kind == .angle }.map(\.range.lowerBound))
  }

  private static func isForm(_ angle: Placeholder, in inspection: Inspection) -> Bool {
    let bytes = inspection.bytes
    let (before, after) = (
      bytes[..<angle.range.lowerBound].last { !$0.isBlank },
      bytes[angle.range.upperBound...]
        .first { !$0.isBlank }
    )
    let opens =
      before == nil || before == Byte.lineFeed || before == Byte.colon || before == Byte.tab
    let closes = after == nil || after == Byte.lineFeed || after == Byte.tab
    return opens || closes || bytes[angle.range].contains(Byte.space)
  }

  /// Links to nowhere of a skeleton: `[Title](#TODO-url)`.
  private static func links(in markdown: MarkdownDocument) -> [Placeholder] {
    var found: [Placeholder] = []
    for (index, node) in markdown.nodes.enumerated()
    where node.kind == .link && !node.text.isEmpty {
      guard let (address, _) = markdown.attributeRanges(index),
        isToBeWritten(markdown.attributes[address])
      else { continue }
      found.append(Placeholder(range: node.text, kind: .link))
    }
    return found
  }

  static func isToBeWritten(_ destination: String) -> Bool {
    isToBeWritten(Array(destination.utf8)[...])
  }

  private static func isToBeWritten(_ destination: ArraySlice<UInt8>) -> Bool {
    let name = destination.drop { $0 == UInt8(ascii: "#") }
    guard name.count >= 3, name.count < 24 else { return false }
    return ghosts.contains { ghost in
      let count = ghost.utf8CodeUnitCount
      guard name.count >= count else { return false }
      for offset in 0..<count
      where name[name.startIndex + offset].lowercased != ghost.utf8Start[offset] { return false }
      guard name.count > count else { return true }
      let next = name[name.startIndex + count]
      return next == Byte.hyphen || next == Byte.underscore
    }
  }

  private static let ghosts: [StaticString] = [
    "todo", "tbd", "url", "link", "insert", "placeholder",
  ]
}
