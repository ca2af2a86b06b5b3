public import Markdown

extension Finding {
  /// What is wrong with bytes that can't be read.
  public init(_ error: SourceError, in bytes: [UInt8]) {
    switch error {
    case .invalidUTF8(let offset):
      self.init(
        rule: Rule.invalidEncoding.id, severity: .error, message: "the file is not UTF-8",
        label: "this byte begins no character", help: "save the file as UTF-8",
        place: Self.place(of: offset, in: bytes))
    case .nul(let offset):
      self.init(
        rule: Rule.invalidEncoding.id, severity: .error, message: "there is a NUL character",
        help: "a Markdown file is text; is this another kind of file, or UTF-16?",
        place: Self.place(of: offset, in: bytes))
    case .overLimit(let excess):
      self.init(
        rule: Rule.overLimit.id, severity: .error, message: excess.message, help: excess.help,
        place: Self.place(of: excess.offset, in: bytes))
    }
  }

  /// Where a byte stands in bytes of which only those before it are known to be text.
  private static func place(of offset: Int, in bytes: [UInt8]) -> SourceRange {
    let before = bytes.prefix(offset)
    let line = 1 + before.count { $0 == Byte.lineFeed }
    let start = before.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0
    let place = SourceLocation(line: line, column: offset - start + 1, offset: offset)
    return SourceRange(
      start: place,
      end: SourceLocation(
        line: line, column: place.column + 1, offset: min(offset + 1, bytes.count)))
  }
}

extension LimitExcess {
  fileprivate var message: String {
    switch limit {
    case .size: "the file has more than \(allowed) bytes"
    case .depth: "more than \(allowed) blocks or values stand within one another"
    case .brackets: "more than \(allowed) brackets are open in a paragraph"
    case .cells: "the tables have more than \(allowed) cells"
    case .frontMatter: "the front matter has more than \(allowed) bytes"
    case .aliases: "the front matter has more than \(allowed) aliases"
    }
  }

  fileprivate var help: String {
    let option = "`\(limit.optionName)` of `over-limit`"
    switch limit {
    case .size: return "leave the file out with `exclude`, or raise \(option)"
    case .depth, .brackets:
      return "put pasted text between fences (```) at the margin, or raise \(option)"
    case .cells: return "link to the data, or raise \(option)"
    case .frontMatter, .aliases:
      return "keep in the front matter what describes the document, or raise \(option)"
    }
  }
}
