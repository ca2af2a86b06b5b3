import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

@Suite("The schema of the configuration")
struct ConfigurationSchemaTests {
  @Test("The schema in the documentation is what the code prints")
  func stored() throws {
    try expectFile(
      "Documentation/postmortem.schema.json", holds: JSONSchema.configuration,
      renewedBy: "ConfigurationSchemaTests")
  }

  @Test(
    "What is right and what is wrong is so for the schema and for the reader",
    arguments: [
      ("{}", true),
      (#"{"extends": "a.yml"}"#, true), (#"{"extends": ["a.yml", "b.yml"]}"#, true),
      (#"{"extends": 3}"#, false), (#"{"extends": [[]]}"#, false),
      (#"{"profile": "sre"}"#, true), (#"{"profile": ["sre", "statuspage"]}"#, true),
      (#"{"profile": {}}"#, false), (#"{"profile": null}"#, false),
      (#"{"profiles": {"team": {}}}"#, true), (#"{"profiles": {"team": []}}"#, false),
      (
        #"{"profiles": {"team": {"required": ["impact", ["trigger"], "rootCause or trigger"]}}}"#,
        true
      ),
      (#"{"profiles": {"team": {"required": [{"any-of": "impact", "heading": "Harm"}]}}}"#, true),
      (#"{"profiles": {"team": {"required": [{"heading": "Harm"}]}}}"#, false),
      (#"{"profiles": {"team": {"required": "impact"}}}"#, false),
      (#"{"profiles": {"team": {"kinds": "playbook", "metadata": ["date"]}}}"#, true),
      (#"{"profiles": {"team": {"kinds": ["note"]}}}"#, false),
      (#"{"profiles": {"team": {"demanded": []}}}"#, false),
      (#"{"rules": {"all": "off", "tool": "note", "unknown-rule": "error"}}"#, true),
      (#"{"rules": {"unknown-rule": {"severity": "warning"}}}"#, true),
      (#"{"rules": {"unknown-rule": {"severity": "loud"}}}"#, false),
      (#"{"rules": {"unknown-rule": {"volume": 3}}}"#, false),
      (#"{"rules": {"tool": {"severity": "note"}}}"#, false),
      (#"{"rules": {"unknown-rules": "error"}}"#, false),
      (#"{"rules": {"tool": true}}"#, false), (#"{"rules": []}"#, false),
      (#"{"paths": [{"match": "public/", "audience": "customer", "profile": "sre"}]}"#, true),
      (#"{"paths": [{"match": ["a", "b"], "rules": {"tool": "off"}}]}"#, true),
      (#"{"paths": [{"audience": "customer"}]}"#, false),
      (#"{"paths": [{"match": "a", "exclude": "b"}]}"#, false),
      (#"{"paths": {"match": "a"}}"#, false),
      (#"{"sections": {"Verlauf": "timeline", "Data protection": "dataProtection"}}"#, true),
      (#"{"sections": {"Verlauf": ["timeline"]}}"#, false),
      (#"{"time-zone": "Europe/Berlin"}"#, true), (#"{"time-zone": 2}"#, false),
      (#"{"audience": "internal"}"#, true), (#"{"audience": "everybody"}"#, false),
      (##"{"page": {"company": "A", "accent": "#0a58c4", "footer": "B"}}"##, true),
      (#"{"page": {"company": "A", "logo": "img/a.png", "home": "https://example.com/"}}"#, true),
      (#"{"page": {"colour": "red"}}"#, false), (#"{"page": "A"}"#, false),
      (#"{"page": {"company": 3}}"#, false),
      (#"{"exclude": ["drafts/", "*.tmp.md"]}"#, true), (#"{"exclude": [1]}"#, false),
      (#"{"colour": "red"}"#, false), ("[]", false),
    ])
  func agreement(json: String, isRight: Bool) throws {
    // JSON is YAML as well.
    let files = ConfigurationFiles([
      ConfigurationFiles.path: json, "/team/a.yml": "", "/team/b.yml": "",
    ])
    let validator = try SchemaValidator(JSONSchema.configuration)
    #expect(try validator.problems(of: json).isEmpty == isRight)
    #expect(files.problems().isEmpty == isRight, "\(files.problems())")
  }

  @Test("Every option of a rule has the type of its default in the schema and in the reader")
  func options() throws {
    let validator = try SchemaValidator(JSONSchema.configuration)
    for rule in Rule.all {
      for option in rule.options {
        let (right, wrong) =
          switch option.value {
          case .integer: ("7", "\"7\"")
          case .boolean: ("true", "1")
          case .string: ("\"a\"", "[]")
          case .strings: ("[\"a\"]", "{}")
          }
        for (value, isRight) in [(right, true), (wrong, false)] {
          let json = "{\"rules\": {\"\(rule.id)\": {\"\(option.name)\": \(value)}}}"
          #expect(try validator.problems(of: json).isEmpty == isRight, "\(json)")
          #expect(ConfigurationFiles(json).problems().isEmpty == isRight, "\(json)")
        }
      }
    }
  }
}

@Suite("The documentation of the configuration")
struct ConfigurationDocumentationTests {
  private static let text =
    (try? String(contentsOf: Repository.file("Documentation/configuration.md"), encoding: .utf8))
    ?? ""

  private static let examples = text.components(separatedBy: "```yaml\n").dropFirst()
    .map { $0.components(separatedBy: "\n```\n")[0] + "\n" }

  @Test("Every example is a configuration", arguments: examples)
  func examplesAreRight(_ example: String) {
    let files = ConfigurationFiles([
      ConfigurationFiles.path: example, "/shared/postmortem.yml": "",
      "/team/house.yml": "",
    ])
    #expect(files.problems() == [])
  }

  @Test("Every key has an example, and every profile and role is named")
  func keys() {
    #expect(Self.examples.count > 5)
    for key in ConfigurationKey.root {
      #expect(Self.examples.contains { "\n\($0)".contains("\n\(key.name):") }, "\(key.name)")
    }
    for profile in Profile.all {
      #expect(Self.text.contains("`\(profile.name)`"), "\(profile.name)")
    }
    for role in SectionRole.allCases { #expect(Self.text.contains("`\(role)`"), "\(role)") }
  }
}
