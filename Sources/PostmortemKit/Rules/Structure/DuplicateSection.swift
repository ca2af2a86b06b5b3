import Markdown

extension Rule {
  static let duplicateSection = Rule(
    "duplicate-section", group: .structure, severity: .warning, kinds: .judged,
    summary: "Two sections next to each other have the same name.",
    why: """
      One of them is a left-over of a template or of an edit, and a reader who finds the first never looks for the \
      second.
      """,
    good: [
      RuleExample(
        """
        # Two outages in a week

        ## Monday

        ### Impact

        Nobody could log in.

        ### Timeline

        - 2024-05-06 10:00 UTC Paged

        ## Thursday

        ### Impact

        Nobody could pay.

        ### Timeline

        - 2024-05-09 11:00 UTC Paged
        """),
      RuleExample(
        """
        # Outages in May

        ## Summary

        Nobody could log in.

        ## Timeline

        - 2024-05-06 10:00 UTC Paged

        ## Summary

        Nobody could pay.

        ## Timeline

        - 2024-05-09 11:00 UTC Paged
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Impact

        Nobody could log in.

        ## Timeline

        - 2024-05-06 10:00 UTC Paged
        - 10:20 UTC Fixed

        ## ↓Impact

        Ten thousand people.
        """)
    ]
  ) { inspection in
    let document = inspection.document
    guard repeatsRoles(document.sections) else { return }
    var names = [SiblingName: Int](minimumCapacity: document.sections.count)
    var repeats: [(first: Int, second: Int)] = []
    var parents: [Int] = []
    for (index, section) in document.sections.enumerated() {
      while let last = parents.last, document.sections[last].level >= section.level {
        parents.removeLast()
      }
      defer { parents.append(index) }
      guard section.roles != [.other] else { continue }
      let key = HeadingKey.key(of: inspection.bytes[section.heading])
      let name = SiblingName(parent: parents.last, level: section.level, key: key)
      if let first = names[name] {
        // Below "Root cause and resolution" the names come again that the summary has had.
        let above = document.sections[max(first, index - 2)..<index]
        if above.contains(where: { $0.roles.count > 1 }) { continue }
        repeats.append((first, index))
      } else {
        names[name] = index
      }
    }
    // Where several names come again, the document tells of several incidents.
    guard Set(repeats.map(\.first)).count == 1 else { return }
    for (first, second) in repeats {
      let sections = document.sections
      inspection.report(
        "section `\(document.text(sections[second].heading))` stands twice",
        at: .text(sections[second].heading),
        also: [(.text(sections[first].heading), "the first one")],
        help: "merge the two, or name the second after what is different in it")
    }
  }
}

/// Whether two sections begin with the same role; those of the same name do.
private func repeatsRoles(_ sections: [Section]) -> Bool {
  var seen: SectionRoles = []
  for section in sections {
    guard let role = section.roles.first, role != .other else { continue }
    if !seen.insert(role) { return true }
  }
  return false
}

/// What tells sections apart that belong to the same part.
private struct SiblingName: Hashable {
  var parent: Int?
  var level: Int
  var key: String
}
