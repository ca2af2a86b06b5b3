import Markdown

/// The spellings of names and words that stay inside, found in any case.
struct NameForms {
  struct Form {
    /// In lower case, with spaces between words.
    var bytes: [UInt8]
    var replacement: String?
  }

  private var forms: [[Form]] = Array(repeating: [], count: 256)

  var isEmpty: Bool { forms.allSatisfy(\.isEmpty) }

  mutating func insert(_ text: String, replacement: String?) {
    let bytes = text.utf8.map(\.lowercased)
    guard let first = bytes.first else { return }
    let slot = Int(first)
    guard !forms[slot].contains(where: { $0.bytes == bytes }) else { return }
    forms[slot].append(Form(bytes: bytes, replacement: replacement))
    forms[slot].sort { $0.bytes.count > $1.bytes.count }
  }

  /// All places in a range where one of the forms stands as a word.
  func matches(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, form: Form)] {
    var found: [(range: Range<Int>, form: Form)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let isStart =
        index == range.lowerBound || !WordEdge.isLetter(before: index, in: bytes)
        || !WordEdge.isLetter(at: index, in: bytes)
      if isStart, let match = match(in: bytes, at: index, before: range.upperBound) {
        found.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(in bytes: [UInt8], at index: Int, before limit: Int) -> (
    range: Range<Int>, form: Form
  )? {
    for form in forms[Int(bytes[index].lowercased)] {
      guard let end = end(of: form, in: bytes, at: index, before: limit) else { continue }
      // Digits and lines may follow: accounts are called so.
      if end < limit, WordEdge.isLetter(before: end, in: bytes),
        WordEdge.isLetter(at: end, in: bytes)
      {
        continue
      }
      return (index..<end, form)
    }
    return nil
  }

  /// White space of any length stands for a space.
  private func end(of form: Form, in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    var index = start
    for byte in form.bytes {
      guard index < limit else { return nil }
      if byte == Byte.space {
        guard bytes[index].isWhitespace || isNoBreakSpace(bytes, index) else { return nil }
        while index < limit, bytes[index].isWhitespace || isNoBreakSpace(bytes, index) {
          index += bytes[index].isWhitespace ? 1 : 2
        }
      } else {
        guard bytes[index].lowercased == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  private func isNoBreakSpace(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[index] == 0xC2 && bytes[safe: index + 1] == 0xA0
  }
}
