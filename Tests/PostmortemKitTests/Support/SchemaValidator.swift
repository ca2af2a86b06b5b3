import Foundation

/// Checks JSON against the part of JSON Schema 2020-12 that our schema uses; any other keyword is an error of its own,
/// so that nothing in the schema goes unchecked.
///
/// Patterns are run as regular expressions, because that is what the schema promises to its readers.
struct SchemaValidator {
  let root: [String: Any]

  init(_ schema: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(schema.utf8))
    guard let root = value as? [String: Any] else { throw Problem.notAnObject }
    self.root = root
  }

  enum Problem: Error { case notAnObject }

  /// What is wrong with a value; empty where it is valid.
  func problems(of json: String) throws -> [String] {
    check(try JSONSerialization.jsonObject(with: Data(json.utf8)), root, at: "$")
  }

  private func check(_ value: Any, _ schema: Any, at path: String) -> [String] {
    if let allowed = schema as? Bool { return allowed ? [] : ["\(path): is not allowed here"] }
    guard let schema = schema as? [String: Any] else { return ["\(path): has no schema"] }
    return schema.keys.sorted().flatMap { keyword(value, $0, schema, at: path) }
  }

  private func keyword(_ value: Any, _ name: String, _ schema: [String: Any], at path: String)
    -> [String]
  {
    guard let argument = schema[name] else { return [] }
    switch name {
    case "$schema", "$id", "title", "description", "default", "$defs", "then": return []
    case "$ref": return reference(value, argument, at: path)
    case "type": return isOf(value, argument as? String) ? [] : ["\(path): is no \(argument)"]
    case "const": return isEqual(value, argument) ? [] : ["\(path): is not \(argument)"]
    case "enum":
      let choices = argument as? [Any] ?? []
      return choices.contains { isEqual($0, value) } ? [] : ["\(path): \(value) is no choice"]
    case "minimum":
      guard let number = value as? Int, let least = argument as? Int else { return [] }
      return number >= least ? [] : ["\(path): \(number) is below \(least)"]
    case "pattern": return pattern(value, argument, at: path)
    case "items":
      return (value as? [Any] ?? []).enumerated().flatMap {
        check($0.element, argument, at: "\(path)[\($0.offset)]")
      }
    case "properties", "required", "additionalProperties":
      return members(value, name, schema, at: path)
    case "anyOf":
      let choices = (argument as? [Any] ?? []).map { check(value, $0, at: path) }
      return choices.contains { $0.isEmpty } ? [] : choices.min { $0.count < $1.count } ?? []
    case "allOf": return (argument as? [Any] ?? []).flatMap { check(value, $0, at: path) }
    case "if":
      guard check(value, argument, at: path).isEmpty, let then = schema["then"] else { return [] }
      return check(value, then, at: path)
    default: return ["\(path): the validator does not know \(name)"]
    }
  }

  private func members(_ value: Any, _ name: String, _ schema: [String: Any], at path: String)
    -> [String]
  {
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: Any] ?? [:]
    switch name {
    case "required":
      return (schema[name] as? [String] ?? []).filter { object[$0] == nil }
        .map { "\(path): lacks \($0)" }
    case "properties":
      return properties.flatMap { key, schema in
        object[key].map { check($0, schema, at: "\(path).\(key)") } ?? []
      }
    default:
      let others = object.keys.filter { properties[$0] == nil }.sorted()
      guard let shape = schema[name] as? [String: Any] else {
        return others.map { "\(path): \($0) is unknown" }
      }
      return others.flatMap { key in
        object[key].map { check($0, shape, at: "\(path).\(key)") } ?? []
      }
    }
  }

  private func reference(_ value: Any, _ argument: Any, at path: String) -> [String] {
    let name = (argument as? String ?? "").dropFirst("#/$defs/".count)
    guard let definition = (root["$defs"] as? [String: Any])?[String(name)] else {
      return ["\(path): there is no definition \(name)"]
    }
    return check(value, definition, at: path)
  }

  private func pattern(_ value: Any, _ argument: Any, at path: String) -> [String] {
    guard let text = value as? String, let pattern = argument as? String else { return [] }
    guard let expression = try? Regex(pattern) else { return ["\(path): bad pattern \(pattern)"] }
    return text.contains(expression) ? [] : ["\(path): \(text) does not match \(pattern)"]
  }

  private func isOf(_ value: Any, _ type: String?) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isBoolean(value)
    case "integer": !isBoolean(value) && value is Int
    default: false
    }
  }

  private func isBoolean(_ value: Any) -> Bool {
    // A number is never this type; `as? Bool` would take 0 and 1 as well.
    if type(of: value) == Bool.self { return true }
    guard let number = value as? NSNumber else { return false }
    return ["c", "B"].contains(String(cString: number.objCType))
  }

  private func isEqual(_ left: Any, _ right: Any) -> Bool {
    switch (left, right) {
    case (let left as String, let right as String): left == right
    case (let left as Int, let right as Int): left == right
    default: false
    }
  }
}
