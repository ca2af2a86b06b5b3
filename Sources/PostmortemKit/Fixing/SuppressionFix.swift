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
  func removing(
    _ rules: [String], fromSuppression index: Int, safety: Fix.Safety = .safe
  ) -> Fix {
    let directives = suppressions.directives
    let directive = directives[index]
    var comments = [directive.source]
    if let closing = directive.closing,
      !directives.indices.contains(where: { $0 != index && directives[$0].closing == closing })
    {
      comments.append(directives[closing].source)
    }
    let kept = directive.rules.filter { !rules.contains($0) }
    if kept.isEmpty {
      return Fix("remove the comment", comments.map { deletion(ofComment: $0) }, safety: safety)
    }
    let edits = comments.compactMap { replacement(ofRulesIn: $0, by: kept) }
    return Fix("remove what silences nothing", edits, safety: safety)
  }

  /// Other names in a comment; nil where it names none.
  private func replacement(ofRulesIn comment: Range<Int>, by kept: [String]) -> Edit? {
    let bytes = document.markdown.source.bytes
    var start = comment.lowerBound + "<!--".utf8.count
    while start < comment.upperBound, bytes[start].isWhitespace { start += 1 }
    while start < comment.upperBound, !bytes[start].isWhitespace { start += 1 }
    while start < comment.upperBound, bytes[start].isWhitespace || bytes[start] == Byte.comma {
      start += 1
    }
    var end = start
    while end < comment.upperBound, !bytes[end...].starts(with: "--".utf8) { end += 1 }
    while end > start, bytes[end - 1].isWhitespace { end -= 1 }
    return start < end ? Edit(start..<end, kept.joined(separator: ", ")) : nil
  }
}
