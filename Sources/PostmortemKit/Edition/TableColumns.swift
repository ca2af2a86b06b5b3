import Markdown

/// A table by its columns.
struct TableColumns {
  struct Row {
    var node: Int
    /// The nodes of the cells.
    var cells: [Int]
  }

  var node: Int
  var rows: [Row]
  /// What the cells of the head are called, as `HeadingKey` compares names.
  var names: [String]

  static func all(in markdown: MarkdownDocument) -> [TableColumns] {
    markdown.nodes.indices.filter { markdown.nodes[$0].kind == .table }.map { index in
      let rows = markdown.children(of: index).map {
        Row(node: $0, cells: Array(markdown.children(of: $0)))
      }
      let head = rows.first?.cells ?? []
      let names = head.map { cell in
        let text = markdown.nodes[cell].text
        let core = HeadingKey.core(of: text, in: markdown.text)
        let plain = HeadingKey.splitParenthesis(core, in: markdown.text)?.before ?? core
        return HeadingKey.key(of: markdown.text[plain])
      }
      return TableColumns(node: index, rows: rows, names: names)
    }
  }

  func headLine(in markdown: MarkdownDocument) -> Int {
    markdown.source.lineNumber(at: markdown.nodes[node].sourceStart)
  }

  func columns(where isWanted: (String) -> Bool) -> [Int] {
    names.indices.filter { isWanted(names[$0]) }
  }

  static let peopleNames: Set<String> = [
    "owner", "owners", "owner s", "who", "assignee", "assignees", "assigned to", "assigned",
    "responsible", "dri", "person", "people", "by", "by whom", "actor", "responder", "responders",
    "author", "name", "names", "engineer", "reporter", "lead", "point of contact", "contact",
    "担当", "担当者", "responsable", "responsável",
  ]

  /// Columns that hold what nobody outside can follow.
  static let innerNames: Set<String> = [
    "ticket", "tickets", "jira", "jira ticket", "issue link", "bug", "bug #", "tracking",
    "tracking bug", "tracking ticket", "slack", "channel", "thread", "data link", "e mail", "email",
    "phone", "contact",
  ]

  /// Columns by which a table tells that it lists what is to be done.
  static let actionNames: Set<String> = ["action item", "action items", "task", "tasks", "to do"]

  static let innerActionNames: Set<String> = [
    "pr", "link", "links", "reference", "id", "issue #",
  ]
}
