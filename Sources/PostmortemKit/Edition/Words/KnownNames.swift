import Markdown
import SensitiveData

/// Names that a document gives in places where only people are named, besides those that every rule knows.
enum KnownNames {
  static func all(in document: Document, leaks: [LocatedLeak]) -> [String] {
    cells(of: document) + leaks.flatMap(names(in:))
      + leaks.compactMap { leak in
        guard leak.kind == .mention, leak.text.kind == .shown else { return nil }
        let whole = whole(leak.leak.range, in: document.markdown.text)
        return whole == leak.leak.range ? nil : String(document.text(whole).dropFirst())
      }
  }

  /// A mention with the family name that chats write behind it: `@Ana Ruiz`.
  static func whole(_ mention: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let name = withFamilyName(mention.lowerBound + 1..<mention.upperBound, in: bytes)
    return mention.lowerBound..<name.upperBound
  }

  /// A name of one word with the family name behind it, which nobody else may have told: `Ana Ruiz`.
  static func withFamilyName(_ name: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = name.upperBound + 1
    guard let first = bytes[safe: name.lowerBound], first.isLetter, first.lowercased != first,
      bytes[safe: start - 1] == Byte.space, bytes[name].allSatisfy({ $0 > Byte.space })
    else { return name }
    var end = start
    while let byte = bytes[safe: end],
      WordEdge.isLetter(at: end, in: bytes) || end > start && byte & 0xC0 == 0x80
    {
      end += 1
    }
    let text = String(decoding: bytes[name.lowerBound..<end], as: UTF8.self)
    guard end > start + 1, PersonName.words(of: text)?.count == 2 else { return name }
    return name.lowerBound..<end
  }

  /// How the accounts of a person are usually called: `aruiz`, `ruiza`; signs between the names do not count.
  static func accounts(of name: String) -> [String] {
    let parts = name.split { " .-_".contains($0) }
      .filter { LetterFolding.folded($0.utf8).allSatisfy(\.isLetter) }
    guard (2...4).contains(parts.count), let first = parts.first, let last = parts.last,
      first.utf8.count > 1, last.utf8.count > 2
    else { return [] }
    return [first.prefix(1) + last, last + first.prefix(1), last + " " + first].map(String.init)
  }

  /// What stands below "Who" and "Owner".
  private static func cells(of document: Document) -> [String] {
    let markdown = document.markdown
    return TableColumns.all(in: markdown).flatMap { table in
      table.columns { TableColumns.peopleNames.contains($0) }.flatMap { column in
        table.rows.dropFirst().compactMap { row -> String? in
          guard column < row.cells.count else { return nil }
          return markdown.string(markdown.nodes[row.cells[column]].text)
        }
      }
    }
  }

  /// `ana.ruiz@…` and `@ana-ruiz` are Ana Ruiz.
  private static func names(in leak: LocatedLeak) -> [String] {
    guard leak.kind == .email || leak.kind == .mention else { return [] }
    let local = leak.value.drop { $0 == "@" }.prefix { $0 != "@" }
    let parts = local.split { ".-_".contains($0) }
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count > 2 && $0.utf8.allSatisfy(\.isLetter) })
    else { return [] }
    return [
      parts.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " ")
    ]
  }
}
