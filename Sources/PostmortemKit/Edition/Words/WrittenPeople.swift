import Markdown
import SensitiveData

/// The people whom a document names in its head, its front matter, its lists of people and its sentences.
struct WrittenPeople {
  let document: Document

  private var markdown: MarkdownDocument { document.markdown }
  private var bytes: [UInt8] { document.markdown.text }

  func all() -> Set<String> {
    var names = Set(WrittenNames.frontMatter(in: markdown.source.bytes))
    names.formUnion(head())
    names.formUnion(WrittenNames.comments(in: markdown.source.bytes).filter(Self.isWrittenAsName))
    let listed = WrittenNames.labelled(in: bytes, 0..<bytes.count) + sections() + tables()
    names.formUnion(listed.filter(Self.isWrittenAsName))
    for name in PeopleInSentences.names(in: bytes, 0..<bytes.count)
    where name.utf8.contains(Byte.space) || !WrittenNames.isDoubtful(name) {
      names.insert(name)
    }
    return names
  }

  /// Names in the head may be written with small letters.
  private func head() -> [String] {
    let fields = document.metadata.fields.filter { WrittenNames.isLabel($0.label.utf8) }
    return (fields.map(\.value) + document.metadata.authors + [document.metadata.leader ?? ""])
      .flatMap { WrittenNames.names(inList: $0.utf8) }
  }

  /// The items of parts such as "Participants", each up to the first remark, with what stands behind a colon.
  private func sections() -> [String] {
    document.sections.filter { $0.has(.participants) || WrittenNames.isLabel(bytes[$0.heading]) }
      .flatMap { section in
        section.nodes.filter { [.paragraph, .tableCell].contains(markdown.nodes[$0].kind) }
          .flatMap { lines(of: markdown.nodes[$0].text) }
      }
  }

  private func lines(of text: Range<Int>) -> [String] {
    bytes[text].split(separator: Byte.lineFeed).filter { $0.count < 200 }
      .flatMap { $0.split(separator: Byte.colon) }.flatMap(WrittenNames.names(inList:))
  }

  /// Cells below a column or beside a label that announces people.
  private func tables() -> [String] {
    TableColumns.all(in: markdown).flatMap { table in
      let columns = table.columns { WrittenNames.isLabel($0.utf8) }
      let below = table.rows.dropFirst().flatMap { row in
        columns.filter { $0 < row.cells.count }.map { row.cells[$0] }
      }
      let beside = table.rows.filter {
        $0.cells.count == 2 && WrittenNames.isLabel(bytes[markdown.nodes[$0.cells[0]].text])
      }
      .map { $0.cells[1] }
      return (below + beside).flatMap { WrittenNames.names(inList: bytes[markdown.nodes[$0].text]) }
    }
  }

  /// A capital, or a script that has none.
  private static func isWrittenAsName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty else { return false }
    let letter = LetterFolding.letter(at: 0, in: bytes, before: bytes.count)
    return LetterKind(scalar: letter.scalar, folded: letter.first) != .lower
  }
}
