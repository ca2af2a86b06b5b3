import Markdown

extension Rule {
  static let hiddenCharacters = Rule(
    "hidden-characters", group: .leaks, severity: .warning, customerSeverity: .error, kinds: .all,
    summary: "The text holds characters that nobody sees.",
    why: """
      Words with one in them are not found by a search, commands fail when they are copied, and controls of writing \
      direction let a line show something else than it says.
      """,
    precision: .init(right: 1, of: 1),
    scope: .init(inQuote: true, inCode: true),
    good: [
      RuleExample("# Login outage\n\nFamilies 👨‍👩‍👧 and ❤️‍🔥 saw an error.\n"),
      RuleExample("# Login outage\n\nThe page said می‌خواهم and क्‍ष.\n"),
      RuleExample("# Login outage\n\nA no-break\u{A0}space and a dash – are seen.\n"),
      RuleExample("# Login outage\n\nThe page said שלום\u{200F}.\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nRun kubectl↓\u{200B} get pods, then kubectl\u{200B} delete pod.\n"),
      RuleExample("# Login outage\n\nThe account was ↓\u{202E}nimda.\n"),
      RuleExample("# Login outage\n\nThe con↓\u{AD}nection pool was full.\n"),
      RuleExample("# Login outage\n\nLogins ↓\u{FEFF}failed.\n"),
    ]
  ) { inspection in
    for group in inspection.groupedHiddenCharacters() {
      let count = group.others.count + 1
      inspection.report(
        group, "\(group.first.leak.name) in the text", label: "nobody sees it",
        help: "remove \(count == 1 ? "it" : "all \(count)"), unless a script needs it",
        fix: inspection.removal(of: group))
    }
  }
}

extension Inspection {
  /// All places of one character together, wherever they are: they were pasted along with the text.
  fileprivate mutating func groupedHiddenCharacters() -> [LeakGroup] {
    var groups: [LeakGroup] = []
    for located in leaks where located.kind == .hiddenCharacter {
      if let index = groups.firstIndex(where: { $0.first.leak.name == located.leak.name }) {
        groups[index].add(located)
      } else {
        groups.append(LeakGroup(first: located))
      }
    }
    return groups
  }

  /// Deletes the character everywhere, where all of its places in the source are places that were found.
  fileprivate func removal(of group: LeakGroup) -> Fix? {
    let source = document.markdown.source.bytes
    let wanted = Array(group.first.value.utf8)
    guard let first = wanted.first else { return nil }
    var edits: [Edit] = []
    var index = document.markdown.source.start
    while index + wanted.count <= source.count {
      if source[index] == first, source[index..<index + wanted.count].elementsEqual(wanted) {
        edits.append(Edit(index..<index + wanted.count, ""))
        index += wanted.count
      } else {
        index += 1
      }
    }
    // Others may be needed by their script, or be written as references.
    guard edits.count == group.others.count + 1 else { return nil }
    return Fix("remove the characters that nobody sees", edits, safety: .unsafe)
  }
}
