import Markdown

/// A line that opens a part of the document.
struct RecognizedHeading {
  /// How the heading is written; the order is how deep a part is when forms are mixed.
  enum Form: Int, Comparable {
    case markdown, bold, bare, label

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  /// The index of the line.
  var line: Int
  var form: Form
  /// What the part is under: a heading ends the parts whose rank is not lower than its own.
  var rank: Int
  var text: Range<Int>
  /// Empty where the name is not known.
  var roles: SectionRoleList
  /// What the part above it is for, where it only divides that part.
  var divided: SectionRole?

  var isDivider: Bool { divided != nil }
}

/// Finds the headings of a document, whatever their form: Markdown's own, a line of bold text, a label alone
/// on its line, a known name alone on its line.
struct HeadingRecognizer {
  let document: MarkdownDocument
  let lines: [Line]
  let lookup: SectionRoleLookup

  func headings() -> [RecognizedHeading] {
    var found: [RecognizedHeading] = []
    found.reserveCapacity(16)
    for index in lines.indices {
      if let heading = heading(at: index) { found.append(heading) }
    }
    return found
  }

  private func heading(at index: Int) -> RecognizedHeading? {
    let line = lines[index]
    switch line.kind {
    case .heading(let level):
      let roles = lookup.roles(ofHeading: line.text, in: document.text)
      guard !line.isQuoted else { return nil }
      return RecognizedHeading(
        line: index, form: .markdown, rank: level * 10, text: line.text, roles: roles)
    case .text where !line.isQuoted && line.depth == 0 && line.text.count <= 100:
      return bold(line, at: index) ?? label(line, at: index) ?? bare(line, at: index)
    default:
      return nil
    }
  }

  /// A line that is bold throughout. An unknown name counts only where the line is a paragraph of its own.
  private func bold(_ line: Line, at index: Int) -> RecognizedHeading? {
    // A line of bullets alone has emphasis but no text.
    guard line.emphasisEnd > line.text.lowerBound, !line.text.isEmpty, isBoldThroughout(line) else {
      return nil
    }
    let roles = lookup.roles(ofLabel: line.text, in: document.text)
    guard !roles.isEmpty || isAloneAndNamelike(line, at: index) else { return nil }
    return RecognizedHeading(line: index, form: .bold, rank: 70, text: line.text, roles: roles)
  }

  private func isBoldThroughout(_ line: Line) -> Bool {
    if line.isEmphasized { return true }
    let rest = document.text[line.emphasisEnd..<line.text.upperBound]
    return rest.allSatisfy { $0 == Byte.colon || $0.isBlank }
  }

  private func isAloneAndNamelike(_ line: Line, at index: Int) -> Bool {
    let next = index + 1 < lines.count ? lines[index + 1] : nil
    let isAlone = line.isFirst && next?.block != line.block
    let text = document.text[line.text]
    guard isAlone, text.count(where: \.isBlank) < 8, text.last != Byte.dot else { return false }
    return MomentScanner(bytes: document.text).leading(in: line.text) == nil
  }

  /// `Impact:` and nothing behind it.
  private func label(_ line: Line, at index: Int) -> RecognizedHeading? {
    guard endsWithColon(line), line.isFirst || !isEndOfSentence(line, at: index) else { return nil }
    let roles = lookup.roles(ofLabel: line.text, in: document.text)
    guard !roles.isEmpty else { return nil }
    return RecognizedHeading(
      line: index, form: .label, rank: 80 + line.indent, text: line.text, roles: roles)
  }

  /// Whether a line is the last word of a sentence that the line above it begins.
  private func isEndOfSentence(_ line: Line, at index: Int) -> Bool {
    guard index > 0, lines[index - 1].block == line.block, lines[index - 1].kind == .text,
      let first = document.text[line.text].first, first.isLetter, first.lowercased == first,
      let last = document.text[lines[index - 1].text].last
    else { return false }
    return last.isLetter
  }

  private func endsWithColon(_ line: Line) -> Bool {
    document.text[line.text].last == Byte.colon
      || document.text[line.text].suffix(3).elementsEqual("：".utf8)
  }

  /// A known name alone on its line, as it stands in documents without any mark.
  private func bare(_ line: Line, at index: Int) -> RecognizedHeading? {
    let text = document.text[line.text]
    // What a writer adds in parentheses, "(all times in UTC)", is no part of the name.
    let name = HeadingKey.splitParenthesis(line.text, in: document.text)?.before ?? line.text
    guard let first = text.first, first.isLetter || first >= 0x80, name.count <= 60 else {
      return nil
    }
    guard first.lowercased != first || first >= 0x80, text.last != Byte.dot, text.last != Byte.comma
    else {
      return nil
    }
    guard document.text[name].count(where: \.isBlank) <= 5 else { return nil }
    let roles = lookup.roles(ofBareLine: line.text, in: document.text)
    guard !roles.isEmpty else { return nil }
    return RecognizedHeading(
      line: index, form: .bare, rank: 75 + line.indent, text: line.text, roles: roles)
  }
}
