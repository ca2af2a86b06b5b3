import Markdown

extension WrittenNames {
  /// The people whom labels in comments of a source name: `<!-- author: Ana Ruiz -->`.
  ///
  /// Readers do not see comments, but the names that they give are used elsewhere.
  public static func comments(in source: [UInt8]) -> [String] {
    var names: [String] = []
    var index = 0
    while let start = next(opening, in: source, from: index) {
      let text = start + opening.count
      let end = next(closing, in: source, from: text) ?? source.count
      let range = text..<min(end, text + longestComment)
      names += labelled(in: source, range)
      index = end
    }
    return names
  }

  private static let opening = Array("<!--".utf8)
  private static let closing = Array("-->".utf8)
  /// Longer ones are parts of a document that are not shown.
  private static let longestComment = 20_000

  private static func next(_ sign: [UInt8], in source: [UInt8], from start: Int) -> Int? {
    guard source.count >= sign.count, start <= source.count - sign.count else { return nil }
    return (start...source.count - sign.count).first { index in
      source[index] == sign[0] && source[index..<index + sign.count].elementsEqual(sign)
    }
  }
}
