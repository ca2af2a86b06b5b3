import Templates

/// A Markdown document with fields to fill in, from which a new document is started.
///
/// Fields are written `{{name}}`. A field that gets no value becomes the placeholder `<name>`, so that nothing
/// looks filled in that is not.
public struct DocumentTemplate: Sendable {
  /// The name that `postmortem new` takes.
  public let name: String
  /// One sentence for a list of the templates.
  public let summary: String
  private let text: String

  /// All templates, in the order of their names.
  public static let all: [DocumentTemplate] = Templates.documents.sorted { $0.key < $1.key }
    .map { DocumentTemplate(name: $0.key, source: $0.value) }

  /// The template of a name; nil where there is none.
  public static func named(_ name: String) -> DocumentTemplate? { all.first { $0.name == name } }

  /// - Parameter source: the template's file. Its first line is a comment that describes it.
  init(name: String, source: String) {
    self.name = name
    let lines = source.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let opening = "<!-- description: "
    guard let first = lines.first, first.hasPrefix(opening), first.hasSuffix(" -->") else {
      (summary, text) = ("", source)
      return
    }
    summary = String(first.dropFirst(opening.count).dropLast(" -->".count))
    text = lines.count > 1 ? String(lines[1].drop { $0 == "\n" }) : ""
  }

  /// The names of the fields, in the order in which they appear.
  public var fields: [String] {
    var names: [String] = []
    for part in parts {
      if case .field(let name) = part, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The document with the values of its fields.
  public func document(_ values: [String: String]) -> String {
    var document = ""
    for part in parts {
      switch part {
      case .text(let text): document += text
      case .field(let name): document += values[name] ?? "<\(name)>"
      }
    }
    return document
  }

  private enum Part {
    case text(Substring)
    case field(String)
  }

  /// The template in pieces. Only `{{name}}` is a field: `{{< track … >}}` and the like stay as they are.
  private var parts: [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      let name = rest[open.upperBound..<close.lowerBound]
      let isField =
        !name.isEmpty && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      parts.append(.text(rest[..<(isField ? open.lowerBound : open.upperBound)]))
      if isField { parts.append(.field(String(name))) }
      rest = rest[(isField ? close.upperBound : open.upperBound)...]
    }
    parts.append(.text(rest))
    return parts
  }
}
