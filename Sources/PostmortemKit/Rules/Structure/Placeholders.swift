import Markdown

/// The placeholders of a whole document.
enum Placeholders {
  /// All that are to be told of, in the order of the text.
  static func all(in inspection: inout Inspection) -> [Placeholder] {
    let document = inspection.document
    var found: [Placeholder] = []
    let prose = inspection.prose
    if let first = prose.first {
      var scanner = PlaceholderScanner(document, first: first)
      for block in prose where !block.text.isEmpty {
        scanner.add(placeholdersOf: block, to: &found)
      }
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
      // Most addresses are longer, and no string has to be made of them.
      guard let (address, _) = markdown.attributeRanges(index), address.count < 64,
        isToBeWritten(markdown.destination(index))
      else { continue }
      found.append(Placeholder(range: node.text, kind: .link))
    }
    return found
  }

  static func isToBeWritten(_ destination: String) -> Bool {
    let name = destination.utf8.drop { $0 == UInt8(ascii: "#") }
    guard name.count >= 3, name.count < 24 else { return false }
    let lower = String(decoding: name.map(\.lowercased), as: UTF8.self)
    return ["todo", "tbd", "url", "link", "insert", "placeholder"].contains {
      lower == $0 || lower.hasPrefix($0 + "-") || lower.hasPrefix($0 + "_")
    }
  }
}
