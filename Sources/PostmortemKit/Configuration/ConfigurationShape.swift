/// What the value of a key of the configuration may be: the one description that files are checked against and that
/// the schema is printed from.
indirect enum ConfigurationShape: Sendable {
  case text
  /// One of a few texts; `of` says what they are.
  case choice([String], of: String)
  /// A number from 0.
  case integer
  case boolean
  case list(ConfigurationShape)
  /// A mapping with these keys and no others; `of` says what they are.
  case keys([ConfigurationKey], of: String)
  /// A mapping whose keys the writer chooses.
  case names(ConfigurationShape)
  /// One of several shapes, of which no two are of the same form: text, list, mapping.
  case oneOf([ConfigurationShape])
  /// A shape that is used in several places.
  case definition(Definition)

  enum Definition: String, CaseIterable { case texts, severity, rules }
}

/// A key of the configuration.
struct ConfigurationKey: Sendable {
  var name: String
  /// One sentence without a full stop.
  var help: String
  var shape: ConfigurationShape
  var isRequired = false
  /// What applies where the key is not there.
  var usual: OptionValue?

  init(
    _ name: String, _ shape: ConfigurationShape, _ help: String, isRequired: Bool = false,
    usual: OptionValue? = nil
  ) {
    self.name = name
    self.shape = shape
    self.help = help
    self.isRequired = isRequired
    self.usual = usual
  }
}

extension ConfigurationShape {
  /// The forms in which a value may be written.
  enum Form: String { case text, number, truth, nothing, list, mapping }

  var resolved: ConfigurationShape {
    guard case .definition(let definition) = self else { return self }
    return definition.shape
  }

  /// The part of the shape that a value of a form would be checked against.
  func part(for form: Form) -> ConfigurationShape? {
    switch (resolved, form) {
    case (.text, .text), (.choice, .text), (.integer, .number), (.boolean, .truth): resolved
    case (.list, .list), (.keys, .mapping), (.names, .mapping): resolved
    case (.oneOf(let shapes), _): shapes.lazy.compactMap { $0.part(for: form) }.first
    default: nil
    }
  }

  /// What has to stand there, in words.
  var description: String {
    switch resolved {
    case .text: "text"
    case .choice(let choices, _): choices.joined(separator: ", ")
    case .integer: "a number"
    case .boolean: "true or false"
    case .list(let element): "a list of \(element.plural)"
    case .keys, .names: "a mapping"
    case .oneOf(let shapes): shapes.map(\.description).joined(separator: " or ")
    case .definition: ""
    }
  }

  private var plural: String {
    switch resolved {
    case .text: "texts"
    case .keys, .names: "mappings"
    default: "values"
    }
  }
}

extension ConfigurationShape.Form {
  var description: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .truth: "true or false"
    case .nothing: "nothing"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
