import Markdown
import Yams

/// The keys and values of a document's front matter.
struct FrontMatterFields {
  /// Every key of the top level with its value as one text; the items of a list are joined by commas.
  var fields: [MetadataField] = []
  /// The items of the lists, by key.
  var lists: [String: [String]] = [:]
  /// What is wrong with the YAML.
  var findings: [Finding] = []

  func value(_ key: String) -> String? {
    fields.first { $0.label.lowercased() == key }.map(\.value)
  }

  /// The title, as a reader of the page would see it.
  var title: Title? {
    fields.first { $0.label.lowercased() == "title" && !$0.value.isEmpty }
      .map { Title(text: $0.value, line: $0.line) }
  }
}

extension FrontMatterFields {
  /// Reads the front matter of a document; YAML or JSON that can't be read is a finding and gives no fields.
  init(of document: MarkdownDocument) {
    guard let frontMatter = document.frontMatter else { return }
    if frontMatter.format == .toml {
      readTOML(frontMatter, document)
      return
    }
    let yaml = document.source.string(frontMatter.content)
    do {
      // Texts are all that is wanted: without its types Yams needs no regular expressions, and the encoding that is
      // told saves it a look at the environment for every document.
      guard let mapping = try Yams.compose(yaml: yaml, .basic, Self.constructor, .utf8)?.mapping
      else {
        return
      }
      for (key, value) in mapping {
        guard let label = key.string else { continue }
        let line = (key.mark?.line ?? 1) + frontMatter.firstLine - 1
        if let items = value.sequence {
          lists[label.lowercased()] = items.map(Self.name).filter { !$0.isEmpty }
        } else if value.mapping != nil {
          lists[label.lowercased()] = [Self.name(of: value)]
        }
        fields.append(MetadataField(label: label, value: Self.text(of: value), line: line))
      }
    } catch {
      let line = frontMatter.firstLine
      findings.append(
        Finding(
          rule: "invalid-front-matter", severity: .warning,
          message:
            "front matter is not valid \(frontMatter.format == .json ? "JSON" : "YAML"): "
            + Self.problem(error),
          help: "quote values that hold a colon or begin with a bracket",
          place: document.source.range(of: document.source.line(line))))
    }
  }

  private mutating func readTOML(_ frontMatter: FrontMatter, _ document: MarkdownDocument) {
    let text = document.source.string(frontMatter.content)
    for field in TOMLFields(text, firstLine: frontMatter.firstLine).fields {
      if field.isList { lists[field.key.lowercased()] = field.items }
      fields.append(
        MetadataField(
          label: field.key, value: field.items.joined(separator: ", "), line: field.line))
    }
  }

  /// It never changes, and to make it takes longer than to read a page's front matter.
  nonisolated(unsafe) private static let constructor = Constructor.default

  private static func text(of value: Yams.Node) -> String {
    if let scalar = value.scalar { return scalar.string }
    if let items = value.sequence {
      return items.map(text).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    guard let mapping = value.mapping else { return "" }
    let name = mapping["name"].map(text) ?? ""
    let rest = mapping.filter { $0.key.string != "name" || name.isEmpty }
      .map { text(of: $0.value) }.filter { !$0.isEmpty }.joined(separator: "; ")
    return name.isEmpty || rest.isEmpty ? name + rest : "\(name) (\(rest))"
  }

  /// What an item of a list is called: `name` of a mapping.
  private static func name(of item: Yams.Node) -> String {
    text(of: item.mapping?["name"] ?? item)
  }

  private static func problem(_ error: any Error) -> String {
    guard let error = error as? YamlError else { return "it can't be read" }
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _):
      return problem
    default: return "it can't be read"
    }
  }
}
