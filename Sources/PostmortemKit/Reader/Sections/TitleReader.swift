import Markdown

/// Finds the title that stands in the document's text.
struct TitleReader {
  let document: MarkdownDocument
  let lines: [Line]
  let headings: [RecognizedHeading]
  let lookup: SectionRoleLookup

  /// The index of the title's line, and its text.
  func title() -> (line: Int, text: String)? {
    (markdownTitle() ?? datedTitle() ?? bareTitle()).map { ($0, document.string(lines[$0].text)) }
  }

  /// The index of the line on top that says a title of front matter once more: what stands below it belongs to the head, as
  /// below any title.
  func repetition(of title: Title) -> Int? {
    guard let heading = headings.first, heading.form == .markdown, heading.line == 0,
      HeadingKey.key(of: document.text[heading.text]) == HeadingKey.key(of: title.text.utf8)
    else { return nil }
    return heading.line
  }

  /// The first heading of level 1; a deeper one only where the document begins with it. A heading whose name
  /// is that of a part is none.
  private func markdownTitle() -> Int? {
    guard let heading = headings.first(where: { $0.form == .markdown }) else { return nil }
    guard heading.roles.isEmpty || !isPlainRole(heading), !lines[heading.line].text.isEmpty else {
      return nil
    }
    let before = lines[..<heading.line].filter { !$0.isQuoted && $0.kind != .rule }
    if heading.rank == 10 { return heading.line }
    let isTop = headings.allSatisfy { $0.form != .markdown || $0.rank >= heading.rank }
    return before.isEmpty && isTop ? heading.line : nil
  }

  /// Whether the whole heading is a known name; "Postmortem: login outage timeline" merely ends with one.
  private func isPlainRole(_ heading: RecognizedHeading) -> Bool {
    !lookup.roles(ofLabel: heading.text, in: document.text).isEmpty
  }

  /// `2017-09-20 - Consumer app outage` near the top, as pages are named that were pasted with what is
  /// around them.
  private func datedTitle() -> Int? {
    let scanner = MomentScanner(bytes: document.text)
    for index in lines.prefix(20).indices where lines[index].kind == .text && lines[index].isFirst {
      if headings.contains(where: { $0.line == index }) { return nil }
      guard let span = scanner.leading(in: lines[index].text), span.start.date != nil,
        span.start.time == nil, span.end == nil
      else { continue }
      var cursor = ByteCursor(document.text, span.range.upperBound..<lines[index].text.upperBound)
      cursor.skipBlanks()
      guard
        cursor.take(Byte.hyphen) || cursor.take("–") || cursor.take("—") || cursor.take(Byte.colon)
      else { continue }
      if lines[index].text.upperBound - cursor.position > 3 { return index }
    }
    return nil
  }

  /// The first line of a document without headings of Markdown, if it looks like a name: short, no sentence,
  /// alone in its paragraph or above the first label.
  private func bareTitle() -> Int? {
    guard let line = lines.first, line.kind == .text || line.isEmphasized, !line.isQuoted,
      line.task == .none
    else {
      return nil
    }
    guard !headings.contains(where: { $0.form == .markdown && $0.rank == 10 }) else { return nil }
    if let first = headings.first, first.line == 0, first.form != .bold || !first.roles.isEmpty {
      return nil
    }
    let text = document.text[line.text]
    guard text.count <= 100, text.count(where: \.isBlank) <= 12, let last = text.last else {
      return nil
    }
    guard last != Byte.dot, last != Byte.colon, last != Byte.comma, !text.contains(Byte.openBracket)
    else {
      return nil
    }
    guard MomentScanner(bytes: document.text).leading(in: line.text) == nil else { return nil }
    let isAlone = lines.count < 2 || lines[1].block != line.block
    let isReport = isReportName(text)
    let isShort = text.count(where: \.isBlank) <= 6 || isReport
    let isLabel = LabelScanner(bytes: document.text).label(of: line) != nil && !isReport
    return !isLabel && (isAlone || isShort) ? 0 : nil
  }

  /// `Postmortem: web stack outage` has the form of a label and its value but is a name.
  private func isReportName(_ text: ArraySlice<UInt8>) -> Bool {
    let key = HeadingKey.key(of: text)
    // "My first postmortem: the shop was down", "Postmortem report: outage on 10 August"
    let label = HeadingKey.key(of: text.prefix { $0 != Byte.colon })
    let names = label.hasSuffix("postmortem") || label.hasSuffix("postmortem report")
    if names, !["date", "author", "owner", "time"].contains(where: { label.hasPrefix($0) }) {
      return true
    }
    return ["postmortem", "post mortem", "incident", "outage"].contains { key.hasPrefix($0 + " ") }
  }
}
