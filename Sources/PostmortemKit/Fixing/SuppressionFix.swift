import Markdown

extension Inspection {
  /// Takes rules out of the comment that silences them; the whole comment, and the one that ends it, where none is
  /// left.
  ///
  /// ```swift
  /// inspection.report("…", at: place, fix: inspection.removing(["slow-detection"], fromSuppression: index))
  /// ```
  ///
  /// - Parameters:
  ///   - rules: the rules; empty for a comment that names none.
  ///   - index: the number of the comment in `suppressions.directives`.
  /// - Returns: nil where the comment that ends the silence would have to change and ends another one as well, and where
  ///   text stands behind a comment that begins a line: it is raw HTML, and would be Markdown without the comment.
  func removing(
    _ rules: [String], fromSuppression index: Int, safety: Fix.Safety = .safe
  ) -> Fix? {
    let directives = suppressions.directives
    let directive = directives[index]
    let kept = directive.rules.filter { !rules.contains($0) }
    var comments = [directive.source]
    if let closing = directive.closing {
      let isShared = directives.indices.contains {
        $0 != index && directives[$0].closing == closing
      }
      // One that ends another silence as well has to name what that one names.
      if isShared, !kept.isEmpty { return nil }
      if !isShared { comments.append(directives[closing].source) }
    }
    guard kept.isEmpty else {
      let edits = comments.compactMap { replacement(ofRulesIn: $0, by: kept) }
      return Fix("remove what silences nothing", edits, safety: safety)
    }
    let removed = joined(comments)
    if removed.contains(where: makesRawHTML) { return nil }
    return Fix("remove the comment", removed.map { deletion(ofComment: $0) }, safety: safety)
  }

  /// Whether a comment begins the text of its line, and more stands behind it (CommonMark 4.6, HTML blocks).
  private func makesRawHTML(_ comment: Range<Int>) -> Bool {
    let source = document.markdown.source
    let start = source.line(source.lineNumber(at: comment.lowerBound)).lowerBound
    let end = source.line(source.lineNumber(at: max(comment.lowerBound, comment.upperBound - 1)))
      .upperBound
    let before = source.bytes[start..<comment.lowerBound]
    let behind = source.bytes[comment.upperBound..<max(comment.upperBound, end)]
    return before.allSatisfy { $0.isBlank || $0.isDigit || ">-*+.)".utf8.contains($0) }
      && !behind.allSatisfy(\.isWhitespace)
  }

  /// One range instead of two where nothing stands between them.
  private func joined(_ comments: [Range<Int>]) -> [Range<Int>] {
    guard let first = comments.first, let last = comments.last, first != last,
      first.upperBound <= last.lowerBound
    else { return comments }
    let between = first.upperBound..<last.lowerBound
    let isEmpty = document.markdown.source.bytes.trimming(between).isEmpty
    return isEmpty ? [first.lowerBound..<last.upperBound] : comments
  }

  /// Other names in a comment; nil where it names none.
  private func replacement(ofRulesIn comment: Range<Int>, by kept: [String]) -> Edit? {
    let text = String(decoding: document.markdown.source.bytes[comment], as: UTF8.self)
    let names = Suppressions.words(of: text).dropFirst()
    guard let first = names.first, let last = names.last else { return nil }
    func offset(_ index: String.Index) -> Int {
      comment.lowerBound + text.utf8.distance(from: text.startIndex, to: index)
    }
    return Edit(offset(first.startIndex)..<offset(last.endIndex), kept.joined(separator: ", "))
  }
}
