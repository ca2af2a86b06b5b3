import Markdown

/// What a comment marks.
enum CommentMark {
  /// `<!-- internal -->`
  case begin
  /// `<!-- /internal -->`
  case end
  /// Something that its writer took for one of them.
  case almost
  case none

  /// - Parameter text: what stands between the signs of the comment.
  init(_ text: [UInt8]) {
    // A mark is short; a reason may follow.
    let near = Array(text.prefix(200))
    let head = Self.head(of: near)
    let words = InternalName.words(of: near[..<head])
    let rest = InternalName.words(of: near[head...])
    let name = near[..<head].filter { !$0.isWhitespace }.map(\.lowercased)
    let isBoundary = !rest.isEmpty && rest.allSatisfy(InternalVocabulary.boundaries.contains)
    if name.elementsEqual("internal".utf8), !isBoundary {
      self = .begin
    } else if name.elementsEqual("/internal".utf8), !isBoundary {
      self = .end
    } else {
      let isShort = rest.isEmpty && text.count <= 60
      self = Self.isAlmost(words, isShort: isShort || isBoundary) ? .almost : .none
    }
  }

  /// Where the reason begins: at a colon or a dash.
  private static func head(of text: [UInt8]) -> Int {
    for index in text.indices {
      if text[index] == Byte.colon { return index }
      let isDash =
        text[index] == Byte.hyphen && text[safe: index + 1] == Byte.hyphen
        || text[index] == 0xE2 && InternalName.separatorLength(in: text, at: index) > 0
      if isDash { return index }
    }
    return text.count
  }

  /// - Parameter isShort: whether nothing follows the words.
  private static func isAlmost(_ words: [String], isShort: Bool) -> Bool {
    guard !words.isEmpty, words.count <= 6 else { return false }
    let strict = words.allSatisfy {
      $0 == "internal" || $0 == "only" || InternalVocabulary.boundaries.contains($0)
    }
    if strict { return words.contains("internal") }
    guard isShort else { return false }
    let rest = words.filter { !InternalVocabulary.boundaries.contains($0) }
    if rest.isEmpty { return false }
    return InternalName.saysAlone(Array(rest.joined(separator: " ").utf8)[...])
      || rest.count == 1 && isMisspelt(rest[0])
  }

  /// Whether a word is "internal" but for two letters.
  static func isMisspelt(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard (6...10).contains(letters.count), letters.allSatisfy(\.isLetter),
      !InternalVocabulary.notInternal.contains(word)
    else { return false }
    return distance(letters, Array("internal".utf8)) <= 2
  }

  /// How many letters have to be put in, taken out, changed or exchanged with their neighbour.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var before = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        next.append(least)
      }
      (before, last) = (last, next)
    }
    return last[right.count]
  }
}
