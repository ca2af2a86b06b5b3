@testable import Markdown
@testable import PostmortemKit

/// What the reader knows, for libFuzzer to put together: no list of its own that could fall behind.
enum KnownWords {
  /// A dictionary as libFuzzer takes it.
  static var dictionary: String {
    var lines: Set<String> = []
    for word in words + marks where !word.isEmpty && word.utf8.count <= 64 {
      lines.insert("\"" + word.utf8.map(escaped).joined() + "\"")
    }
    return lines.sorted().joined(separator: "\n") + "\n"
  }

  private static func escaped(_ byte: UInt8) -> String {
    let isPlain = byte >= 0x20 && byte < 0x7F && byte != Byte.quote && byte != Byte.backslash
    if isPlain { return String(UnicodeScalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return "\\x" + (digits.utf8.count == 1 ? "0" : "") + digits
  }

  private static var words: [String] {
    var words = SectionRole.allCases.flatMap { [$0.rawValue] + $0.aliases }
    words += MetadataLabel.allCases.flatMap(\.aliases).map { $0 + ": " }
    words += MilestoneCues.labels.keys.map { $0 + ": " }
    words += ZoneTable.fixed.keys.map { " " + $0 } + ZoneTable.regions.flatMap { [$0, $1] }
    words += ZoneTable.names.keys.map { $0 + " time" }
    words += DurationWords.units.flatMap { $0.1.map { " \($0)" } }
    words += DurationWords.counters.map { "\($0.1)" }
    words += DurationWords.numbers.map { "\($0.1) " }
    words += DurationWords.estimates.map { "\($0) " }
    words += CalendarNames.months + CalendarNames.months.map { String($0.prefix(3)) + " " }
    words += CalendarNames.weekdays + CalendarNames.weekdays.map { String($0.prefix(3)) + " " }
    words += PostStatus.allCases.map(\.rawValue) + Milestone.allCases.map(\.rawValue)
    words += Rule.all.flatMap { rule in [rule.id] + rule.options.map { $0.name + ": " } }
    words += ConfigurationKey.root.flatMap(names)
    words += Profile.all.map(\.name) + DocumentKind.allCases.map(\.rawValue)
    return words
  }

  /// A key and all that may stand below it.
  private static func names(_ key: ConfigurationKey) -> [String] {
    [key.name + ": "] + names(key.shape)
  }

  private static func names(_ shape: ConfigurationShape) -> [String] {
    switch shape {
    case .choice(let words, _): words
    case .keys(let keys, _): keys.flatMap(names)
    case .list(let shape), .names(let shape): names(shape)
    case .oneOf(let shapes): shapes.flatMap(names)
    case .text, .integer, .boolean, .definition: []
    }
  }

  /// What people and Markdown put around words.
  private static let marks = [
    "# ", "## ", "### ", "\n---\n", "\n===\n", "- ", "* ", "1. ", "- [ ] ", "- [x] ", "> ", "**",
    "__", "~~", "`", "```\n", "    ", "\n\n", "\r\n", "| ", " | ", "\n|---|---|\n", "|:--:|", "[",
    "](", ")", "![", "[a]: /b\n", "<", ">", "</", "<!-- ", " -->", "<b>", "<div>", "<br>", "&amp;",
    "&#10;", "&#0;", "\\", "---\n", "\n...\n", "https://", "http://", "www.", "mailto:", "@ana",
    "#incidents", "OPS-12", "db-1.internal", "10.0.0.1", "AKIAIOSFODNN7EXAMPLE", "password: ",
    "Owner: ", "due ", " (done)", "✅", "SEV-1", "Ana Ruiz", "TODO", "<name>", "[TBD]", "[internal]",
    "<!-- internal -->", "<!-- /internal -->", "<!-- postmortem-disable ",
    "<!-- postmortem-disable-file ", "<!-- postmortem-disable-next-line ",
    "<!-- postmortem-enable ", "\u{FEFF}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{A0}",
    "\u{2028}", "–", "—", "→", "’", "“", "é", "e\u{301}", "🚨", "🇪🇺", "日本", "年", "月", "日", "時",
    "分", "10:00", "~18:30", "12:30am", "2 PM", "1955", "T10:00:00Z", "2024-05-14", "03/04/2024",
    "14.05.2024", "May 14, 2024", "14th of May", "24:00", "23:59:60", "02:30", "2024-03-31",
    "+02:00", "UTC+2", "GMT-05:30", "PT2H30M", " to ", " - ", " until ", "noon", "midnight",
    "yesterday", "next day", "&a ", "*a ", "!!str ", "{", "}", "[]", ": ", ", ", "|\n", ">-\n", "~",
    "true", "off", "null", "<<: ", "? ", "%YAML 1.2\n", "*.md", "**/", "{a,b}", "[a-z]", "!",
    "../", "other.yml", "#1f6feb",
  ]
}

/// The examples of the rules, which tests already hold right, as a beginning.
enum RuleSeeds {
  static var all: [(name: String, text: String)] {
    Rule.all.flatMap { rule in
      (rule.bad + rule.good).enumerated().map { number, example in
        ("\(rule.id)-\(number)", example.markdown.filter { $0 != "↓" })
      }
    }
  }
}
