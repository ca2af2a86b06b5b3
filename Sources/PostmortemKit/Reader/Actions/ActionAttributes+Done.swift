import Markdown

extension ActionAttributes {
  /// Whether a state means that nothing is left to do.
  func saysDone(_ range: Range<Int>) -> Bool {
    if isDoneMark(range) { return true }
    guard let first = HeadingKey.words(of: bytes[range]).first else { return false }
    return Self.doneWords.contains(keyOf: first.utf8)
  }

  /// Whether a text is nothing but a mark of completion.
  func isDoneMark(_ range: Range<Int>) -> Bool {
    if Self.doneWords.contains(keyOf: bytes[range]) { return true }
    let text = document.string(bytes.trimming(range))
    if let first = text.unicodeScalars.first, Self.doneMarks.contains(first) { return true }
    return text == "[x]" || text == "[X]"
  }

  /// `(DONE)`, `(Completed)`, `✅`, `**DONE**`, text struck through.
  func hasDoneMark(_ range: Range<Int>) -> Bool {
    let text = bytes[range]
    if hasDoneStyle(range) { return true }
    if holds(0xE2, in: range),
      Self.doneMarks.contains(where: { document.string(range).unicodeScalars.contains($0) })
    {
      return true
    }
    if let (_, inside) = HeadingKey.splitParenthesis(bytes.trimming(range), in: bytes),
      isDoneMark(inside)
    {
      return true
    }
    if text.first == Byte.openBracket || text.first == Byte.openParen {
      let close = text.first == Byte.openBracket ? Byte.closeBracket : Byte.closeParen
      if let end = text.firstIndex(of: close), isDoneMark(range.lowerBound + 1..<end) {
        return true
      }
    }
    guard holds(Byte.colon, in: range) else { return false }
    return HeadingKey.key(of: text.prefix(12)).hasPrefix("done ")
  }

  /// Whether the whole text is struck through, or begins with a bold mark of completion.
  private func hasDoneStyle(_ range: Range<Int>) -> Bool {
    document.nodeIndices(in: range).contains { index in
      let node = document.nodes[index]
      guard node.text.lowerBound == range.lowerBound else {
        return isRemark(node, endOf: range) && saysDone(node.text)
      }
      return switch node.kind {
      case .strikethrough: node.text.upperBound >= range.upperBound
      case .strong: isDoneMark(node.text)
      default: false
      }
    }
  }

  /// `_done in Grafana_` behind the sentences of an item.
  private func isRemark(_ node: Node, endOf range: Range<Int>) -> Bool {
    guard node.kind == .emphasis || node.kind == .strong, node.text.lowerBound > range.lowerBound
    else { return false }
    let before = bytes[range.lowerBound..<node.text.lowerBound].last { !$0.isWhitespace }
    return before.map { ".!?".utf8.contains($0) } ?? false
      && bytes[node.text.upperBound..<range.upperBound]
        .allSatisfy { $0.isWhitespace || $0 == Byte.dot }
  }

  /// Scalars and not characters: what makes a sign a coloured picture may follow it.
  private static let doneMarks: [Unicode.Scalar] = ["✅", "☑", "✔"]

  private static let doneWords: NameSet = [
    "done", "completed", "complete", "closed", "resolved", "fixed", "完了", "finished", "yes", "済",
    "shipped", "merged",
    "deployed", "implemented", "accomplished", "hecho", "feito", "済み",
  ]
}
