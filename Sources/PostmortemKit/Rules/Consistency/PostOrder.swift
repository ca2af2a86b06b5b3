import Markdown

/// The order in which a status page shows its posts.
enum PostOrder {
  /// The posts from the earliest on; nil where they can't be compared.
  static func chronological(_ posts: [StatusPost]) -> [StatusPost]? {
    guard let first = posts.first, posts.count > 1,
      posts.allSatisfy({ $0.moment.seconds(since: first.moment) != nil })
    else { return nil }
    let newestFirst = (posts.last?.moment.seconds(since: first.moment) ?? 0) < 0
    // Posts of one moment stay in the order of the page.
    return (newestFirst ? posts.reversed() : posts).enumerated().sorted {
      let distance = $1.element.moment.seconds(since: $0.element.moment) ?? 0
      return distance == 0 ? $0.offset < $1.offset : distance > 0
    }.map(\.element)
  }
}

extension Inspection {
  /// Whether something stands between two posts that belongs to none of them: then they may be of different
  /// incidents.
  mutating func areSeparate(_ one: StatusPost, _ other: StatusPost) -> Bool {
    let (upper, lower) = one.line < other.line ? (one, other) : (other, one)
    let end = max(upper.text.upperBound, upper.momentText?.upperBound ?? 0)
    let blocks = prose.blocks
    let low = (0..<blocks.count).endOfPrefix { blocks[$0].text.lowerBound < end }
    guard low < blocks.count else { return false }
    return range(of: .text(blocks[low].text)).start.line < lower.line
  }
}
