/// What a block is to the block behind it.
enum MarkdownShape: Equatable {
  case paragraph, heading, quote, table, rule, fencedCode, indentedCode, item
  case list(isOrdered: Bool, alternate: Bool)
  /// Bare lines with boxes that are written as items.
  case tasks(alternate: Bool)
  /// Bare lines with boxes that stay what they are.
  case bareTasks

  /// Whether a block goes on where the one above it ended.
  func continues(_ last: MarkdownShape) -> Bool {
    switch self {
    case .tasks, .bareTasks: self == last
    default: false
    }
  }

  /// Whether indented code right behind it would become part of it.
  var swallowsCode: Bool {
    switch self {
    case .list, .tasks, .indentedCode: true
    default: false
    }
  }
}
