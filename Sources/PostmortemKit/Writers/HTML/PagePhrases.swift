/// The words of a page, in one place and one tone.
enum PagePhrases {
  static func kind(_ kind: DocumentKind) -> String {
    switch kind {
    case .postmortem: "Postmortem"
    case .statusUpdate: "Status update"
    case .incidentReport: "Incident report"
    case .playbook: "Playbook"
    case .note: "Note"
    }
  }

  static func milestone(_ milestone: Milestone) -> String {
    switch milestone {
    case .impactStarted: "Impact started"
    case .detected: "Detected"
    case .acknowledged: "Acknowledged"
    case .declared: "Declared"
    case .identified: "Identified"
    case .mitigated: "Mitigated"
    case .resolved: "Resolved"
    }
  }

  /// What goes on from a milestone to the next one.
  static func phase(after milestone: Milestone) -> String {
    switch milestone {
    case .impactStarted: "Undetected"
    case .detected: "Responding"
    case .acknowledged, .declared: "Investigating"
    case .identified: "Fixing"
    case .mitigated: "Monitoring"
    case .resolved: "Recovered"
    }
  }

  static func status(_ status: PostStatus) -> String {
    switch status {
    case .investigating: "Investigating"
    case .identified: "Identified"
    case .monitoring: "Monitoring"
    case .resolved: "Resolved"
    case .postmortem: "Postmortem"
    case .update: "Update"
    case .scheduled: "Scheduled"
    case .inProgress: "In progress"
    case .completed: "Completed"
    }
  }

  /// `12 May 2023`
  static func day(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// `Friday 12 May 2023`
  static func longDay(_ date: CalendarDate) -> String {
    "\(weekdays[date.weekday]) \(day(date))"
  }

  /// `12 May`
  static func shortDay(_ date: CalendarDate) -> String {
    "\(date.day) \(months[date.month - 1].prefix(3))"
  }

  /// `10:00`, and `10:00:30` where seconds were given.
  static func clock(_ time: ClockTime) -> String {
    let minutes = "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    return time.second.map { "\(minutes):\(twoDigits($0))" } ?? minutes
  }

  /// `about 12 May 2023, 10:00 UTC`, with exactly what is known; empty where nothing is.
  static func moment(_ moment: Moment) -> String {
    var parts: [String] = []
    if let date = moment.date { parts.append(day(date)) }
    if let time = moment.time {
      parts.append(clock(time) + (moment.zone.map { " " + $0.name } ?? ""))
    }
    guard !parts.isEmpty else { return "" }
    return (moment.isApproximate ? "about " : "") + parts.joined(separator: ", ")
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
}

/// How a state looks beside its word; its name is the class of the page's style.
enum Tone: String {
  case bad, warn, busy, good, calm

  /// A sign of its own shape, so that no state is told by colour alone.
  var sign: String {
    switch self {
    case .bad: "▲"
    case .warn: "◆"
    case .busy: "●"
    case .good: "✓"
    case .calm: "○"
    }
  }

  init(_ status: PostStatus) {
    switch status {
    case .investigating: self = .bad
    case .identified: self = .warn
    case .monitoring, .inProgress: self = .busy
    case .resolved, .completed: self = .good
    case .postmortem, .update, .scheduled: self = .calm
    }
  }

  init(_ milestone: Milestone) {
    switch milestone {
    case .impactStarted: self = .bad
    case .detected, .acknowledged, .declared: self = .warn
    case .identified: self = .busy
    case .mitigated: self = .calm
    case .resolved: self = .good
    }
  }

  /// The tone of a severity in the writer's own words.
  init(severity: String) {
    let words = severity.lowercased().split { !$0.isLetter && !$0.isNumber }
    let isOne = words.contains { ["critical", "major", "high", "down", "outage"].contains($0) }
    switch severity.first(where: \.isNumber) {
    case "0", "1": self = .bad
    case "2": self = .warn
    case nil where isOne: self = .bad
    default: self = .calm
    }
  }

  /// The tone of a status in the writer's own words; calm for what is unknown.
  init(word: String) {
    let word = word.lowercased().filter(\.isLetter)
    if ["resolved", "closed", "fixed", "mitigated", "completed", "operational"].contains(word) {
      self = .good
    } else if ["monitoring", "inprogress", "watching"].contains(word) {
      self = .busy
    } else if ["identified", "degraded", "mitigating"].contains(word) {
      self = .warn
    } else if ["investigating", "ongoing", "active", "open", "down", "outage"].contains(word) {
      self = .bad
    } else {
      self = .calm
    }
  }
}
