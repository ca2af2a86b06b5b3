import Markdown
import Yams

/// The text of a configuration file and what stands in it.
struct ConfigurationText {
  /// The file as the user knows it.
  let file: String
  /// What the file holds; nil where it is empty.
  let root: Yams.Node?
  private let lines: [Substring]

  init(_ bytes: [UInt8], file: String) throws(ConfigurationProblem) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    guard let yaml = String(validating: content, as: UTF8.self) else {
      throw ConfigurationProblem(
        file: file, line: 1, column: 1, message: "the file is not UTF-8", help: nil)
    }
    self.file = file
    lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let excess = content.withUnsafeBufferPointer({ YAMLScan.excess(in: $0, 0..<$0.count) }) {
      let line = 1 + content.dropLast(content.count - excess.offset).count { $0 == Byte.lineFeed }
      throw ConfigurationProblem(
        file: file, line: line, column: 1,
        message: excess.limit == .depth
          ? "more than \(excess.allowed) values stand within one another"
          : "there are more than \(excess.allowed) aliases", help: nil)
    }
    do {
      root = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
    } catch {
      throw Self.problem(error, lines: lines, file: file)
    }
  }

  /// Says what is wrong with a value.
  func problem(_ message: String, at node: Yams.Node, help: String? = nil) -> ConfigurationProblem {
    Self.problem(message, help, node.mark, lines, file)
  }

  private static func problem(
    _ message: String, _ help: String?, _ mark: Mark?, _ lines: [Substring], _ file: String
  ) -> ConfigurationProblem {
    let (line, letters) = (max(1, mark?.line ?? 1), max(1, mark?.column ?? 1))
    var column = 1
    if lines.indices.contains(line - 1) {
      let before = lines[line - 1].unicodeScalars.prefix(letters - 1)
      column = before.reduce(1) { $0 + UTF8.width($1) }
    }
    return ConfigurationProblem(
      file: file, line: line, column: column, message: message, help: help)
  }

  private static func problem(_ error: any Error, lines: [Substring], file: String)
    -> ConfigurationProblem
  {
    switch error as? YamlError {
    case .scanner(_, let reason, let mark, _), .parser(_, let reason, let mark, _),
      .composer(_, let reason, let mark, _):
      return problem("the file is not valid YAML: \(reason)", nil, mark, lines, file)
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "`\($0)`" }.joined(separator: ", ")
      return problem("\(names) stands twice", nil, context.mark, lines, file)
    default:
      return problem("the file is not valid YAML", nil, nil, lines, file)
    }
  }
}

extension Yams.Node {
  /// The form in which a value is written, as YAML 1.2 has it: `off` is text, and so is what stands in quotes.
  var form: ConfigurationShape.Form {
    switch self {
    case .mapping: return .mapping
    case .sequence: return .list
    case .alias: return .nothing
    case .scalar(let scalar):
      guard scalar.style == .plain else { return .text }
      switch scalar.string {
      case "", "~", "null", "Null", "NULL": return .nothing
      case "true", "false", "True", "False", "TRUE", "FALSE": return .truth
      case let text: return text.isNumber ? .number : .text
      }
    }
  }

  /// The texts of a list, or the one text that stands in its place, each with its node.
  var texts: [(text: String, node: Yams.Node)] {
    if let items = sequence { return items.compactMap { item in item.text.map { ($0, item) } } }
    return text.map { [($0, self)] } ?? []
  }

  /// The text of a value that is one.
  var text: String? { form == .text ? scalar?.string : nil }
}

extension String {
  fileprivate var isNumber: Bool {
    guard let first = utf8.first, first.isDigit || "+-.".utf8.contains(first) else { return false }
    return Double(self) != nil
  }
}
