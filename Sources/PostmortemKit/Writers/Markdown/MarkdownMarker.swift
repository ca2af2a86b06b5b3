import Markdown

/// The mark of a list's items.
enum MarkdownMarker {
  case bullet(alternate: Bool)
  case number(Int, alternate: Bool)

  init(shape: MarkdownShape, start: Int?) {
    var other = false
    if case .list(_, let alternate) = shape { other = alternate }
    self = start.map { .number($0, alternate: other) } ?? .bullet(alternate: other)
  }

  var text: String {
    switch self {
    case .bullet(let alternate): alternate ? "* " : "- "
    case .number(let number, let alternate): "\(number)\(alternate ? ")" : ".") "
    }
  }

  mutating func advance() {
    // Longer numbers are no marks to CommonMark.
    if case .number(let number, let alternate) = self, number < 999_999_999 {
      self = .number(number + 1, alternate: alternate)
    }
  }

  static func box(_ state: TaskState) -> String {
    switch state {
    case .none: ""
    case .open: "[ ] "
    case .done: "[x] "
    }
  }
}
