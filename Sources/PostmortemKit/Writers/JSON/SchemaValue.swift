/// What a value of the emitted JSON may be: the part of JSON Schema that describing a document needs.
indirect enum SchemaValue: Sendable {
  /// Any text, or one that a pattern matches.
  case text(pattern: String? = nil)
  /// One of a few texts.
  case choice([String])
  case integer(minimum: Int)
  case boolean
  /// A number that never changes within a version of the schema.
  case constant(Int)
  case list(SchemaValue)
  /// An object with these properties and no others.
  case object([SchemaProperty])
  /// One of the definitions, by its name.
  case reference(StaticString)
}

/// A property of an object.
struct SchemaProperty: Sendable {
  var name: StaticString
  /// One sentence without a full stop.
  var description: String
  var isRequired: Bool
  var value: SchemaValue

  /// A property that every object has.
  static func always(_ name: StaticString, _ value: SchemaValue, _ description: String) -> Self {
    SchemaProperty(name: name, description: description, isRequired: true, value: value)
  }

  /// A property that is absent where its value is not known.
  static func ifKnown(_ name: StaticString, _ value: SchemaValue, _ description: String) -> Self {
    SchemaProperty(name: name, description: description, isRequired: false, value: value)
  }
}

extension JSONOutput {
  /// Writes the members of the schema of a value into an object that is open.
  mutating func members(of value: SchemaValue) {
    switch value {
    case .text(let pattern):
      member("type", "string")
      member("pattern", pattern)
    case .choice(let texts): member("enum", texts)
    case .integer(let minimum):
      member("type", "integer")
      member("minimum", minimum)
    case .boolean: member("type", "boolean")
    case .constant(let number): member("const", number)
    case .list(let element):
      member("type", "array")
      key("items")
      object { $0.members(of: element) }
    case .object(let properties): members(ofObject: properties)
    case .reference(let name): member("$ref", "#/$defs/\(name)")
    }
  }

  private mutating func members(ofObject properties: [SchemaProperty]) {
    member("type", "object")
    key("properties")
    object { json in
      for property in properties {
        json.key(property.name)
        json.object { json in
          json.member("description", property.description)
          json.members(of: property.value)
        }
      }
    }
    member("required", properties.filter(\.isRequired).map { "\($0.name)" })
    member("additionalProperties", false)
  }
}
