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
      var seen: [Int: [Int]] = [:]
      for index in run.entries where inspection.mayStandTwice(index) {
        let moment = inspection.document.timeline[index].start
        let earlier = seen[moment.plainSeconds]?.first {
          inspection.document.timeline[$0].start == moment && inspection.areSame($0, index)
        }
        if let earlier {
          inspection.reportDuplicate(index, of: earlier)
        } else {
          seen[moment.plainSeconds, default: []].append(index)
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

extension Inspection {
  /// The letters and digits of an entry's text.
  private func words(of index: Int) -> some Sequence<UInt8> {
    bytes[document.timeline[index].text].lazy.filter { $0.isAlphanumeric || $0 >= 0x80 }
      .map(\.lowercased)
  }

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

  fileprivate func areSame(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (document.timeline[first], document.timeline[second])
    // Days that do not exist are equal only as they are written.
    if one.start.date == nil, !bytes[one.raw].elementsEqual(bytes[other.raw]) { return false }
    return one.start.date == other.start.date && one.start.time == other.start.time
      && one.start.zone == other.start.zone && one.end == other.end
      && words(of: first).elementsEqual(words(of: second))
  }

  fileprivate mutating func reportDuplicate(_ index: Int, of first: Int) {
    let (entry, earlier) = (document.timeline[index], document.timeline[first])
    report(
      "entry stands in the timeline twice", at: .text(entry.raw), label: "the same moment and text",
      also: [(.text(earlier.raw), "it stands here already")],
      help: "remove one of the two, or correct what is different")
  }
}
