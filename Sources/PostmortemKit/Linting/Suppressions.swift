import Markdown

/// The comments of a document that silence findings.
///
/// The verbs are those of markdownlint: `disable-line`, `disable-next-line`, `disable`, `enable`, `disable-file`; a
/// reason stands behind `--`.
public struct Suppressions: Sendable {
  var directives: [Directive] = []
  /// The numbers of those that may silence a rule, for the rules that were asked about.
  private var silencing: [String: [Int]] = [:]

  /// One comment.
  struct Directive: Sendable {
    enum Verb: String, Sendable {
      case disableLine = "disable-line"
      case disableNextLine = "disable-next-line"
      case disableFile = "disable-file"
      case disable
      case enable
    }

    var verb: Verb
    /// The rules named; empty for all.
    var rules: [String]
    /// The comment in the source.
    var source: Range<Int>
    /// The lines that it rules over.
    var lines: ClosedRange<Int>
    /// The rules for which it silenced something.
    var used: Set<String> = []
    /// For `disable`: whether an `enable` for the same rules follows; else true.
    var isClosed: Bool { verb != .disable || closing != nil }
    /// For `disable`: the index of the `enable` that ends it.
    var closing: Int?
  }

  var isEmpty: Bool { directives.isEmpty }
}

extension Suppressions {
  init(of document: MarkdownDocument) {
    for (index, node) in document.nodes.enumerated() where node.kind == .comment {
      let comment = document.comment(index)
      guard let (verb, rules) = Self.read(comment) else { continue }
      let source = Self.source(of: node, comment: comment, in: document.source.bytes)
      directives.append(
        Directive(
          verb: verb, rules: rules, source: source, lines: Self.lines(verb, source, document.source)
        ))
    }
    closeRanges()
  }

  /// The bytes of a comment up to its own end: the tree holds it without the indentation of its lines and with line
  /// ends of one form.
  private static func source(of node: Node, comment: String, in bytes: [UInt8]) -> Range<Int> {
    let start = node.sourceStart
    guard comment.hasSuffix("-->") else {
      return start..<min(start + comment.utf8.count, bytes.count)
    }
    var end = min(start + "<!--".utf8.count, bytes.count)
    while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
    return start..<min(end + "-->".utf8.count, bytes.count)
  }

  /// Reads `<!-- postmortem-disable-line a, b -- reason -->`.
  private static func read(_ comment: String) -> (Directive.Verb, [String])? {
    // Most comments are for people, as their first word tells.
    guard words(of: comment, dividing: 1).first?.hasPrefix(prefix) == true else { return nil }
    let words = words(of: comment)
    guard let first = words.first,
      let verb = Directive.Verb(rawValue: String(first.dropFirst(prefix.count)))
    else { return nil }
    return (verb, words.dropFirst().map(String.init))
  }

  private static let prefix = "postmortem-"

  /// The words of a comment before its reason: the verb and the rules. They are parts of the text, for whoever wants to
  /// change one.
  ///
  /// - Parameter most: how many words at most are taken off the text, which is the last word then.
  static func words(of comment: String, dividing most: Int = .max) -> ArraySlice<Substring> {
    var text = Substring(comment)
    guard text.hasPrefix("<!--") else { return [] }
    text = text.dropFirst(4)
    if text.hasSuffix("-->") { text = text.dropLast(3) }
    return text.split(maxSplits: most) { $0.isWhitespace || $0 == "," }.prefix { $0 != "--" }
  }

  private static func lines(
    _ verb: Directive.Verb, _ comment: Range<Int>, _ source: SourceText
  ) -> ClosedRange<Int> {
    let first = source.lineNumber(at: comment.lowerBound)
    switch verb {
    case .disableLine: return first...first
    case .disableFile: return 1...source.lineCount
    case .disable, .enable: return first...max(first, source.lineCount)
    case .disableNextLine:
      var next = source.lineNumber(at: max(comment.lowerBound, comment.upperBound - 1)) + 1
      while next < source.lineCount, source.trimmedLine(next).isEmpty { next += 1 }
      return next...next
    }
  }

  /// Ends each `disable` at the `enable` for the same rules, or for all.
  private mutating func closeRanges() {
    var next: [Set<String>: Int] = [:]
    for index in directives.indices.reversed() {
      let opening = directives[index]
      if opening.verb == .enable { next[Set(opening.rules)] = index }
      guard opening.verb == .disable else { continue }
      let closing = [next[[]], next[Set(opening.rules)]].compactMap { $0 }.min()
      directives[index].closing = closing
      if let closing {
        let last = max(opening.lines.lowerBound, directives[closing].lines.lowerBound)
        directives[index].lines = opening.lines.lowerBound...last
      }
    }
  }

  private mutating func directives(for rule: String) -> [Int] {
    if let known = silencing[rule] { return known }
    let found = directives.indices.filter {
      let directive = directives[$0]
      return directive.verb != .enable
        && (directive.rules.isEmpty || directive.rules.contains(rule))
    }
    silencing[rule] = found
    return found
  }

  /// Whether a finding is silenced; the comment that does so is noted as used.
  mutating func silence(_ finding: Finding) -> Bool {
    var isSilenced = false
    for index in directives(for: finding.rule)
    where directives[index].lines.contains(finding.location.line) {
      directives[index].used.insert(finding.rule)
      isSilenced = true
    }
    return isSilenced
  }
}
