import Markdown

/// Finds the placeholders in one block of text after another.
///
/// By reference: as a value it would be copied wherever a placeholder may begin.
final class PlaceholderScanner {
  let markdown: MarkdownDocument
  let bytes: [UInt8]
  private let code: [Range<Int>]
  let map: PlaceMap
  /// The lines of action items: there `TODO` is a state.
  let actionLines: Set<Int>
  /// Whether what a template asks its user to write counts; the steps of a playbook are instructions themselves.
  let takesPrompts: Bool
  private(set) var block: ProseBlock
  /// The block's text without white space around it.
  private(set) var text: Range<Int>

  init(_ document: Document, _ prose: Prose, map: PlaceMap, first block: ProseBlock) {
    code = prose.code
    self.map = map
    self.block = block
    text = block.text
    markdown = document.markdown
    bytes = document.markdown.text
    actionLines = Set(document.actions.map(\.line))
    takesPrompts = document.kind != .playbook
  }

  /// Whether the block is an action item.
  var isAction: Bool {
    !actionLines.isEmpty
      && actionLines.contains(
        markdown.source.lineNumber(at: markdown.nodes[block.node].sourceStart))
  }

  /// Whether a closer look at a block may find something.
  static func mayFind(in block: ProseBlock, of markdown: MarkdownDocument) -> Bool {
    !block.seekers.isDisjoint(with: [.placeholders, .fillers]) || beginsItalic(block, of: markdown)
  }

  /// Adds the placeholders of a block in the order of the text; they do not overlap.
  func add(placeholdersOf block: ProseBlock, to found: inout [Placeholder]) {
    self.block = block
    text = bytes.trimming(block.text)
    if let prompt = prompt() { return found.append(prompt) }
    let most = found.count + Self.most
    var index = text.lowerBound
    var codes = block.code
    while index < text.upperBound, found.count < most {
      let next = codes.first.map { code[$0] }
      if let next, next.lowerBound <= index {
        if let placeholder = coded(next) { found.append(placeholder) }
        index = max(index, next.upperBound)
        codes.removeFirst()
        continue
      }
      let stop = min(text.upperBound, next?.lowerBound ?? .max)
      var end = stop
      Self.places.scan(bytes, map, index..<stop, isStart: index == text.lowerBound) { place in
        guard let placeholder = placeholder(bytes[place], at: place) else { return place + 1 }
        found.append(placeholder)
        end = max(stop, placeholder.range.upperBound)
        return found.count < most ? max(place + 1, placeholder.range.upperBound) : nil
      }
      index = end
    }
  }

  /// How many are told of in one block: nobody fills in more, and each has to be found in the source.
  private static let most = 64

  /// What must follow the bytes with which a placeholder can begin.
  static let places = PlaceScanner(seeker: .placeholders) { places in
    for (first, follow) in [
      ("T", "BO"), ("F", "I"), ("t", "b"), ("A", "u"), ("@", "outahOUTAH"),
    ] as [(StaticString, StaticString)] {
      let follow = ByteSet(follow)
      places.insert(first.utf8Start[0], where: follow.contains)
    }
    // The fields of dates and clocks are of one letter, or of digits before it.
    for letter in "XxYyZDdHhMm".utf8 { places.insert(letter, letter) }
    let inDates = ByteSet("0123456789YyMmDdHhSsXx?-/:")
    for digit in "0123456789".utf8 { places.insert(digit, where: inDates.contains) }
    for byte in "?{".utf8 { places.insertAll(byte) }
    places.insert(Byte.openBracket, where: \.isLetter)
    places.insert(Byte.less) { $0.isLetter || $0 >= 0xC0 }
  }

  private func placeholder(_ byte: UInt8, at index: Int) -> Placeholder? {
    switch byte {
    case Byte.less: return angle(at: index)
    case UInt8(ascii: "{"): return curly(at: index)
    case Byte.openBracket: return square(at: index)
    case Byte.at: return mention(at: index)
    case UInt8(ascii: "?"): return isWordStart(index) ? unknown(at: index) ?? mask(at: index) : nil
    default:
      guard isWordStart(index) else { return nil }
      return word(at: index) ?? mask(at: index)
    }
  }

  /// A span of code that is a note to oneself, or raw HTML that is none.
  private func coded(_ range: Range<Int>) -> Placeholder? {
    guard let first = bytes[range].first else { return nil }
    if first == Byte.less, isHTML(range) { return angle(at: range.lowerBound) }
    guard stands("TODO", at: range.lowerBound) else { return nil }
    let rest = bytes[(range.lowerBound + 4)..<range.upperBound]
    if rest.isEmpty { return range == text ? Placeholder(range: range) : nil }
    let isNote = rest.first == Byte.colon && rest.contains(where: \.isBlank)
    return isNote ? Placeholder(range: range) : nil
  }

  private func isHTML(_ range: Range<Int>) -> Bool {
    markdown.nodes[markdown.nodeIndices(in: range)].contains { $0.kind == .htmlInline }
  }

  // MARK: - Looking around

  func isWordStart(_ index: Int) -> Bool {
    guard index > text.lowerBound else { return true }
    let before = bytes[index - 1]
    return !(before.isAlphanumeric || before >= 0x80 || Self.glue.contains(before))
      || before == Byte.hyphen && index - 1 == text.lowerBound
      || before >= 0x80 && isSpaceOrDash(before: index)
  }

  private static let glue = ByteSet("_-/.$#?=\\&:'\"`")

  /// Whether a dash or a space of another script stands before a place.
  private func isSpaceOrDash(before index: Int) -> Bool {
    let before = bytes[max(text.lowerBound, index - 3)..<index]
    return ["–", "—", "：", "　", "、", "（"].contains { (mark: String) in
      before.elementsEqual(mark.utf8)
    }
  }

  func stands(_ word: StaticString, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= text.upperBound else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    return true
  }

  func byte(at index: Int) -> UInt8 {
    text.contains(index) ? bytes[index] : 0
  }

  /// The line of the block that holds a place.
  func line(around index: Int) -> Range<Int> {
    // Nobody leaves a placeholder in the midst of a line of such a length.
    let first = max(text.lowerBound, index - 512)
    let last = min(text.upperBound, index + 512)
    let lower = bytes[first..<index].lastIndex(of: Byte.lineFeed).map { $0 + 1 }
    let upper = bytes[index..<last].firstIndex(of: Byte.lineFeed)
    return bytes.trimming((lower ?? first)..<(upper ?? last))
  }

  /// The last byte before a place in its line that is no blank; NUL at its beginning.
  func lastByte(before index: Int) -> UInt8 {
    var position = index - 1
    while position >= text.lowerBound, bytes[position].isBlank { position -= 1 }
    return byte(at: position)
  }

  /// Whether a place is within quotation marks or parentheses that hold little else.
  func isQuoted(_ range: Range<Int>) -> Bool {
    let (before, after) = (byte(at: range.lowerBound - 1), byte(at: range.upperBound))
    if before == Byte.quote || after == Byte.quote { return true }
    return before == UInt8(ascii: "'") && after == before
      || bytes[max(text.lowerBound, range.lowerBound - 3)..<range.lowerBound].elementsEqual(
        "“".utf8)
  }

  /// Whether a place is in parentheses that say how something is to be written.
  func isInParentheses(_ range: Range<Int>) -> Bool {
    let before = bytes[max(text.lowerBound, range.lowerBound - 40)..<range.lowerBound]
    guard let open = before.lastIndex(of: Byte.openParen) else { return false }
    return !bytes[open..<range.lowerBound].contains(Byte.closeParen)
      && bytes[range.upperBound..<min(text.upperBound, range.upperBound + 40)].contains(
        Byte.closeParen)
  }

  /// Whether a range is all of its line, or all that stands behind a label's colon.
  func isWholeValue(_ range: Range<Int>) -> Bool {
    let line = line(around: range.lowerBound)
    let after = bytes.trimming(range.upperBound..<max(range.upperBound, line.upperBound))
    guard bytes[after].allSatisfy({ ".*_".utf8.contains($0) }) else { return false }
    return line.lowerBound == range.lowerBound || lastByte(before: range.lowerBound) == Byte.colon
  }
}
