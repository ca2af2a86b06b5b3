import Markdown

extension MarkdownDocument {
  /// Parses a test's source, which is known to be text.
  convenience init(_ source: String) throws {
    try self.init(parsing: SourceText(source))
  }

  /// The tree with a node a line: `kind detail @line:column "text"`, children two columns further right.
  var dump: String {
    var lines: [String] = []
    var open: [Int] = []
    for index in nodes.indices {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      let indent = String(repeating: "  ", count: open.count)
      lines.append(indent + describe(index))
      open.append(index)
    }
    return lines.joined(separator: "\n")
  }

  private func describe(_ index: Int) -> String {
    let node = nodes[index]
    let location = source.location(at: node.sourceStart)
    let words = [name(index), task(node.task), detail(index)].filter { !$0.isEmpty }
    let head = words.joined(separator: " ")
    switch node.kind {
    case .document, .softBreak, .lineBreak: return head
    case .text, .code, .codeBlock: return "\(head) @\(location) \(quoted(string(node.text)))"
    case .htmlInline:
      return "\(head) @\(location) \(quoted(String(decoding: rawHTML(index), as: UTF8.self)))"
    default: return "\(head) @\(location)"
    }
  }

  private func name(_ index: Int) -> String {
    switch nodes[index].kind {
    case .list: listStart(index).map { "list \($0)" } ?? "list"
    case .heading: "heading \(headingLevel(index))"
    default: "\(nodes[index].kind)"
    }
  }

  private func task(_ state: TaskState) -> String {
    switch state {
    case .none: ""
    case .open: "[ ]"
    case .done: "[x]"
    }
  }

  private func detail(_ index: Int) -> String {
    switch nodes[index].kind {
    case .list: nodes[index].flag ? "" : "loose"
    case .link, .image:
      "<\(destination(index))>" + (title(index).isEmpty ? "" : " '\(title(index))'")
    case .tableCell: alignment(index) == .none ? "" : "\(alignment(index))"
    case .codeBlock: infoString(index)
    case .comment: quoted(comment(index))
    default: ""
    }
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
