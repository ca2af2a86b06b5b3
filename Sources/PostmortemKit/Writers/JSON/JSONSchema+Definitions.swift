extension JSONSchema {
  /// The properties of a document.
  static let root: [SchemaProperty] = [
    .always("schemaVersion", .constant(version), "The version of this schema"),
    .ifKnown(
      "path", .text(), "The input as it was named, `-` for standard input; absent for customers"),
    .always("kind", .choice(DocumentKind.allCases.map(\.rawValue)), "What the document is"),
    .ifKnown("title", .text(), "The document's name as plain text"),
    .always("metadata", .reference("metadata"), "What the head of the document states"),
    .ifKnown("window", .reference("window"), "The incident's beginning, end and length as stated"),
    .always("sections", .list(.reference("section")), "The parts in the order of the document"),
    .ifKnown("timeline", .list(.reference("event")), "The events in the order of the document"),
    .ifKnown("actions", .list(.reference("action")), "The follow-ups"),
    .ifKnown("updates", .list(.reference("update")), "The posts in the order of the document"),
    .ifKnown("nextUpdate", .reference("nextUpdate"), "The promise of a further update"),
    .ifKnown("steps", .list(.reference("step")), "The steps of a playbook"),
    .ifKnown("metrics", .object(metrics), "Lengths of time between two milestones"),
    .always(
      "findings", .list(.reference("finding")), "What was noticed while the document was read"),
  ]

  private static let metrics: [SchemaProperty] = Metric.all(of: []).map { metric in
    .always(metric.name, .reference("metric"), "From \(metric.from) to \(metric.to)")
  }

  /// A named part of the schema.
  struct Definition: Sendable {
    var name: StaticString
    var description: String
    var value: SchemaValue
  }

  static let definitions: [Definition] =
    [
      Definition(
        name: "line", description: "A line of the source, from 1", value: .integer(minimum: 1)),
      Definition(
        name: "moment", description: "A point in time in ISO 8601 with exactly what is known of it",
        value: .text(pattern: "^(\(date)|\(date)\(clock)|\(clock))$")),
      Definition(name: "day", description: "A day in ISO 8601", value: .text(pattern: "^\(date)$")),
      Definition(
        name: "duration", description: "A length of time in ISO 8601, in hours, minutes, seconds",
        value: .text(pattern: #"^PT([0-9]+H)?([0-9]+M)?([0-9]+S)?$"#)),
      Definition(
        name: "inferred", description: "The parts of a moment that were taken from around it",
        value: .list(.choice(InferredPart.allCases.map(\.rawValue)))),
      Definition(
        name: "milestone", description: "A turning point of an incident",
        value: .choice(Milestone.allCases.map(\.rawValue))),
    ] + objects.map { Definition(name: $0, description: $1, value: .object($2)) }

  private static let date = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
  private static let clock = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?"

  private static let objects: [(StaticString, String, [SchemaProperty])] = [
    ("metadata", "What the head of the document states", metadata),
    ("field", "A label of the head and its value", field),
    ("window", "The incident's window as stated", window),
    ("section", "A part of the document", section),
    ("event", "An event of the timeline", event),
    ("action", "A follow-up", action),
    ("update", "A post to readers of the incident", update),
    ("nextUpdate", "The promise of a further update", nextUpdate),
    ("step", "A step of a playbook", step),
    ("metric", "A length of time, or why it is not known", metric),
    ("finding", "Something to know about the document", finding),
    ("related", "A second place of a finding", related),
    ("fix", "A change of the source that answers a finding", fix),
    ("edit", "Bytes of the source and what stands there instead", edit),
  ]
}
