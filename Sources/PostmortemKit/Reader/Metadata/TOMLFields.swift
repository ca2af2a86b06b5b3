import Markdown

/// Reads the top level of TOML front matter: `key = "text"`, lists of texts and bare values.
///
/// Tables (`[params]`, `[[authors]]`) give their keys as well, because it does not matter for a document's facts how deep
/// they stand. What is not understood is kept as the text that it is.
struct TOMLFields {
  private(set) var fields: [(key: String, items: [String], isList: Bool, line: Int)] = []

  init(_ text: String, firstLine: Int) {
    var open: (key: String, value: String, line: Int)?
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = Self.withoutComment(String(line)).trimmed
      if let (key, value, first) = open {
        open = add(key, value + " " + line, first)
        continue
      }
      guard let equals = line.firstIndex(of: "="), !line.hasPrefix("[") else { continue }
      let key = String(line[..<equals]).trimmed.filter { $0 != "\"" && $0 != "'" }
      if key.isEmpty { continue }
      open = add(key, String(line[line.index(after: equals)...]).trimmed, firstLine + offset)
    }
    if let open { fields.append((open.key, Self.texts(in: open.value), true, open.line)) }
  }

  /// Adds a value, or gives it back where it goes on in the next line.
  private mutating func add(_ key: String, _ value: String, _ line: Int) -> (String, String, Int)? {
    let isList = value.hasPrefix("[") || value.hasPrefix("{")
    if isList, value.count < 65_536, !Self.isClosed(value) { return (key, value, line) }
    fields.append((key, isList ? Self.texts(in: value) : [Self.text(of: value)], isList, line))
    return nil
  }

  private static func isClosed(_ value: String) -> Bool {
    var depth = 0
    var quote: Character?
    for character in value {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if "[{".contains(character) {
        depth += 1
      } else if "]}".contains(character) {
        depth -= 1
      }
    }
    return depth <= 0
  }

  private static func text(of value: String) -> String {
    for quotes in ["\"\"\"", "'''", "\"", "'"] where value.hasPrefix(quotes) {
      let inner = value.dropFirst(quotes.count)
      return String(inner.hasSuffix(quotes) ? inner.dropLast(quotes.count) : inner)
    }
    return value
  }

  /// The texts in quotes of a list or an inline table.
  private static func texts(in value: String) -> [String] {
    var texts: [String] = []
    var current: String?
    var quote: Character = "\""
    for character in value {
      if let text = current {
        if character == quote {
          texts.append(text)
          current = nil
        } else {
          current = text + String(character)
        }
      } else if character == "\"" || character == "'" {
        (current, quote) = ("", character)
      }
    }
    return texts
  }

  private static func withoutComment(_ line: String) -> String {
    var quote: Character?
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "#" {
        return String(line[..<index])
      }
    }
    return line
  }
}
