import Markdown
import SensitiveData

/// The spellings of names and words that are not published, found in any case, with or without accents, and with any
/// sign between their words.
struct NameForms {
  struct Form {
    var replacement: String?
    /// The form is a common word with a small letter.
    var needsCapital = false
    /// Nothing may stand between the words of a short name: `Jo An` is not in `Joan`.
    var mayBeJoined = true
  }

  /// The forms as a tree of their letters, the root first: a document may name thousands of people.
  private var nodes = [Node()]

  private struct Node {
    var children: [UInt32: Int] = [:]
    var form: Form?
  }

  var isEmpty: Bool { nodes.count == 1 }

  /// No name is longer.
  private static let mostLetters = 160
  /// What stands for the space, the hyphen or the line between two words.
  private static let joint: UInt32 = 0x20

  mutating func insert(_ text: String, replacement: String?, needsCapital: Bool = false) {
    for letters in FormSpellings.all(of: text) where letters.count <= Self.mostLetters {
      let form = Form(
        replacement: replacement, needsCapital: needsCapital,
        mayBeJoined: letters.count > 6)
      insert(letters, form)
    }
  }

  private mutating func insert(_ letters: [UInt32], _ form: Form) {
    guard !letters.isEmpty else { return }
    var node = 0
    for letter in letters {
      if let child = nodes[node].children[letter] {
        node = child
      } else {
        nodes[node].children[letter] = nodes.count
        node = nodes.count
        nodes.append(Node())
      }
    }
    guard let known = nodes[node].form else {
      nodes[node].form = form
      return
    }
    // A whole name counts more than a doubtful part of another one.
    if known.needsCapital, !form.needsCapital { nodes[node].form?.needsCapital = false }
  }

  /// All places in a range where one of the forms stands as a word.
  func matches(in bytes: [UInt8], _ range: Range<Int>) -> [(range: Range<Int>, form: Form)] {
    guard !isEmpty else { return [] }
    var found: [(range: Range<Int>, form: Form)] = []
    var edges = FormEdges(bytes: bytes, range: range)
    var index = range.lowerBound
    while index < range.upperBound {
      let letter = LetterFolding.letter(at: index, in: bytes, before: range.upperBound)
      if edges.mayBegin(letter), nodes[0].children[letter.first] != nil,
        let match = match(in: bytes, at: index, before: range.upperBound)
      {
        found.append(match)
        index = match.range.upperBound
        edges.skip(to: index)
      } else {
        edges.pass(letter)
        index += letter.length
      }
    }
    return found
  }

  private struct Walk {
    var node = 0
    var index: Int
    /// The last letter that was read.
    var last: UInt32 = 0
    var isJoined = false
    /// A sign that does not count was read last.
    var isBehindSign = false
  }

  /// The longest form that begins at a place.
  private func match(in bytes: [UInt8], at start: Int, before limit: Int) -> (
    range: Range<Int>, form: Form
  )? {
    var walk = Walk(index: start)
    let first = LetterFolding.letter(at: start, in: bytes, before: limit)
    let isSmall = first.scalar == first.first
    var longest: (range: Range<Int>, form: Form)?
    while walk.index < limit, step(&walk, in: bytes, limit) {
      guard let form = nodes[walk.node].form, !walk.isBehindSign else { continue }
      let end = FormEdges.endOfMarks(in: bytes, at: walk.index, before: limit)
      if form.needsCapital && isSmall || walk.isJoined && !form.mayBeJoined { continue }
      if FormEdges.mayEnd(in: bytes, at: end, before: limit, behind: walk.last) {
        longest = (start..<end, form)
      }
    }
    return longest
  }

  /// Goes on by one letter, by what stands between two words, or by nothing between them.
  private func step(_ walk: inout Walk, in bytes: [UInt8], _ limit: Int) -> Bool {
    walk.isBehindSign = false
    let children = nodes[walk.node].children
    let joint =
      walk.node == 0 ? walk.index : FormEdges.endOfJoint(in: bytes, at: walk.index, before: limit)
    if joint > walk.index, let child = children[Self.joint] {
      (walk.node, walk.index) = (child, joint)
      return true
    }
    let letter = LetterFolding.letter(at: walk.index, in: bytes, before: limit)
    if walk.node != 0, letter.first == 0 || FormEdges.isApostrophe(letter.scalar) {
      walk.index += letter.length
      walk.isBehindSign = true
      return true
    }
    if let child = child(letter, of: children) {
      (walk.node, walk.last) = (child, letter.scalar)
      walk.index += letter.length
      return true
    }
    guard let between = children[Self.joint], let child = child(letter, of: nodes[between].children)
    else { return false }
    (walk.node, walk.last, walk.isJoined) = (child, letter.scalar, true)
    walk.index += letter.length
    return true
  }

  private func child(_ letter: LetterFolding.Folded, of children: [UInt32: Int]) -> Int? {
    guard let first = children[letter.first] else { return nil }
    return letter.second == 0 ? first : nodes[first].children[letter.second]
  }
}
