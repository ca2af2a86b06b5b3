/// What our words are in Atlassian Statuspage, in one place. Its names are those of its management API.
enum StatuspageTerms {
  /// The status of an incident or a maintenance; nil for a post that states none.
  static func status(_ status: PostStatus) -> String? {
    switch status {
    case .investigating: "investigating"
    case .identified: "identified"
    case .monitoring: "monitoring"
    case .resolved: "resolved"
    case .scheduled: "scheduled"
    case .inProgress: "in_progress"
    case .completed: "completed"
    case .postmortem, .update: nil
    }
  }

  /// The statuses that only a maintenance has.
  static let maintenance: Set<String> = ["scheduled", "in_progress", "verifying", "completed"]

  /// The statuses that a document's head may name, by words without case.
  static let statuses: [String: String] = [
    "investigating": "investigating", "identified": "identified", "monitoring": "monitoring",
    "resolved": "resolved", "fixed": "resolved", "mitigated": "monitoring",
    "scheduled": "scheduled", "in progress": "in_progress", "verifying": "verifying",
    "completed": "completed",
  ]

  /// How much an incident matters, by the words of a severity: those of Statuspage, of the usual scales, of cState.
  static let impacts: [String: String] = [
    "none": "none", "minor": "minor", "major": "major", "critical": "critical",
    "maintenance": "maintenance",
    "sev0": "critical", "sev1": "critical", "sev2": "major", "sev3": "minor", "sev4": "none",
    "s0": "critical", "s1": "critical", "s2": "major", "s3": "minor", "s4": "none",
    "p0": "critical", "p1": "critical", "p2": "major", "p3": "minor", "p4": "none",
    "high": "major", "medium": "minor", "moderate": "minor", "low": "minor",
    "major outage": "critical", "partial outage": "major", "degraded performance": "minor",
    "down": "critical", "disrupted": "major", "notice": "none",
  ]

  /// The states of a component, by the words in which a page shows them.
  static let componentStatuses: [String: String] = [
    "operational": "operational", "degraded performance": "degraded_performance",
    "partial outage": "partial_outage", "major outage": "major_outage",
    "under maintenance": "under_maintenance",
  ]

  /// The longest name of an incident, in characters.
  static let longestName = 255
  /// The longest body of an update, in characters.
  static let longestBody = 25_000

  /// The value for a text: of all its words, or of the first, as in "SEV-1 (critical)".
  static func value(of text: String, in table: [String: String]) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    // "SEV 1" and "SEV-1" are one word.
    let scale = words.first.map { ["sev", "s", "p", "priority", "severity"].contains($0) } ?? false
    if scale, words.count > 1, let letter = words[0].first {
      let name = (letter == "s" ? "sev" : "p") + words[1]
      if let value = table[name] { return value }
    }
    return table[words.joined(separator: " ")] ?? words.first.flatMap { table[String($0)] }
  }
}
