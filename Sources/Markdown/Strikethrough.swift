internal import CCmark

/// Pairs runs of tildes as GitHub does: one or two on each side, the same number, hugging the text.
enum Strikethrough {
  /// The run of tildes that begins at `index`.
  static func run(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int> {
    var end = index
    while end < text.count, text[end] == Byte.tilde { end += 1 }
    return index..<end
  }

  /// Where the strikethrough that a run opens is closed: in the same text or in a later sibling.
  ///
  /// - Parameter hidden: how many bytes of the node's literal stand before `text`.
  static func end(
    ofRun run: Range<Int>, in text: UnsafeBufferPointer<UInt8>, hidden: Int, of node: OpaquePointer
  ) -> StrikeEnd? {
    guard run.count <= 2, opens(run, in: text) else { return nil }
    if let close = closer(in: text, from: run.upperBound, length: run.count) {
      return StrikeEnd(node: node, run: close.lowerBound + hidden..<close.upperBound + hidden)
    }
    var next = cmark_node_next(node)
    while let sibling = next {
      if cmark_node_get_type(sibling) == CMARK_NODE_TEXT,
        let close = closer(in: bytes(cmark_node_get_literal(sibling)), from: 0, length: run.count)
      {
        return StrikeEnd(node: sibling, run: close)
      }
      next = cmark_node_next(sibling)
    }
    return nil
  }

  private static func opens(_ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard run.upperBound < text.count else { return true }
    let after = text[run.upperBound]
    if after.isWhitespace { return false }
    guard after.isPunctuation, run.lowerBound > 0 else { return true }
    let before = text[run.lowerBound - 1]
    return before.isWhitespace || before.isPunctuation
  }

  private static func closer(in text: UnsafeBufferPointer<UInt8>, from start: Int, length: Int)
    -> Range<Int>?
  {
    var index = start
    while index < text.count {
      guard text[index] == Byte.tilde else {
        index += 1
        continue
      }
      let run = run(in: text, at: index)
      if run.count == length, closes(run, in: text) { return run }
      index = run.upperBound
    }
    return nil
  }

  private static func closes(_ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard run.lowerBound > 0 else { return true }
    let before = text[run.lowerBound - 1]
    if before.isWhitespace { return false }
    guard before.isPunctuation, run.upperBound < text.count else { return true }
    let after = text[run.upperBound]
    return after.isWhitespace || after.isPunctuation
  }
}
