import Markdown

extension Writer {
  /// The document as clean GitHub Flavored Markdown.
  ///
  /// Headings that were only bold, a label or a word alone on its line become headings of Markdown; front matter is
  /// left out but for its title, and so are comments and the tags of raw HTML. What is written reads like the
  /// original: the same text, parts, events, actions, updates and steps.
  public static let markdown = Writer(
    name: "markdown", fileExtension: "md", joins: false, form: .text
  ) {
    document, _ throws(WriterError) in
    MarkdownWriter.document(document)
  }
}

/// Finds the cleanest form of a document that still says the same.
///
/// What makes a line a heading, an event or a step is decided by readers that look at all that is around it; no rule of
/// the writer could foresee them. So each form is read again, and one that reads differently is not used.
struct MarkdownWriter {
  private let document: Document
  /// What the written text has to say.
  private let meant: DocumentReading
  /// A text that has at least all words.
  private var fallback: [UInt8]?

  /// The document's Markdown, which is the same when it is read and written again.
  static func document(_ document: Document) -> [UInt8] {
    var text = once(document).text
    for _ in 0..<mostRounds {
      guard let read = read(text, path: document.path) else { break }
      let next = once(read)
      if !next.isFaithful || next.text == text { break }
      text = next.text
    }
    return text
  }

  private static func once(_ document: Document) -> (text: [UInt8], isFaithful: Bool) {
    var writer = MarkdownWriter(document)
    var last: [UInt8] = []
    for form in MarkdownForm.attempts {
      let written = writer.written(in: form)
      if written.isFaithful { return written }
      last = written.text
    }
    return (writer.fallback ?? last, false)
  }

  private init(_ document: Document) {
    self.document = document
    meant = DocumentReading(Self.withoutFrontMatter(document))
  }

  /// The document in one form, and whether it reads like the original. A part that reads differently below a heading of
  /// Markdown keeps the heading that it had.
  private mutating func written(in form: MarkdownForm) -> (text: [UInt8], isFaithful: Bool) {
    var headings = MarkdownHeadings(document)
    while true {
      var blocks = MarkdownBlocks(document, headings: headings, form: form)
      blocks.write()
      guard let read = Self.read(blocks.output, path: document.path) else {
        return (blocks.output, false)
      }
      let reading = DocumentReading(read)
      if reading == meant { return (blocks.output, true) }
      if fallback == nil, reading.words == meant.words { fallback = blocks.output }
      let same = zip(meant.sections, reading.sections).prefix(while: ==).count
      guard form.recoversHeadings, headings.kept.count < Self.mostKept,
        same < document.sections.count,
        headings.kept.insert(document.sections[same].heading.lowerBound).inserted
      else { return (blocks.output, false) }
    }
  }

  /// How often a text is written anew: what was raw HTML may only then be seen to be a link.
  private static let mostRounds = 2

  /// How many headings are tried one by one before a plainer form is: each costs a reading of the document.
  private static let mostKept = 6

  /// The document as it reads without its front matter, with the title above it; zones that a caller chose do not
  /// count either, because the written text does not know them.
  static func withoutFrontMatter(_ document: Document) -> Document {
    let markdown = document.markdown
    guard let frontMatter = markdown.frontMatter else {
      return Document(reading: markdown, path: document.path)
    }
    var text: [UInt8] = []
    if let title = MarkdownHeadings(document).frontMatterTitle {
      text.append("# ")
      MarkdownEscape.append(Array(title.text.utf8)[...], to: &text)
      text.append("\n\n")
    }
    let line = frontMatter.lastLine + 1
    if line <= markdown.source.lineCount {
      text += markdown.source.bytes[markdown.source.lineStart(line)...]
    }
    return read(text, path: document.path) ?? document
  }

  private static func read(_ text: [UInt8], path: String) -> Document? {
    guard let source = try? SourceText(text) else { return nil }
    return Document(reading: MarkdownDocument(parsing: source), path: path)
  }
}
