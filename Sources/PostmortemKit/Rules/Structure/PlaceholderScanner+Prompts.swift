import Markdown

/// What a template tells whoever fills it in.
extension PlaceholderScanner {
  /// The block, where it is an instruction and nothing else.
  func prompt() -> Placeholder? {
    guard !text.isEmpty, text.count < 600, block.kind != .heading else { return nil }
    if block.seekers.contains(.fillers), text.count < 60,
      let match = Self.fillers.first(in: bytes, text, map: map)
    {
      var end = match.range.upperBound
      while end < text.upperBound, ".…".utf8.contains(bytes[end]) { end += 1 }
      if end == text.upperBound, isWholeValue(match.range) {
        return Placeholder(range: match.range)
      }
    }
    guard takesPrompts, isItalic, let last = bytes[text].last else { return nil }
    let isOrder =
      Self.orders.first(
        in: bytes, text.lowerBound..<min(text.upperBound, text.lowerBound + 60), map: map)?
      .range.lowerBound == text.lowerBound
    guard isOrder || last == UInt8(ascii: "?") && standsAlone else { return nil }
    return Placeholder(range: text, kind: .prompt)
  }

  static let fillers = PhraseTable<Bool>(
    [
      (
        true,
        [
          "to be done pre-meeting", "short event description", "to be determined", "to be defined",
          "to be filled", "to be filled in", "to be completed", "to be written", "to be added",
          "fill me in", "fill in", "fill this in", "description here", "summary here",
          "insert here",
          "lorem ipsum*", "add follow-up tasks here", "add text here",
        ]
      )
    ], seeker: .fillers)

  private static let orders = PhraseTable<Bool>([
    (
      true,
      [
        "include a", "include any", "include the", "include all", "includes xxx", "describe",
        "list any*", "list the", "list all", "list of", "explain", "provide a", "provide the",
        "summarize", "summarise", "briefly", "be specific", "be very specific", "add a", "add any",
        "add the", "fill in", "insert", "enter the", "one-line summary", "one line summary",
        "brief description", "a brief", "short description", "a short", "replace this",
        "some important times to include", "each action item should", "this is what will be",
        "this is a follow-up for", "delete this",
      ]
    )
  ])

  /// Whether a block begins with a text in italics.
  static func beginsItalic(_ block: ProseBlock, of markdown: MarkdownDocument) -> Bool {
    markdown.firstChild(of: block.node).map { markdown.nodes[$0].kind == .emphasis } ?? false
  }

  /// Whether all of the block is set in italics.
  private var isItalic: Bool {
    guard Self.beginsItalic(block, of: markdown), let first = markdown.firstChild(of: block.node)
    else { return false }
    let node = markdown.nodes[first]
    return node.text.lowerBound <= text.lowerBound && node.text.upperBound >= text.upperBound
  }

  /// Whether nothing answers a question: the next block is a heading, an item beside it, or none.
  private var standsAlone: Bool {
    let next = markdown.nodes[block.node].end
    guard next < markdown.nodes.count else { return true }
    return markdown.nodes[next].kind == .heading || markdown.nodes[next].kind == .item
  }
}
