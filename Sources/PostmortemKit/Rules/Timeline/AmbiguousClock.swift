import Markdown

extension Rule {
  static let ambiguousClock = Rule(
    "ambiguous-clock", group: .timeline, severity: .warning, kinds: .incident,
    summary: "A clock could be of the morning or of the afternoon.",
    why:
      "Readers have to guess which half of the day is meant, and every length may be twelve hours off.",
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 6:04 UTC Paged\n- 6:42 UTC Rolled back\n"),
      RuleExample("# Login outage\n\n## Timeline\n\n- 2:15 pm UTC Paged\n- 02:40 pm UTC Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 9:50 UTC Paged\n- 12:00 noon Rolled back\n- 13:10 Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 1:05 - 1:30 pm UTC Logins fail\n- 2:15 pm UTC Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 9:02am UTC Paged\n- 9:29 UTC Looked\n- 10:14 UTC Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 11:50 UTC Paged\n- 12:10 UTC Looked\n- 12:40 UTC Done\n"
      ),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2pm UTC Released\n- 2:15pm UTC Paged\n- ↓6:04 UTC Back\n- 6:42 UTC Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 11:50 UTC Paged\n- 12:40 UTC Looked\n- ↓1:05 UTC Rolled back\n"
          + "- 2:10 UTC Done\n"),
    ]
  ) { inspection in
    for run in inspection.timelineRuns() where !inspection.hasPlainAfternoon(run) {
      let forms = inspection.clockForms(of: run)
      guard !forms.contains(where: { $0.form == .day }) else { continue }
      let open = inspection.openClocks(of: forms)
      guard let first = open.first else { continue }
      if let plain = forms.first(where: { $0.form == .meridiem }) {
        inspection.reportOpenClock(first.entry, of: open.count, beside: plain.entry)
      } else if let (above, below) = zip(open, open.dropFirst()).first(where: {
        inspection.seemsToWrap($1.entry, below: $0.entry)
      }) {
        inspection.reportWrap(at: below.entry, behind: above.entry)
      }
    }
  }
}

extension Inspection {
  /// Whether a clock can only be of 24 hours: it is past noon and no letter of "pm" is near. Most timelines have one,
  /// and need no further look.
  fileprivate func hasPlainAfternoon(_ run: TimelineRun) -> Bool {
    run.entries.contains { index in
      let entry = document.timeline[index]
      guard entry.end == nil, let hour = entry.start.time?.hour, hour > 12 else { return false }
      return !bytes[entry.raw].contains { $0 | 0x20 == UInt8(ascii: "p") }
    }
  }

  /// The clocks whose half of the day is open, without those that go on in the morning that one above them names:
  /// `9:02 am`, `9:30`.
  fileprivate func openClocks(
    of forms: [(entry: Int, form: ClockForm)]
  ) -> [(entry: Int, form: ClockForm)] {
    var plain: Moment?
    return forms.filter { clock in
      let moment = document.timeline[clock.entry].start
      if clock.form == .meridiem { plain = moment }
      guard clock.form == .open else { return false }
      guard let before = plain?.time?.secondsOfDay, plain?.date == moment.date,
        let now = moment.time?.secondsOfDay
      else { return true }
      return !(before...before + 10_800).contains(now)
    }
  }

  fileprivate mutating func reportOpenClock(_ index: Int, of count: Int, beside other: Int) {
    let (entry, plain) = (document.timeline[index], document.timeline[other])
    report(
      "\(quoted(entry.raw)) may be in the morning or in the afternoon", at: .text(entry.raw),
      label: count == 1 ? "no am or pm" : "the first of \(count) clocks without am or pm",
      also: [(.text(plain.raw), "am or pm is written here")],
      help: "write am or pm everywhere, or use the clock of 24 hours")
  }

  fileprivate mutating func reportWrap(at index: Int, behind other: Int) {
    let (entry, above) = (document.timeline[index], document.timeline[other])
    report(
      "\(quoted(entry.raw)) follows \(quoted(above.raw)) with no am or pm", at: .text(entry.raw),
      label: "afternoon or night?", also: [(.text(above.raw), "the entry above is here")],
      help: "use the clock of 24 hours, or write am or pm")
  }
}
