import Markdown

@testable import PostmortemKit

/// Readable forms of what the reader found, for comparison with what a test expects.
enum Dump {
  /// A day of the form `2024-06-03`.
  static func day(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    return MomentScanner(bytes: bytes).first(in: 0..<bytes.count)?.start.date.flatMap {
      MomentContext().resolve($0)
    }
  }

  /// The moments of a text: `~` before one that is not exact, `/` before the end of a range, and in
  /// brackets the parts of the start that were inferred; several are joined by ` ; `.
  static func moments(in text: String, context: MomentContext = MomentContext()) -> String {
    let bytes = Array(text.utf8)
    return MomentScanner(bytes: bytes).all(in: 0..<bytes.count)
      .map { span in
        let start = context.resolve(span.start)
        var context = context
        context.day = start.date ?? context.day
        return moment(start) + (span.end.map { "/" + stamp(context.resolve($0)) } ?? "")
          + inferred(start)
      }
      .joined(separator: " ; ")
  }

  static func moment(_ moment: Moment) -> String { stamp(moment) }

  private static func stamp(_ moment: Moment) -> String {
    (moment.isApproximate ? "~" : "") + (moment.iso8601.isEmpty ? "?" : moment.iso8601)
  }

  private static func inferred(_ moment: Moment) -> String {
    var parts: [String] = []
    if moment.inferred.contains(.date) { parts.append("date") }
    if moment.inferred.contains(.zone) { parts.append("zone") }
    return parts.isEmpty ? "" : " [\(parts.joined(separator: " "))]"
  }

  /// The document that a text is.
  static func document(_ text: String, path: String = "review.md") throws -> Document {
    try Compiler().document(from: Array(text.utf8), path: path)
  }

  /// The events of a document, one a line: `3 2024-06-03T14:00:00Z [detected] Alert fired`.
  static func timeline(_ text: String, path: String = "review.md") throws -> String {
    let document = try document(text, path: path)
    return document.timeline.map { entry in
      let end = entry.end.map { "/" + stamp($0) } ?? ""
      let milestone = entry.milestone.map { " [\($0.rawValue)]" } ?? ""
      return "\(entry.line) \(stamp(entry.start))\(end)\(milestone) \(line(entry.text, document))"
    }
    .joined(separator: "\n")
  }

  /// The action items of a document, one a line: `5 [x] Add an alert · owner Ana · due 2024-06-10`.
  static func actions(_ text: String) throws -> String {
    let document = try document(text)
    return document.actions.map { action in
      var parts = ["\(action.line) [\(action.isDone ? "x" : " ")] \(line(action.text, document))"]
      if let owner = action.owner { parts.append("owner \(owner)") }
      if let due = action.due { parts.append("due \(due.iso8601)") }
      if let priority = action.priority { parts.append("priority \(priority)") }
      if let type = action.type { parts.append("type \(type)") }
      parts += action.links.map { "link \($0)" }
      return parts.joined(separator: " · ")
    }
    .joined(separator: "\n")
  }

  /// The updates of a document, one a line: `7 resolved 2024-06-03T14:00:00Z All is well`.
  static func updates(_ text: String) throws -> String {
    let document = try document(text)
    return document.updates.map { post in
      "\(post.line) \(post.status.rawValue) \(stamp(post.moment)) \(line(post.text, document))"
    }
    .joined(separator: "\n")
  }

  /// The steps of a document, one a line and indented by its level: `4 [ ] Page the owner (by phone)`.
  static func steps(_ text: String) throws -> String {
    let document = try document(text)
    return document.steps.map { step in
      let indent = String(repeating: "  ", count: step.level - 1)
      let detail = step.detail.map { " (\(line($0, document)))" } ?? ""
      return
        "\(step.line) \(indent)[\(step.isDone ? "x" : " ")] \(line(step.text, document))\(detail)"
    }
    .joined(separator: "\n")
  }

  /// The parts of a document, one a line: `3 summary: Summary`.
  static func sections(_ text: String) throws -> String {
    let document = try document(text)
    return document.sections.map { section in
      let roles = section.roles.map(\.rawValue).joined(separator: "+")
      return "\(section.line) \(roles): \(line(section.heading, document))"
    }
    .joined(separator: "\n")
  }

  /// The plain text of a range on one line.
  private static func line(_ range: Range<Int>, _ document: Document) -> String {
    document.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
