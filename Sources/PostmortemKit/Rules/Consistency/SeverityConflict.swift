import Markdown

extension Rule {
  static let severityConflict = Rule(
    "severity-conflict", group: .consistency, severity: .warning, kinds: .incident,
    summary: "Two different severities are stated for one incident.",
    why:
      "The severity decides who is called and who has to be told; readers act on the one they see.",
    good: [
      RuleExample("# SEV1: Login outage\n\nSeverity: SEV-1\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# SEV2: Login outage\n\nSeverity: SEV2 (raised to SEV1 at 10:40)\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# SEV1: Login outage\n\nInitial severity: SEV3\n\nSeverity: SEV1\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      // A priority is no severity.
      RuleExample(
        "# Login outage\n\nSeverity: SEV2\n\nPriority: P1\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
    ],
    bad: [
      RuleExample("# SEV1: Login outage\n\nSeverity: ↓SEV-2\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "---\ntitle: Login outage\nseverity: SEV3\n---\n\nSeverity: ↓SEV2\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nSeverity: Critical\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Impact\n\nSeverity: ↓minor\n"
      ),
    ]
  ) { inspection in
    let stated = inspection.statedSeverities()
    guard let first = stated.first,
      let other = stated.dropFirst().first(where: {
        $0.level.family == first.level.family && $0.level.number != first.level.number
      })
    else { return }
    inspection.report(
      "the severity is `\(other.words)` here and `\(first.words)` above", at: other.place,
      label: "stated severity", also: [(first.place, "the other severity")],
      help: "keep one; where it changed in the course, say so")
  }
}

/// A severity as a place of a document states it.
private struct StatedSeverity {
  var level: SeverityLevel
  var words: String
  var place: Inspection.Place
}

/// A severity that can be compared with others of its family.
private struct SeverityLevel: Hashable {
  enum Family { case numbered, named }
  var family: Family
  var number: Int

  /// The one level that a value names; nil where it names none or several, or tells of a change.
  init?(_ value: ArraySlice<UInt8>, takesWords: Bool) {
    let value = Array(value)
    guard Self.changes.matches(in: value, 0..<value.count).isEmpty else { return nil }
    let numbers = Set(Self.numbers(in: value, isBare: takesWords))
    if let number = numbers.first {
      guard numbers.count == 1 else { return nil }
      (family, self.number) = (.numbered, number)
      return
    }
    let named = Set(Self.words.matches(in: value, 0..<value.count).map(\.value))
    guard takesWords, let first = named.first, named.count == 1, value.count <= 24 else {
      return nil
    }
    (family, number) = (.named, first)
  }

  /// The numbers behind `SEV`, `SEV-`, `Severity `; in a value behind `S` as well.
  private static func numbers(in text: [UInt8], isBare: Bool) -> [Int] {
    var numbers: [Int] = []
    for start in text.indices where text[start].lowercased == UInt8(ascii: "s") {
      guard start == 0 || !text[start - 1].isAlphanumeric else { continue }
      var cursor = ByteCursor(text, start..<text.count)
      let letters = cursor.letterCount()
      guard letters == 3 || letters == 8 || letters == 1 && isBare else { continue }
      let word = text[start..<start + letters].map(\.lowercased)
      guard "severity".utf8.starts(with: word) else { continue }
      cursor.position += letters
      if cursor.peek() == Byte.hyphen || cursor.peek() == Byte.space { cursor.position += 1 }
      if let number = cursor.takeNumber(digits: 1...1), !cursor.peek().isAlphanumeric {
        numbers.append(number)
      }
    }
    return numbers
  }

  private static let words = PhraseTable<Int>([
    (1, ["critical"]), (2, ["major", "high"]), (3, ["medium", "moderate"]), (4, ["minor", "low"]),
  ])

  private static let changes = PhraseTable<Bool>([
    (
      true,
      [
        "raised", "lowered", "upgraded", "downgraded", "escalated", "reclassified", "initial*",
        "later", "from", "then", "was", "changed", "reduced", "increased", "peak", "final*", "->",
        "→", "originally", "at first",
      ]
    )
  ])
}

extension Inspection {
  /// The severities of the title, the head and of labels in the text.
  fileprivate mutating func statedSeverities() -> [StatedSeverity] {
    var stated: [StatedSeverity] = []
    if let title = document.title,
      let level = SeverityLevel(Array(title.text.utf8)[...], takesWords: false)
    {
      stated.append(
        StatedSeverity(level: level, words: "SEV\(level.number)", place: .line(title.line)))
    }
    var lines: Set<Int> = []
    for field in document.metadata.fields where isSeverity(field.label.utf8) {
      lines.insert(field.line)
      guard let level = SeverityLevel(Array(field.value.utf8)[...], takesWords: true) else {
        continue
      }
      let value = ValuePlace(line: field.line, text: field.text)
      stated.append(
        StatedSeverity(
          level: level, words: field.value, place: place(of: value, or: field.line)))
    }
    let scanner = LabelScanner(bytes: bytes)
    for block in prose where block.kind == .paragraph && !block.isQuoted {
      guard bytes[block.text].first?.lowercased == UInt8(ascii: "s"),
        let label = scanner.label(in: block.text.prefix { bytes[$0] != Byte.lineFeed }),
        isSeverity(bytes[label.label]), !label.value.isEmpty,
        let level = SeverityLevel(bytes[label.value], takesWords: true),
        !lines.contains(range(of: .text(label.value)).start.line)
      else { continue }
      stated.append(
        StatedSeverity(
          level: level, words: document.text(label.value), place: .text(label.value)))
    }
    return stated
  }

  private func isSeverity(_ label: some Sequence<UInt8>) -> Bool {
    ["severity", "sev", "incident severity", "severity level", "重大度", "深刻度", "severidad"]
      .contains(HeadingKey.key(of: label))
  }
}
