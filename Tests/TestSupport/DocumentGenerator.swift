/// A small grammar of incident documents: each function writes a part, by chance in one of the ways in which people do.
struct DocumentGenerator {
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func document() -> String {
    var text = numbers.happens(25) ? frontMatter() : ""
    text += "\(numbers.one(of: ["# ", "# ", "", "## ", "**"]))\(numbers.one(of: Self.titles))\n\n"
    text += head()
    for _ in 0..<1 + numbers.below(6) { text += section() }
    if numbers.happens(25) { text += posts() }
    for _ in 0..<numbers.below(7) { text = damaged(text) }
    while text.hasSuffix("\n") { text.removeLast() }
    return text + "\n"
  }

  private mutating func frontMatter() -> String {
    var text = "---\n"
    for _ in 0..<1 + numbers.below(4) {
      text +=
        "\(numbers.one(of: ["title", "date", "severity", "audience", "services", "start", "x"])): "
        + numbers.one(of: [
          "2024-05-14", "'Login é 🚨'", "customer", "SEV1", "[a, b]", "{", "\"", "|\n  more",
          "2024-05-14T10:00:00+02:00",
        ]) + "\n"
    }
    return text + numbers.one(of: ["---\n\n", "---\n", "...\n", ""])
  }

  private mutating func head() -> String {
    var text = ""
    for _ in 0..<numbers.below(5) {
      let label = numbers.one(of: [
        "Date", "Severity", "Authors", "Status", "Duration", "Impact", "Zone",
      ])
      let value = numbers.one(of: Self.values)
      text += numbers.one(of: [
        "\(label): \(value)\n", "**\(label):** \(value)\n", "- \(label): \(value)\n",
        "| \(label) | \(value) |\n",
      ])
    }
    return text + "\n"
  }

  private mutating func section() -> String {
    let name = numbers.one(of: Self.sections)
    var text = numbers.one(of: [
      "## \(name)\n\n", "### \(name)\n", "\(name)\n---\n\n", "**\(name)**\n\n", "\(name):\n\n",
    ])
    switch numbers.below(6) {
    case 0, 1: text += timeline()
    case 2: text += table()
    case 3: text += actions()
    default: for _ in 0..<1 + numbers.below(3) { text += block() }
    }
    return text + "\n"
  }

  private mutating func timeline() -> String {
    var text = ""
    for _ in 0..<1 + numbers.below(7) {
      text +=
        numbers.one(of: ["- ", "* ", "", "1. ", "> ", "  - "]) + numbers.one(of: Self.times)
        + numbers.one(of: [" - ", ": ", " ", " — ", "  \n"]) + sentence() + "\n"
    }
    return text
  }

  private mutating func table() -> String {
    var text = numbers.one(of: [
      "| Time | Event |\n|---|---|\n", "Time (UTC) | What\n:-:|---\n",
      "| Action | Owner | Due |\n| --- | --- | --- |\n",
    ])
    for _ in 0..<numbers.below(6) {
      text +=
        "| \(numbers.one(of: Self.times)) | \(sentence()) | \(numbers.one(of: Self.values)) |\n"
    }
    return text
  }

  private mutating func actions() -> String {
    var text = ""
    for _ in 0..<1 + numbers.below(5) {
      text +=
        numbers.one(of: ["- [ ] ", "- [x] ", "1. ", "- TODO: ", "- "]) + sentence()
        + numbers.one(of: ["", " (@ana)", " — @bo — 2024-06-01", " Owner: Li, due 2024-05-32"])
        + "\n"
    }
    return text
  }

  private mutating func posts() -> String {
    var text = ""
    for _ in 0..<1 + numbers.below(4) {
      text +=
        "**\(numbers.one(of: ["Investigating", "Identified", "Monitoring", "Resolved", "Update"]))**"
        + numbers.one(of: [" - ", "\n", ": "]) + numbers.one(of: Self.times) + "\n\n" + sentence()
        + "\n\n"
    }
    return text
  }

  private mutating func block() -> String {
    switch numbers.below(9) {
    case 0:
      return
        "```\(numbers.one(of: ["", "sh", "🚨"]))\n\(sentence())\n\(numbers.one(of: ["```\n", "~~~\n", ""]))"
    case 1: return "> \(sentence())\n> > \(sentence())\n"
    case 2: return "    \(sentence())\n"
    case 3: return "![\(sentence())](\(numbers.one(of: Self.addresses)))\n"
    case 4: return "<!-- \(numbers.one(of: Self.comments)) -->\n"
    case 5: return "<div class=\"x\">\(sentence())</div>\n\n"
    case 6: return "[r]: \(numbers.one(of: Self.addresses)) '\(numbers.one(of: Self.words))'\n\n"
    default: return sentence() + "\n" + sentence() + "\n\n"
    }
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<1 + numbers.below(8) {
      let word = numbers.one(of: Self.words)
      switch numbers.below(14) {
      case 0: words.append("[\(word)](\(numbers.one(of: Self.addresses)))")
      case 1: words.append("**\(word)**")
      case 2: words.append("`\(word)`")
      case 3: words.append(numbers.one(of: Self.times))
      case 4: words.append(numbers.one(of: Self.values))
      case 5: words.append(numbers.one(of: Self.addresses))
      default: words.append(word)
      }
    }
    return words.joined(separator: " ") + numbers.one(of: [".", "", "!", "…", "\\"])
  }

  /// The text with one thing wrong with it.
  private mutating func damaged(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = numbers.below(lines.count)
    var letters = Array(lines[line].unicodeScalars)
    let place = numbers.below(letters.count + 1)
    switch numbers.below(8) {
    case 0: letters.removeSubrange(place..<min(letters.count, place + numbers.below(9)))
    case 1: letters.insert(contentsOf: numbers.one(of: Self.splinters).unicodeScalars, at: place)
    case 2: letters.insert(contentsOf: letters, at: place)
    case 3:
      letters.insert(
        contentsOf: numbers.one(of: ["> ", "    ", "- ", "\t", "  "]).unicodeScalars, at: 0)
    case 4:
      lines.swapAt(line, numbers.below(lines.count))
      return lines.joined(separator: "\n")
    case 5: return (lines[..<line] + lines[line...].dropFirst()).joined(separator: "\n")
    case 6: return lines.prefix(max(3, line)).joined(separator: "\n")
    default: return (lines[...line] + lines[line...]).joined(separator: "\n")
    }
    var new = String.UnicodeScalarView()
    new.append(contentsOf: letters)
    lines[line] = String(new)
    return lines.joined(separator: "\n")
  }
}

extension DocumentGenerator {
  private static let titles = [
    "Login outage 2024-05-14", "Postmortem: 支付服务中断", "Incident #4711", "Runbook: Restart the queue",
    "We are investigating",
    "עדכון מצב", "🚨🇪🇺 Down", "<b>Outage</b> & more", "e\u{301}te\u{301}",
  ]
  private static let sections = [
    "Timeline", "Timeline (UTC)", "Root cause", "Impact", "Action items", "What went well",
    "Lessons learned", "Summary",
    "Steps", "Resolution", "Zeitplan", "TBD", "5 Whys", "What went well & what didn't",
  ]
  private static let times = [
    "10:00", "10:05 UTC", "2024-05-14 10:00 UTC", "14 May 2024, 3:15 pm PDT", "T+5m", "~12:20 AM",
    "09:00–09:40", "25:61",
    "2024-05-14T10:00:00+02:00", "yesterday", "[10:15]", "10:15:00.123Z", "05/06/2024 7.30",
    "Tuesday 23:59 CEST", "12:00 ET",
  ]
  private static let values = [
    "2024-05-14", "SEV1", "Ana Petrova, @bo", "42 minutes", "3 h 20 min", "", "TBD", "10.1.2.3",
    "ana@example.com", "12%",
    "https://e.org/a?b=c&d=e", "password=hunter22", "OPS-123", "#inc-4711", "db01.internal",
    "half of all users", "<name>",
  ]
  private static let addresses = [
    "a.md", "../b.md", "img/a%20b.png", "#root-cause", "https://example.com/(a)",
    "javascript:alert(1)", "", "www.example.org",
    "file:///etc/passwd", "http://wiki.corp/x?a=1&amp;b=2", "mailto:ana@example.com", "<a b>",
    "//x", "é.md", "[r]",
  ]
  private static let comments = [
    "postmortem-disable-next-line tbd -- later", "postmortem-disable-file no-such-rule",
    "postmortem-enable", "internal",
    "postmortem-disable broken-link", "x", "postmortem-disable-line placeholder", "-",
  ]
  private static let words = [
    "users", "could", "not", "log", "in", "the", "database", "was", "full", "fixed", "deploy",
    "because", "Ana", "should", "have",
    "obviously", "&amp;", "&#x1F6A8;", "🚨", "👩‍💻", "支付", "e\u{301}", "שלום", "\u{2028}", "a|b",
    "a\\|b", "*", "_x_", "~~gone~~",
    "<!-- x -->", "<br>", "{{x}}", "\"quoted\"", "it’s", "TODO", "@ana", "mitigated", "rollback",
    "\u{FEFF}", "\u{A0}", "\u{200B}",
  ]
  private static let splinters = [
    "|", "`", "```", "<!--", "-->", "\t", "\u{A0}", "\u{2028}", "\u{200D}", "\u{FEFF}", "[", "](",
    "\\", "&", "**", "_", "~~", "#", "\u{301}",
    "<", ">", "---", ":", "@", "\u{1F6A8}", "\u{7}", "\u{85}", "\u{202E}", "![", "{", "10:00",
    "</h1>", "%",
  ]
}
