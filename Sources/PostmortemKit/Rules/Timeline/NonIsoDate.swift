import Markdown

extension Rule {
  static let nonIsoDate = Rule(
    "non-iso-date", group: .timeline, severity: .note, isDefault: false, kinds: .incident,
    summary: "A day is not written as ISO 8601 writes it.",
    why: """
      `2023-05-12` is read the same everywhere, sorts by itself and can be searched for; every other form has readers \
      who have to think.
      """,
    precision: .init(right: 63, of: 63),
    good: [
      RuleExample(
        """
        # Login outage on 2024-03-02

        Date: 2024-03-02

        ## Timeline

        - 2024-03-02 10:00 UTC Paged
        - 10:05 UTC Rolled back the release of 1 March 2024
        """),
      // Sentences.
      RuleExample(
        """
        # Login outage

        Duration: it began on 2 March 2024 and lasted for twenty minutes

        ## Timeline

        At 10:00 UTC on 2 March 2024 somebody was paged. At 10:20 UTC the release was rolled back.
        """),
      // Two days in one: nobody but the writer can write it anew.
      RuleExample("# Login outage\n\n## Timeline\n\n- 03/02/2024 10:00 UTC Paged\n"),
    ],
    bad: [
      RuleExample(
        """
        # Login outage on ↓March 2nd, 2024

        ## Timeline

        - 2 March 2024, 10:00 UTC Paged
        - 2 March 2024, 10:05 UTC Rolled back
        """),
      RuleExample(
        """
        # Login outage

        **Date:** ↓2024/03/02

        ## Timeline

        | Time | Event |
        | --- | --- |
        | 10:00 UTC | Paged |
        | 10:05 UTC | Rolled back |
        """),
      RuleExample(
        """
        # Login outage

        **Date:** 2024-03-02

        ## Timeline

        - ↓Mar 2 10:00 UTC Paged
        - Mar 2 10:05 UTC Rolled back
        """),
    ]
  ) { inspection in
    let moments = inspection.statedMoments()
    let days = inspection.otherDays(in: moments)
    guard let first = days.first else { return }
    let source = inspection.document.markdown.source
    inspection.report(
      "`\(source.string(first.edit.range))` is not written as `\(first.edit.replacement)`",
      at: .source(first.edit.range),
      label: days.count == 1 ? nil : "the first of \(days.count) days in another form",
      help: "write the year first, then the month and the day in numbers",
      fix: inspection.fix(writing: days))
  }
}

extension Inspection {
  /// Where days are stated: in headings, in the head and in the timeline.
  fileprivate mutating func statedMoments() -> [(text: Range<Int>, date: CalendarDate?)] {
    var moments: [(text: Range<Int>, date: CalendarDate?)] = []
    for run in timelineRuns() {
      for index in run.entries where run.form != .text || !isTold(index, in: run) {
        moments.append((document.timeline[index].raw, document.timeline[index].start.date))
      }
    }
    for node in document.markdown.nodes where node.kind == .heading {
      moments.append((node.text, nil))
    }
    let scanner = MomentScanner(bytes: bytes, takesBareClocks: true)
    for text in document.metadata.fields.compactMap(\.text) {
      if scanner.leading(in: text) != nil { moments.append((text, nil)) }
    }
    return moments
  }

  /// Whether an entry is a sentence: there a day is told as people speak.
  private func isTold(_ index: Int, in run: TimelineRun) -> Bool {
    let entry = document.timeline[index]
    let opening = bytes[entry.raw].prefix(3).map(\.lowercased)
    if ["at ", "on ", "in "].contains(where: { opening.elementsEqual($0.utf8) }) { return true }
    return [index - 1, index + 1].contains {
      run.entries.contains($0) && document.timeline[$0].line == entry.line
    }
  }
}
