import Markdown

/// The spellings of names and words that stay inside, found in any case.
struct NameForms {
  struct Form {
    /// In lower case, with spaces between words.
    var bytes: [UInt8]
    var replacement: String?
  }

  /// The forms as a tree of their bytes, the root first: a document may name thousands of people.
  private var nodes = [Node()]

  private struct Node {
    var children: [UInt8: Int] = [:]
    var form: Form?
  }

  var isEmpty: Bool { nodes.count == 1 }

  mutating func insert(_ text: String, replacement: String?) {
    let whole = Array(text.utf8)
    let bytes = Self.spaced(Array(whole[whole.trimming(0..<whole.count)]))
    guard !bytes.isEmpty else { return }
    var node = 0
    for byte in bytes {
      if let child = nodes[node].children[byte] {
        node = child
      } else {
        nodes[node].children[byte] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    if nodes[node].form == nil { nodes[node].form = Form(bytes: bytes, replacement: replacement) }
  }

  /// The bytes in lower case, with one space for white space of any length.
  private static func spaced(_ text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      let end = endOfSpace(in: text, at: index, before: text.count)
      bytes.append(end > index ? Byte.space : text[index].lowercased)
      index = max(end, index + 1)
    }
    return bytes
  }

  private static func endOfSpace(in bytes: [UInt8], at start: Int, before limit: Int) -> Int {
    var index = start
    while index < limit {
      if bytes[index].isWhitespace {
        index += 1
      } else if bytes[index] == 0xC2, index + 1 < limit, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        break
      }
    }
    return index
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

  /// The longest form that begins at a place.
  private func match(in bytes: [UInt8], at start: Int, before limit: Int) -> (
    range: Range<Int>, form: Form
  )? {
    // No form begins with white space, of which there may be much.
    guard nodes[0].children[bytes[start].lowercased] != nil else { return nil }
    var (node, index) = (0, start)
    var longest: (range: Range<Int>, form: Form)?
    while index < limit, let (child, next) = step(from: node, in: bytes, at: index, limit) {
      (node, index) = (child, next)
      // Digits and lines may follow: accounts are called so.
      let goesOn =
        index < limit && WordEdge.isLetter(before: index, in: bytes)
        && WordEdge.isLetter(at: index, in: bytes)
      if let form = nodes[node].form, !goesOn { longest = (start..<index, form) }
    }
    return longest
  }

  /// The next node and the place behind what leads to it: white space of any length stands for a space.
  private func step(from node: Int, in bytes: [UInt8], at start: Int, _ limit: Int) -> (Int, Int)? {
    let space = Self.endOfSpace(in: bytes, at: start, before: limit)
    if space > start { return nodes[node].children[Byte.space].map { ($0, space) } }
    return nodes[node].children[bytes[start].lowercased].map { ($0, start + 1) }
  }
}
