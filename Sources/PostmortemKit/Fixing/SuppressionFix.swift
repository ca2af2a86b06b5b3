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
  /// - Returns: nil where the comment that ends the silence would have to change and ends another one as well.
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
    let edits = joined(comments).map { deletion(ofComment: $0) }
    return Fix("remove the comment", edits, safety: safety)
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

  /// Other names in a comment; nil where it names none. They end where `Suppressions` reads no further: at a `--` that is
  /// a word, or at the end of the comment.
  private func replacement(ofRulesIn comment: Range<Int>, by kept: [String]) -> Edit? {
    let bytes = document.markdown.source.bytes[..<comment.upperBound]
    let isClosed = bytes.suffix("-->".utf8.count).elementsEqual("-->".utf8)
    let start = comment.lowerBound + "<!--".utf8.count
    let words = start..<max(start, comment.upperBound - (isClosed ? "-->".utf8.count : 0))
    var names = bytes[words].split { $0.isWhitespace || $0 == Byte.comma }
      .prefix { !$0.elementsEqual("--".utf8) }
    // The verb.
    _ = names.popFirst()
    guard let first = names.first, let last = names.last else { return nil }
    return Edit(first.startIndex..<last.endIndex, kept.joined(separator: ", "))
  }
}
