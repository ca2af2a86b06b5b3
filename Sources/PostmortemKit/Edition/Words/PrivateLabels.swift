/// Labels of what stays inside wherever they stand.
enum PrivateLabels {
  /// Whether a label, as `HeadingKey` writes it, is one of them.
  static func hold(_ key: String) -> Bool {
    names.contains(key) || ActionAttributes.ownerNames.contains(keyOf: key.utf8)
  }

  private static let names: Set<String> = [
    "slack", "slack channel", "slack thread", "channel", "chat", "chat channel", "teams channel",
    "bridge", "zoom", "zoom link", "war room", "call", "meeting", "meeting link", "thread",
    "incident channel", "ticket", "tickets", "jira", "jira ticket", "tracking ticket", "issue link",
    "email", "e mail", "phone", "contact", "contacts", "reviewer", "reviewers", "reviewed by",
    "approver", "approved by", "participants", "responders", "attendees", "responder", "scribe",
    "facilitator", "on call", "oncall", "on call engineer", "engineer", "engineers", "reporter",
    "reported by", "runbook", "dashboard", "dashboards", "pagerduty", "internal notes", "internal",
  ]
}
