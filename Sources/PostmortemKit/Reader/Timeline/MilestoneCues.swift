import Markdown

/// Marks the turning points of a timeline where an event's own words make them plain.
enum MilestoneCues {
  /// The entries with their milestones: of events that speak of the same one, the first counts, but for
  /// `resolved`, where it is the last.
  static func marked(_ entries: [TimelineEntry], in document: MarkdownDocument) -> [TimelineEntry] {
    var entries = entries
    var seen: [Milestone: Int] = [:]
    for index in entries.indices {
      guard let milestone = milestone(of: document.text[entries[index].text]) else { continue }
      if let earlier = seen[milestone] {
        guard milestone == .resolved else { continue }
        entries[earlier].milestone = nil
      }
      entries[index].milestone = milestone
      seen[milestone] = index
    }
    return entries
  }

  private static func milestone(of text: ArraySlice<UInt8>) -> Milestone? {
    table.value(in: text.prefix(240))
  }

  private static let table = CueTable(cues)

  /// What events say, in the order in which a milestone is looked for.
  private static let cues: [(Milestone, [String])] = [
    (
      .resolved,
      [
        " fully restored", " full restoration", " fully recovered", " full recovery",
        " full service restored",
        " all clear ", " incident resolved", " issue resolved", " issue was resolved",
        " is resolved ",
        " are resolved ", " was resolved ", " been resolved ", " incident closed",
        " fully operational",
        " fully functional", " service restored", " services restored", " incident is over",
        " outage ends",
        " outage ended", " back to normal", " back online", " recovery confirmed",
        " service was restored",
        " services were restored", " normal operation", " resolved the incident", " incident ends",
        "復旧", "解決",
        " access was restored", " functionality restored", " functionality was restored",
        " is up again ",
        " was back up ", " up and running again",
      ]
    ),
    (
      .identified,
      [
        " root cause identified", " root cause was identified", " root cause is identified",
        " identified the root cause", " identified as the root cause", " identified root cause",
        " cause identified", " found the root cause", " root cause found", " root cause discovered",
        " discovered the root cause", " pinpointed", " traced to ", " culprit identified",
        " traced the ",
        " misconfiguration was identified", " determined the root cause", "原因特定", "原因を特定",
      ]
    ),
    (
      .mitigated,
      [
        " rolled back", " rollback complete", " rollback performed", " reverted", " mitigated",
        " mitigation applied",
        " fix deployed", " fix was deployed", " fix implemented", " fix applied",
        " workaround applied",
        " hotfix deployed", " keys are revoked", " deployed a fix", " deployed the fix",
        " configurations were corrected",
        " configuration was corrected", " isolated leading to",
      ]
    ),
    (
      .declared,
      [
        " incident declared", " declared an incident", " declares an incident", " incident raised",
        " war room", " incident opened", " declared incident", " incident created",
        " bridge opened",
      ]
    ),
    (
      .detected,
      [
        " detected", " alert", " alerts", " alerted", " paged", " noticed", " notices ",
        " reported", " reports ",
        " detection", " first report", " discovered by monitoring", " user reports",
        " customer reports",
        " incoming report", "検知", " realized that", " realised that", " pages on call",
      ]
    ),
    (
      .acknowledged,
      [
        " acknowledged", " acked", " acknowledges", " on call engineer joined", " on call engaged",
        " investigation started", " began investigating", " started investigating", "対応開始",
      ]
    ),
    (
      .impactStarted,
      [
        " outage begins", " outage began", " impact started", " impact begins", " incident begins",
        " started failing", " went down", " goes down", " crashed", " began failing",
        " begins failing",
        " errors started", " errors begin", " started to fail", "発生", " outage starts",
        " outage started",
        " issue began", " issue started", " chain to halt", " unavailable ",
      ]
    ),
  ]
}
