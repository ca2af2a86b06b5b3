/// What events say at the turning points of an incident, as keys (`HeadingKey`) with a blank before each word.
enum MilestoneCues {
  /// Labels before an event's text, by what they name.
  static let labels: [String: Milestone] = {
    var labels: [String: Milestone] = [:]
    for (milestone, names) in labelNames {
      for name in names { labels[name] = milestone }
    }
    return labels
  }()

  private static let labelNames: [(Milestone, [String])] = [
    (
      .impactStarted,
      [
        "start", "started", "impact start", "impact started", "incident start", "incident started",
        "outage start", "outage starts", "outage begins", "onset", "発生",
      ]
    ),
    (
      .detected,
      ["detection", "detected", "issue detected", "first alert", "alert", "discovery", "検知", "検出"]
    ),
    (.acknowledged, ["acknowledged", "acknowledgement", "ack", "on call engaged", "対応開始"]),
    (.declared, ["declared", "declaration", "incident declared"]),
    (
      .identified,
      [
        "identified", "identification", "root cause identified", "cause identified", "diagnosis",
        "diagnosed", "原因特定",
      ]
    ),
    (.mitigated, ["mitigated", "mitigation", "stabilized", "stabilised", "contained", "緩和"]),
    (
      .resolved,
      [
        "resolved", "resolution", "recovery", "recovered", "restored", "all clear", "end", "ended",
        "outage ends", "incident ends", "復旧", "解決",
      ]
    ),
  ]

  /// What texts say, in the order in which a milestone is looked for.
  static let told = CueTable<Milestone>([
    (.resolved, resolved), (.impactStarted, down), (.mitigated, mitigated),
    (.identified, identified), (.declared, declared), (.acknowledged, acknowledged),
    (.detected, detected), (.impactStarted, begun),
  ])

  /// What the end of a long text says.
  static let toldAtEnd = CueTable<Milestone>([(.resolved, resolved)])

  private static let resolved = [
    " fully restored", " full restoration", " fully recovered", " full* recovery",
    " complete recovery", " recovery* complete", " full service* restored", " all clear ",
    " incident resolved", " issue resolved", " problem resolved", " issue was resolved",
    " is resolved ", " are resolved ", " was resolved ", " been resolved ", " was solved ",
    " is solved ", " been solved ", " incident closed", " issue is closed", " incident is closed",
    " incident was closed", " fully operational", " fully functional", " service restored",
    " services restored", " service is restored", " incident is over", " outage ends",
    " outage ended", " incident ends", " outage is over", " back to normal", " back online",
    " back to working", " everything* fine ", " recovery confirmed", " service was restored",
    " services were restored", " normal operation", " resolved the incident",
    " access was restored",
    " functionality restored", " functionality was restored", " is up again ", " was back up ",
    " came back up ", " is back up again",
    " up and running again", " confirm* resolved", " confirm* work", " confirm* fine",
    " brought online", " completely resolved", " fully resolved", " successfully resolved",
    " restoration achieved", " restoration confirmed", " everything returns to normal",
    " everything is back", " returned to normal", " returns to normal",
    " verified operational", " resolved the issue", " declared* resolved ",
    " traffic back ", "復旧", "解決",
  ]

  private static let down = [
    " fully down ", " completely down ", " outage begins", " outage began",
  ]

  private static let mitigated = [
    " rolled back", " rollback complete", " rollback performed", " reverted", " mitigated", "緩和策",
    " mitigation applied", " fix deployed", " fix was deployed", " fix is deployed",
    " fix implemented", " fix applied", " workaround applied", " hotfix deployed",
    " hotfix applied", " revoked ", " deployed a fix", " deployed the fix", " applied a fix",
    " applied the fix", " configuration* corrected", " installed and tested",
    " identified and isolated", " found and isolated",
    " successfully restarted", " seem to return to normal",
    " seems to return to normal", " starting to recover", " begins to recover", " began to recover",
    " failed over to ", " impact ends", " impact ended", " impact contained",
  ]

  private static let identified = [
    " root cause identified", " root cause was identified", " root cause is identified",
    " identified* root cause", " cause identified", " cause was identified", " found the cause",
    " found the root cause", " root cause found", " root cause discovered",
    " root cause was found", " discovered the root cause", " pinpointed", " traced to ",
    " traced back to ", " culprit identified", " found the culprit", " traced the ",
    " misconfiguration* identified", " determined the root cause", " is identified as ",
    " was identified as ", " identifies the ",
    " identified* cause", " identification of* cause", " issue identified", " issue is identified",
    " issue was identified",
    " problem identified", " problem is identified",
    " identified as* cause", " identified* error in ", " identified the bug",
    " identified the problem", "原因特定", "原因を特定",
  ]

  private static let declared = [
    " incident declared", " incident was declared", " incident is declared",
    " declared an incident", " declares an incident", " declared* sev", " incident raised",
    " war room", " incident opened", " declared incident", " incident created",
    " incident is created", " bridge opened",
  ]

  private static let acknowledged = [
    " acknowledged the alert", " acknowledges the alert", " acknowledged the page",
    " acknowledges the page", " acknowledged the incident", " acknowledges the incident",
    " acknowledged the issue", " alert acknowledged", " page acknowledged",
    " incident acknowledged", " acknowledged by ", " acked", " acks ", " on call* joined",
    " on call* engaged", " on call* investigating", " on call* acknowledge", "対応開始",
  ]

  private static let detected = [
    " detected", " detection", " detects ", " alert", " alarm", " paged", " pages on call",
    " noticed", " notices ", " notice ", " reported", " reports ", " report in ", " report that ",
    " report received", " received* report", " received an email", " first report",
    " incoming report", " flagged", " flags ", " notified that", " notified of", " concern* raised",
    " fires ", " only to find", " discovered by", " user reports", " customer reports",
    " users report ",
    " students report", " customers report", " people report", " notified us", " became aware",
    " becomes aware", " ticket reporting",
    " complain", " realized that", " realised that", "検知",
  ]

  private static let begun = [
    " start of incident", " start of the incident", " start of outage", " problem starts",
    " problem started", " incident starts", " impact started", " impact begins", " impact began",
    " incident begins", " started failing",
    " went down", " goes down", " crashed", " began failing", " begins failing",
    " begin to fail", " begins to fail", " began to fail", " started to fail", " starts to fail",
    " errors started", " errors start ", " errors begin", " starts raising* errors",
    " outage starts", " outage started", " issue began", " issue started", " to halt",
    " unavailable ", " becomes unreachable", " became unreachable",
  ]
}
