import Markdown

extension Rule {
  static let titleDateMismatch = Rule(
    "title-date-mismatch", group: .consistency, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary: "The day in the title, the file name or the head is not a day of the incident.",
    why: "Whoever looks for the incident by its day finds the wrong document or none.",
    precision: .init(right: 6, of: 6),
    good: [
      RuleExample("# 2024-03-04 - Login outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC Paged\n"),
      // The day on which the document was written.
      RuleExample(
        "---\ntitle: Login outage\ndate: 2024-03-11\n---\n\n## Timeline\n\n- 2024-03-04 10:00 UTC Paged\n- 2024-03-04 11:00 UTC Resolved\n"
      ),
      // Midnight lies elsewhere.
      RuleExample("# 2024-03-04 - Login outage\n\n## Timeline\n\n- 2024-03-05 01:00 UTC Paged\n"),
      // A long incident.
      RuleExample(
        """
        # 2024-03-04 - Data loss

        ## Timeline

        - 2024-02-28 10:00 UTC The release goes out
        - 2024-03-02 11:00 UTC A customer reports it
        - 2024-03-09 11:00 UTC Resolved
        """),
      RuleExample(
        "# 2024-03-05 - Login outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC Paged\n",
        path: "2024-03-11-login-outage.md"),
    ],
    bad: [
      RuleExample(
        """
        # ↓2024-03-20 - Login outage

        ## Timeline

        At 14:00 GMT on March 19th 2024 the release went out. At 15:00 GMT the first user called. At 06:04 GMT on March 21st 2024 the index was built anew.
        """),
      RuleExample(
        "# ↓2024-02-12 - Login outage\n\n## Timeline\n\n- 2024-03-04 10:00 UTC Paged\n- 2024-03-04 11:00 UTC Resolved\n"
      ),
      RuleExample(
        "# ↓2024-01-04 - Login outage\n\n## Summary\n\nLogins failed.\n\n## Timeline\n\n- 10:00 UTC Paged\n",
        path: "2024-03-04-login-outage.md"),
      RuleExample(
        """
        # ↓2024-03-20 - Login outage

        ## Timeline

        - 2024-03-19 14:00 UTC The release goes out
        - 2024-03-21 06:00 UTC Resolved
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-10-10
        ---

        ## Timeline

        - ↓2024-05-09 10:45 UTC A user reports it
        - 12:29 UTC Resolved
        """, path: "2024-10-10-login-outage.md"),
    ]
  ) { inspection in
    let named = NamedDay.all(in: inspection)
    guard !named.isEmpty else { return }
    let events = EventDays(&inspection)
    if let (left, right) = slip(in: named) {
      report(left, right, events, &inspection)
    } else if let odd = named.first(where: { $0.place != nil && events.deny($0) }) {
      report(odd, events, &inspection)
    } else {
      reportEvents(named, events, &inspection)
    }
  }

  /// Two of the days differ, by a slip in the month or the year.
  private static func slip(in named: [NamedDay]) -> (NamedDay, NamedDay)? {
    for (index, left) in named.enumerated() {
      for right in named[(index + 1)...] where NamedDay.isSlip(left.day, right.day) {
        return (left, right)
      }
    }
    return nil
  }

  private static func report(
    _ left: NamedDay, _ right: NamedDay, _ events: EventDays, _ inspection: inout Inspection
  ) {
    // The file name can't be marked; of two that can, what the events speak against.
    let isLeftWrong =
      right.place == nil
      || left.place != nil && events.isNear(right.day) && !events.isNear(left.day)
    let (odd, other) = isLeftWrong ? (left, right) : (right, left)
    guard let place = odd.place else { return }
    let also = other.place.map { [($0, "\(other.source.rawValue): \(other.day.iso8601)")] } ?? []
    inspection.report(
      "\(odd.source.rawValue) says \(odd.day.iso8601), but \(other.source.rawValue) says "
        + other.day.iso8601,
      at: inspection.dayPlace(odd, place), label: odd.day.iso8601, also: also,
      notes: events.isNear(other.day) ? ["the events are of \(events.phrase)"] : [],
      help: "correct the one that is not the day of the incident")
  }

  private static func report(
    _ odd: NamedDay, _ events: EventDays, _ inspection: inout Inspection
  ) {
    guard let place = odd.place else { return }
    var also = [(events.firstPlace, "the events are of \(events.phrase)")]
    if let place = inspection.mention(of: odd.day) {
      also.append((place, "and \(odd.day.iso8601) again"))
    }
    inspection.report(
      "\(odd.source.rawValue) says \(odd.day.iso8601), but no entry of the timeline is of that day",
      at: inspection.dayPlace(odd, place), label: odd.day.iso8601, also: also,
      help: "give the day on which the incident began")
  }

  /// Title, file name and head agree with each other, and the events are of another time of the year.
  private static func reportEvents(
    _ named: [NamedDay], _ events: EventDays, _ inspection: inout Inspection
  ) {
    guard let one = named.first, named.count > 1, named.allSatisfy({ $0.day == one.day }),
      !events.isOfPosts, let last = events.days.last, one.day > last, one.distance(to: last) > 60
    else { return }
    inspection.report(
      "the events are of \(events.phrase), but \(one.source.rawValue) and "
        + "\(named[1].source.rawValue) say \(one.day.iso8601)",
      at: events.firstPlace, label: "written day",
      also: named.compactMap { day in day.place.map { ($0, "\(day.day.iso8601)") } },
      help: "correct the day of the events, or that of the document")
  }
}

extension Inspection {
  /// The day itself where the title is a line of the text.
  fileprivate func dayPlace(_ named: NamedDay, _ place: Place) -> Place {
    guard named.source == .title, case .line(let line) = place else { return place }
    let source = document.markdown.source
    let range = source.trimmedLine(line)
    let span = MomentScanner(bytes: source.bytes).all(in: range).first {
      $0.start.date?.unmistakable == named.day
    }
    guard let span else { return place }
    return .source(document.markdown.source.bytes.trimming(span.start.range))
  }

  /// Where the text says a day once more, outside headings.
  fileprivate mutating func mention(of day: CalendarDate) -> Place? {
    let scanner = MomentScanner(bytes: bytes)
    for block in prose.blocks where block.kind == .paragraph {
      for span in scanner.all(in: block.text) where span.start.date?.unmistakable == day {
        return range(of: .text(span.start.range)).start.line == document.title?.line
          ? nil : .text(span.start.range)
      }
    }
    return nil
  }
}
