import Markdown

extension Rule {
  static let durationMismatch = Rule(
    "duration-mismatch", group: .consistency, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary:
      "The stated duration, the stated window and the timeline do not agree on how long it lasted.",
    why: """
      One of the numbers is wrong, and readers count downtime, credits and error budgets from whichever they see \
      first.
      """,
    options: toleranceOptions,
    precision: .init(right: 7, of: 7),
    good: [
      RuleExample(
        """
        # Checkout outage

        Duration: 2 hours, from 2024-03-04 10:00 UTC to 2024-03-04 12:00 UTC

        ## Timeline

        - 10:00 UTC Checkout goes down
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        Duration: about 2 hours

        ## Timeline

        - 10:00 UTC Outage begins
        - 12:20 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        ## Summary

        Checkout was down for at least 40 minutes.

        ## Timeline

        - 08:00 UTC A release goes out
        - 12:20 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage

        Start: 2024-03-04 10:00 UTC
        End: 2024-03-04 12:00 UTC

        ## Timeline

        - 10:20 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        - Duration: 31 minutes
        - Time to detect: 12 minutes

        ## Timeline

        - 09:00 UTC The flag is turned on for the staff
        - 09:29 UTC Outage begins
        - 10:00 UTC Incident resolved
        - 11:00 UTC Customers are told
        """),
      // Counted to the moment at which the team went home.
      RuleExample(
        """
        # Checkout outage

        Duration: 2024-03-04 17:30 UTC - 2024-03-05 01:00 UTC (7.5 hours)

        ## Timeline

        - 17:30 UTC An alert fires
        - 20:00 UTC Checkout is fully restored
        - 01:00 UTC The team confirms that it is stable and closes the call
        """),
    ],
    bad: [
      RuleExample(
        """
        # Checkout outage

        Start: 2024-03-04 10:00 UTC
        End: 2024-03-04 12:30 UTC
        Duration: ↓2 hours

        ## Root cause

        A disk was full.
        """),
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        Duration: ↓31 minutes

        ## Timeline

        - 09:20 UTC Outage begins
        - 10:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        Duration: ↓6 hours

        ## Timeline

        - 09:20 UTC An alert fires
        - 10:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Checkout outage

        Duration: 2024-03-04 10:00 AM - ↓2024-03-05 2:00 PM (UTC)

        ## Timeline

        - 10:00 AM (UTC): Customers report errors.
        - 2:00 PM (UTC): The bad node is found and isolated.
        - 4:00 PM (UTC): Service is fully restored.
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-03-04T10:00:00.275Z
        resolved: true
        ↓resolvedWhen: 2024-03-04T10:00:00.283Z
        severity: down
        section: issue
        ---

        **Investigating** - Some logins fail.

        **Identified** - A disk is full.

        **Resolved** - All logins work again.
        """),
    ]
  ) { inspection in
    guard let window = inspection.document.window else { return }
    if reportNoLength(window, &inspection) { return }
    let lengths = StatedLengths(window, TimelineExtent(of: inspection.document.timeline))
    guard let mismatch = lengths.mismatch(inspection) else { return }
    inspection.report(
      mismatch.message, at: mismatch.place, label: mismatch.label,
      also: lengths.places(except: mismatch, inspection), notes: lengths.notes,
      help: "find out which of them is right, and correct the others")
  }

  /// A status page that closed its incident in the moment in which it opened it, with posts between.
  private static func reportNoLength(_ window: IncidentWindow, _ inspection: inout Inspection)
    -> Bool
  {
    let states = Set(inspection.document.updates.map(\.status)).subtracting([.update, .postmortem])
    guard let start = window.start, let end = window.end, states.count > 2,
      let seconds = end.seconds(since: start), (0..<60).contains(seconds),
      inspection.document.updates.allSatisfy({ $0.momentText == nil })
    else { return false }
    inspection.report(
      "the incident is said to have ended \(seconds == 0 ? "when" : lengthPhrase(seconds) + " after") it "
        + "began, and \(inspection.document.updates.count) posts tell of its course",
      at: inspection.place(of: window.endPlace, or: window.line), label: "stated end",
      also: [(inspection.place(of: window.startPlace, or: window.line), "stated start")],
      help: "give the time at which it was over")
    return true
  }
}

/// What a document says in different places of how long its incident lasted.
private struct StatedLengths {
  let window: IncidentWindow
  let extent: TimelineExtent?
  /// From the stated start to the stated end.
  let windowSeconds: Int?

  init(_ window: IncidentWindow, _ extent: TimelineExtent?) {
    self.window = window
    self.extent = extent
    var seconds: Int?
    if let start = window.start, let end = window.end { seconds = end.seconds(since: start) }
    // A window that ends before it begins has a rule of its own.
    windowSeconds = seconds.flatMap { $0 > 0 ? $0 : nil }
  }

  struct Mismatch {
    var message: String
    var label: String
    var place: Inspection.Place
    /// Whether the marked value is the end of the window, not the duration.
    var isAtEnd = false
  }

  func mismatch(_ inspection: Inspection) -> Mismatch? {
    if let duration = window.duration, !isBound(duration, inspection) {
      return mismatch(of: duration, inspection)
    }
    return window.duration == nil ? mismatchOfEnd(inspection) : nil
  }

  private func mismatch(of duration: WrittenDuration, _ inspection: Inspection) -> Mismatch? {
    let stated = WrittenDuration(seconds: duration.seconds).phrase
    let other: String
    if let windowSeconds, differ(duration.seconds, windowSeconds, inspection) {
      other = "the stated window lasts \(lengthPhrase(windowSeconds))"
    } else if let extent, contradicts(extent, duration.seconds, inspection) {
      other = "the timeline runs for \(lengthPhrase(extent.seconds))"
    } else {
      return nil
    }
    return Mismatch(
      message: "the incident is said to have lasted \(stated), but \(other)",
      label: "stated duration: \(duration.phrase)",
      place: inspection.place(of: window.durationPlace, or: window.line))
  }

  private func differ(_ length: Int, _ other: Int, _ inspection: Inspection) -> Bool {
    abs(length - other)
      > inspection.tolerance(length, other, isApproximate: window.isApproximate)
  }

  /// Timelines begin before the impact with its causes, so that what they don't name as its start or its end proves
  /// less: then only a duration that is longer than everything they tell is wrong.
  private func contradicts(_ extent: TimelineExtent, _ stated: Int, _ inspection: Inspection)
    -> Bool
  {
    guard extent.endsWithResolution, differ(stated, extent.seconds, inspection),
      differ(stated, extent.wholeSeconds, inspection)
    else { return false }
    if extent.beginsWithImpact { return true }
    return stated > extent.seconds * 3 / 2
  }

  /// The window ends long after the service was restored.
  private func mismatchOfEnd(_ inspection: Inspection) -> Mismatch? {
    guard let windowSeconds, let extent, let start = window.start, let end = window.end,
      let beginning = extent.first.start.seconds(since: start), beginning >= 0,
      let rest = end.seconds(since: extent.last.finish), rest > 0,
      !extent.endsWithResolution || differ(windowSeconds, extent.wholeSeconds, inspection)
    else { return nil }
    let allowed = inspection.tolerance(windowSeconds, 0, isApproximate: window.isApproximate)
    guard rest > (extent.endsWithResolution ? allowed : windowSeconds / 2) else { return nil }
    let last = extent.endsWithResolution ? "is resolved" : "ends"
    return Mismatch(
      message: "the stated window lasts \(lengthPhrase(windowSeconds)), but the timeline \(last) "
        + "\(lengthPhrase(rest)) before its end",
      label: "stated end", place: inspection.place(of: window.endPlace, or: window.line),
      isAtEnd: true)
  }

  /// "At least 40 minutes", "up to 2 hours": no duration, but a bound of one.
  private func isBound(_ duration: WrittenDuration, _ inspection: Inspection) -> Bool {
    guard let text = window.durationPlace?.text else { return false }
    let before = inspection.bytes[max(0, text.lowerBound - 24)..<text.lowerBound]
    let around = Array(before) + inspection.bytes[text]
    return Self.bounds.value(in: around) != nil
  }

  private static let bounds = CueTable([
    (
      true,
      [
        " at least ", " minimum", " maximum", " up to ", " more than ", " less than ", " over ",
        " within ", " under ", " another ", " first ", " last ", " every ", " further ",
      ]
    )
  ])

  func places(except mismatch: Mismatch, _ inspection: Inspection) -> [(Inspection.Place, String)] {
    var places: [(Inspection.Place, String)] = []
    if windowSeconds != nil {
      places.append((inspection.place(of: window.startPlace, or: window.line), "stated start"))
      if !mismatch.isAtEnd {
        places.append((inspection.place(of: window.endPlace, or: window.line), "stated end"))
      }
    }
    if let extent {
      let first = extent.beginsWithImpact ? "the impact starts" : "the timeline begins"
      let last = extent.endsWithResolution ? "the incident is resolved" : "the timeline ends"
      places.append((.text(extent.first.raw), "\(first) at \(extent.first.start.phrase())"))
      places.append((.text(extent.last.raw), "\(last) at \(extent.last.finish.phrase())"))
    }
    return places
  }

  var notes: [String] {
    var notes: [String] = []
    if let windowSeconds, let start = window.start, let end = window.end {
      notes.append(
        "the stated window, from \(start.phrase()) to \(end.phrase()), lasts "
          + lengthPhrase(windowSeconds))
    }
    if let extent {
      notes.append("the timeline, \(extent.phrase), lasts \(lengthPhrase(extent.seconds))")
    }
    return notes
  }
}
