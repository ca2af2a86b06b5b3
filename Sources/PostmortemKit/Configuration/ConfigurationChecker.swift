import Yams

/// Compares a file with the description of the keys.
struct ConfigurationChecker {
  let text: ConfigurationText
  private(set) var problems: [ConfigurationProblem] = []

  init(_ text: ConfigurationText) {
    self.text = text
  }

  /// Checks a value.
  ///
  /// - Parameter name: what the value is, for messages.
  mutating func check(_ node: Node, _ shape: ConfigurationShape, _ name: String) {
    guard let part = shape.part(for: node.form) else {
      let help = node.form == .number || node.form == .truth ? "put it in quotes" : nil
      let takesText = shape.part(for: .text).map { if case .text = $0 { true } else { false } }
      return report(
        "\(name) has to be \(shape.description), not \(node.form.description)", node,
        help: takesText == true ? help : nil)
    }
    switch part {
    case .choice(let choices, let what): checkChoice(node, choices, what)
    case .integer: checkNumber(node, name)
    case .list(let element):
      for item in node.sequence ?? [] { check(item, element, "an item of \(name)") }
    case .keys(let keys, let what): checkKeys(node, keys, what, name)
    case .names(let shape):
      for (key, value) in node.mapping ?? [:] {
        guard let text = key.scalar?.string else {
          report("a name in \(name) has to be text", key)
          continue
        }
        check(value, shape, "`\(text)`")
      }
    case .text, .boolean, .oneOf, .definition: break
    }
  }

  private mutating func checkChoice(_ node: Node, _ choices: [String], _ what: String) {
    guard let text = node.text, !choices.contains(text) else { return }
    report(
      "unknown \(what) `\(text)`", node,
      help: Suggestion.help(for: text, among: choices)
        ?? "choose one of \(choices.joined(separator: ", "))")
  }

  private mutating func checkNumber(_ node: Node, _ name: String) {
    let number = node.scalar.flatMap { Int($0.string) }
    if number == nil || number ?? 0 < 0 {
      report("\(name) has to be a whole number from 0", node)
    }
  }

  private mutating func checkKeys(
    _ node: Node, _ keys: [ConfigurationKey], _ what: String, _ name: String
  ) {
    guard let mapping = node.mapping else { return }
    for (key, value) in mapping {
      let text = key.scalar?.string ?? ""
      if let known = keys.first(where: { $0.name == text }) {
        check(value, known.shape, "`\(text)`")
      } else {
        report(
          "unknown \(what) `\(text)`", key,
          help: Suggestion.help(for: text, among: keys.map(\.name)))
      }
    }
    for key in keys where key.isRequired && mapping[key.name] == nil {
      report("\(name) lacks `\(key.name)`", node)
    }
  }

  mutating func report(_ message: String, _ node: Node, help: String? = nil) {
    problems.append(text.problem(message, at: node, help: help))
  }
}

extension Suggestion {
  /// The question whether a near name is meant; nil where none is near.
  static func help(for name: String, among names: [String]) -> String? {
    nearest(to: name, among: names).map { "did you mean `\($0)`?" }
  }
}
