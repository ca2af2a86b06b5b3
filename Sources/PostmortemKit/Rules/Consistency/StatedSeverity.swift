import Markdown

/// A severity as a place of a document states it.
struct StatedSeverity {
  var level: SeverityLevel
  var words: String
  var place: Inspection.Place
}

/// A severity that can be compared with others of its family.
struct SeverityLevel: Hashable {
  enum Family { case numbered, named }
  var family: Family
  var number: Int

  /// The one level that a value names; nil where it names none or several, or tells of a change.
  init?(_ value: ArraySlice<UInt8>, takesWords: Bool) {
    let value = Array(value)
    let numbers = Set(Self.numbers(in: value, isBare: takesWords))
    if numbers.isEmpty, !takesWords { return nil }
    guard Self.changes.first(in: value, 0..<value.count) == nil else { return nil }
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
  mutating func statedSeverities() -> [StatedSeverity] {
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
    for block in prose.blocks where block.kind == .paragraph && !block.isQuoted {
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
    severityNames.contains(keyOf: label)
  }
}

private let severityNames: NameSet = [
  "severity", "sev", "incident severity", "severity level", "重大度", "深刻度", "severidad",
]
