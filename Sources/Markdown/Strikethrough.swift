internal import CCmark

/// Pairs runs of tildes as GitHub does: one or two on each side, the same number, hugging the text.
///
/// A closing run takes the nearest opening run of its length, so that `~18:30 … ~20` opens twice and strikes
/// nothing. All texts with the same parent are paired in one go: each is read once, whatever it holds.
enum Strikethrough {
  /// A run of tildes in the literal of a text node.
  struct Run: Hashable {
    var node: OpaquePointer
    var range: Range<Int>
  }

  /// The run of tildes that begins at `index`.
  static func run(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int> {
    var end = index
    while end < text.count, text[end] == Byte.tilde { end += 1 }
    return index..<end
  }

  /// The closing run of each opening run among the siblings that begin with `first`.
  static func pairs(from first: OpaquePointer) -> [Run: Run] {
    var pairs: [Run: Run] = [:]
    var openers = Openers()
    var next: OpaquePointer? = first
    while let node = next {
      if cmark_node_get_type(node) == CMARK_NODE_TEXT {
        pair(runsOf: node, with: &openers, into: &pairs)
      }
      next = cmark_node_next(node)
    }
    return pairs
  }

  private static func pair(
    runsOf node: OpaquePointer, with openers: inout Openers, into pairs: inout [Run: Run]
  ) {
    let text = bytes(cmark_node_get_literal(node))
    var index = 0
    while index < text.count {
      let range = run(in: text, at: index)
      index = range.upperBound + 1
      guard (1...2).contains(range.count) else { continue }
      let run = Run(node: node, range: range)
      if closes(range, in: text), let opener = openers.take(length: range.count) {
        pairs[opener] = run
      } else if opens(range, in: text) {
        openers.add(run)
      }
    }
  }

  /// The runs that may still be closed.
  private struct Openers {
    private var runs: [Run] = []
    /// How many there are of one tilde and of two: nothing is looked for that is not there.
    private var counts = [0, 0, 0]

    mutating func add(_ run: Run) {
      runs.append(run)
      counts[run.range.count] += 1
    }

    /// Takes the last run of a length, with those behind it.
    mutating func take(length: Int) -> Run? {
      guard counts[length] > 0 else { return nil }
      while let run = runs.popLast() {
        counts[run.range.count] -= 1
        if run.range.count == length { return run }
      }
      return nil
    }
  }

  private static func opens(_ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard run.upperBound < text.count else { return true }
    let after = text[run.upperBound]
    if after.isWhitespace { return false }
    guard after.isPunctuation, run.lowerBound > 0 else { return true }
    let before = text[run.lowerBound - 1]
    return before.isWhitespace || before.isPunctuation || isBehindCellPrefix(run, in: text)
  }

  private static func closes(_ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard run.lowerBound > 0 else { return true }
    let before = text[run.lowerBound - 1]
    if before.isWhitespace || isBehindCellPrefix(run, in: text) { return false }
    guard before.isPunctuation, run.upperBound < text.count else { return true }
    let after = text[run.upperBound]
    return after.isWhitespace || after.isPunctuation
  }

  private static func isBehindCellPrefix(
    _ run: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let prefix = TableCellText.prefix
    return run.lowerBound >= prefix.count
      && text[run.lowerBound - prefix.count..<run.lowerBound].elementsEqual(prefix)
  }
}
