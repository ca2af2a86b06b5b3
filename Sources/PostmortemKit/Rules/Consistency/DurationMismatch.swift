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
    precision: .init(right: 6, of: 6),
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
      // Counted to the mitigation.
      RuleExample(
        """
        # Checkout outage on 2024-03-04

        Duration: 40 minutes

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:40 UTC The release is rolled back
        - 16:00 UTC Incident closed
        - 17:00 UTC Customers are told
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
      "the incident is said to have ended \(seconds == 0 ? "when" : WrittenDuration.phrase(seconds) + " after") it "
        + "began, and \(inspection.document.updates.count) posts tell of its course",
      at: inspection.place(of: window.endPlace, or: window.line), label: "stated end",
      also: [(inspection.place(of: window.startPlace, or: window.line), "stated start")],
      help: "give the time at which it was over")
    return true
  }
}
