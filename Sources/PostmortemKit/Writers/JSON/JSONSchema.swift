/// The JSON Schema (draft 2020-12) of what the JSON writer makes of one document.
///
/// It is printed from the code, so that a name that the model gains or loses is one in the schema as well.
public enum JSONSchema {
  /// The schema as text, as it stands in `Documentation/document.schema.json`.
  public static var document: String {
    var json = JSONOutput(pretty: true)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("$id", "urn:postmortem:document:\(version)")
      json.member("title", "Incident document")
      json.member("description", "One document as `postmortem build --to json` writes it")
      json.members(of: .object(root))
      json.key("allOf")
      json.list { json in
        for kind in DocumentKind.allCases { json.element { $0.condition(for: kind) } }
      }
      json.key("$defs")
      json.object { json in
        for definition in definitions {
          json.key(definition.name)
          json.object { json in
            json.member("description", definition.description)
            json.members(of: definition.value)
          }
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// What `schemaVersion` says: raised only where a reader of the JSON would have to change.
  static let version = 1
}

extension JSONSchema {
  /// The keys that only some kinds have.
  enum KindKey: String, CaseIterable {
    case window, timeline, actions, metrics, updates, nextUpdate, steps

    /// Whether the key is there even where there is nothing to say.
    var isAlwaysThere: Bool {
      switch self {
      case .window, .nextUpdate: false
      case .timeline, .actions, .metrics, .updates, .steps: true
      }
    }
  }

  /// The keys that a kind has besides those of all kinds.
  static func keys(of kind: DocumentKind) -> [KindKey] {
    switch kind {
    case .postmortem: [.window, .timeline, .actions, .metrics]
    case .incidentReport: [.window, .timeline, .actions, .updates, .metrics]
    case .statusUpdate: [.window, .updates, .nextUpdate]
    case .playbook: [.steps]
    case .note: []
    }
  }
}

extension JSONOutput {
  /// What holds for documents of one kind: the keys that they have, and those that they never have.
  fileprivate mutating func condition(for kind: DocumentKind) {
    let keys = JSONSchema.keys(of: kind)
    object { json in
      json.key("if")
      json.object { json in
        json.key("properties")
        json.object { json in
          json.key("kind")
          json.object { $0.member("const", kind.rawValue) }
        }
      }
      json.key("then")
      json.object { json in
        json.member("required", keys.filter(\.isAlwaysThere).map(\.rawValue))
        json.key("properties")
        json.object { json in
          for key in JSONSchema.KindKey.allCases where !keys.contains(key) {
            json.key(key.rawValue)
            json.literal("false")
          }
        }
      }
    }
  }
}
