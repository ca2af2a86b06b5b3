extension JSONSchema {
  /// The schema of configuration files, as it stands in `Documentation/postmortem.schema.json`.
  public static var configuration: String {
    var json = JSONOutput(pretty: true)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", "urn:postmortem:configuration:1")
      json.member("title", "Configuration of postmortem")
      json.member("description", "What `.postmortem.yml` may hold")
      json.members(of: .keys(ConfigurationKey.root, of: "key"))
      json.key("$defs")
      json.object { json in
        for definition in ConfigurationShape.Definition.allCases {
          json.key(definition.rawValue)
          json.object { json in
            json.member("description", definition.help)
            json.members(of: definition.shape)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}

extension JSONOutput {
  /// Writes the members of the schema of a shape into an object that is open.
  fileprivate mutating func members(of shape: ConfigurationShape) {
    switch shape {
    case .text: member("type", "string")
    case .choice(let choices, _): member("enum", choices)
    case .integer:
      member("type", "integer")
      member("minimum", 0)
    case .boolean: member("type", "boolean")
    case .list(let element):
      member("type", "array")
      key("items")
      object { $0.members(of: element) }
    case .keys(let keys, _): members(ofKeys: keys)
    case .names(let shape):
      member("type", "object")
      key("additionalProperties")
      object { $0.members(of: shape) }
    case .oneOf(let shapes):
      key("anyOf")
      list { json in
        for shape in shapes { json.element { $0.object { $0.members(of: shape) } } }
      }
    case .definition(let definition): member("$ref", "#/$defs/\(definition.rawValue)")
    }
  }

  private mutating func members(ofKeys keys: [ConfigurationKey]) {
    member("type", "object")
    key("properties")
    object { json in
      for key in keys {
        json.key(key.name)
        json.object { json in
          json.member("description", key.help)
          if let usual = key.usual { json.member("default", usual) }
          json.members(of: key.shape)
        }
      }
    }
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { member("required", required) }
    member("additionalProperties", false)
  }

  private mutating func member(_ name: StaticString, _ value: OptionValue) {
    switch value {
    case .integer(let number): member(name, number)
    case .boolean(let truth): member(name, truth)
    case .string(let text):
      key(name)
      string(text.utf8)
    case .strings(let texts): member(name, texts)
    }
  }
}
