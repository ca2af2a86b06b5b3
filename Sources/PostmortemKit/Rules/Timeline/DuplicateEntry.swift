import Markdown

extension Rule {
  static let duplicateEntry = Rule(
    "duplicate-entry", group: .timeline, severity: .warning, kinds: .incident,
    summary: "An entry of the timeline stands there twice.",
    why:
      "It was pasted twice, or one of the two should say something else; readers look for the difference.",
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:00 UTC Declared\n- 10:05 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-03-02 10:00 UTC Paged\n- 2024-03-03 10:00 UTC Paged\n"
      ),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged the engineer on call
        - 10:02 UTC Declared
        - ↓10:00 UTC Paged the engineer on call.
        """)
    ]
  ) { inspection in
    for run in inspection.timelineRuns() where run.entries.count > 1 {
      if inspection.timeGoesOn(in: run) { continue }
      var seen: [EntryWords: Int] = [:]
      for index in run.entries where inspection.mayStandTwice(index) {
        let words = EntryWords(inspection.document.timeline[index], inspection.bytes)
        if let earlier = seen[words] {
          inspection.reportDuplicate(index, of: earlier)
        } else {
          seen[words] = index
        }
      }
    }
  }
}

extension Moment {
  /// A number that is the same for equal moments.
  fileprivate var plainSeconds: Int {
    (date?.daysSinceEpoch ?? 0) * 86_400 + (time?.secondsOfDay ?? 0)
  }
}

/// What is the same of two entries where one stands there twice.
private struct EntryWords: Hashable {
  let start: Moment
  let end: Moment?
  /// Days that do not exist are equal only as they are written.
  let raw: [UInt8]
  /// The letters and digits of the text.
  let words: [UInt8]

  init(_ entry: TimelineEntry, _ bytes: [UInt8]) {
    (start, end) = (entry.start, entry.end)
    raw = entry.start.date == nil ? Array(bytes[entry.raw]) : []
    words = bytes[entry.text].filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowercased)
  }
}

extension Inspection {
  /// Whether each entry is later than the one above it, as in most timelines: then none stands twice.
  fileprivate func timeGoesOn(in run: TimelineRun) -> Bool {
    zip(run.entries, run.entries.dropFirst()).allSatisfy {
      document.timeline[$0].start.plainSeconds < document.timeline[$1].start.plainSeconds
    }
  }

  fileprivate func mayStandTwice(_ index: Int) -> Bool {
    let entry = document.timeline[index]
    return (entry.start.time != nil || entry.start.date != nil) && entry.text.count > 2
  }

  fileprivate mutating func reportDuplicate(_ index: Int, of first: Int) {
    let (entry, earlier) = (document.timeline[index], document.timeline[first])
    report(
      "entry stands in the timeline twice", at: .text(entry.raw), label: "the same moment and text",
      also: [(.text(earlier.raw), "it stands here already")],
      help: "remove one of the two, or correct what is different")
  }
}
