extension JSONSchema {
  private static let line = SchemaProperty.always(
    "line", .reference("line"), "Where it stands")

  static let metadata: [SchemaProperty] = [
    .ifKnown("date", .reference("day"), "The day of the incident"),
    .ifKnown("severity", .text(), "The severity as written"),
    .ifKnown("status", .text(), "The state as written"),
    .ifKnown("authors", .list(.text()), "Who wrote the document"),
    .ifKnown("leader", .text(), "Who led the response"),
    .ifKnown("services", .list(.text()), "What was affected"),
    .ifKnown("incidentId", .text(), "The incident's number or key"),
    .always("fields", .list(.reference("field")), "Every label and value as written"),
  ]

  static let field: [SchemaProperty] = [
    .always("label", .text(), "The label without its colon"),
    .always("value", .text(), "The value, empty where the label has none"),
    line,
  ]

  static let window: [SchemaProperty] = [
    .ifKnown("start", .reference("moment"), "The stated beginning"),
    .ifKnown("startInferred", .reference("inferred"), "What of `start` was not written there"),
    .ifKnown("end", .reference("moment"), "The stated end"),
    .ifKnown("endInferred", .reference("inferred"), "What of `end` was not written there"),
    .ifKnown("duration", .reference("duration"), "The stated length"),
    .ifKnown("approximate", .boolean, "Whether the writer marked a value as not exact"),
    line,
  ]

  static let section: [SchemaProperty] = [
    line,
    .always("endLine", .reference("line"), "The last line, sub-parts included"),
    .always("level", .integer(minimum: 1), "The depth among the parts"),
    .always("heading", .text(), "The heading as plain text"),
    .always(
      "roles", .list(.choice(SectionRole.allCases.map(\.rawValue))), "What the part is for"),
    .always("text", .text(), "The part without its sub-parts as plain text"),
    .always("html", .text(), "The same as HTML"),
  ]

  /// Only where `at` can't have the distance.
  static let zone = SchemaProperty.ifKnown(
    "zone", .text(),
    "The zone as written, where its distance from UTC depends on a day that is not known")

  static let event: [SchemaProperty] = [
    line,
    .ifKnown("at", .reference("moment"), "When it was or began"),
    zone,
    .ifKnown("inferred", .reference("inferred"), "What of `at` was not written there"),
    .ifKnown("end", .reference("moment"), "When it ended"),
    .ifKnown("endInferred", .reference("inferred"), "What of `end` was not written there"),
    .always("raw", .text(), "The writer's own words for the time"),
    .ifKnown("approximate", .boolean, "Whether the writer marked the time as not exact"),
    .always("text", .text(), "What happened"),
    .ifKnown("milestone", .reference("milestone"), "The turning point that it is"),
  ]

  static let action: [SchemaProperty] = [
    line,
    .always("text", .text(), "What is to be done"),
    .ifKnown("owner", .text(), "Who does it"),
    .ifKnown("due", .reference("day"), "The day by which it is due"),
    .always("done", .boolean, "Whether it is done"),
    .ifKnown("priority", .text(), "Its priority as written"),
    .ifKnown("type", .text(), "Its type as written"),
    .always("links", .list(.text()), "The destinations of its links"),
  ]

  static let update: [SchemaProperty] = [
    line,
    .always("status", .choice(PostStatus.allCases.map(\.rawValue)), "The state that it tells of"),
    .ifKnown("at", .reference("moment"), "When it was posted"),
    zone,
    .ifKnown("inferred", .reference("inferred"), "What of `at` was not written there"),
    .always("text", .text(), "What it says"),
    .ifKnown("affected", .list(.text()), "The components that it names as affected"),
  ]

  static let nextUpdate: [SchemaProperty] = [
    line,
    .ifKnown("at", .reference("moment"), "When it is promised"),
    zone,
    .ifKnown("inferred", .reference("inferred"), "What of `at` was not written there"),
    .always("text", .text(), "The promise as written"),
  ]

  static let step: [SchemaProperty] = [
    line,
    .always("text", .text(), "What to do"),
    .always("done", .boolean, "Whether its box is ticked"),
    .ifKnown("detail", .text(), "What explains it below"),
    .always("links", .list(.text()), "The destinations of its links"),
    .always("level", .integer(minimum: 1), "The depth of its list"),
  ]

  static let metric: [SchemaProperty] = [
    .ifKnown("seconds", .integer(minimum: 0), "Its length, absent where it is not known"),
    .always("from", .reference("milestone"), "Where it begins"),
    .always("to", .reference("milestone"), "Where it ends"),
    .ifKnown("missing", .list(.reference("milestone")), "The ends that the timeline lacks"),
  ]

  static let finding: [SchemaProperty] = [
    .always("rule", .text(), "The stable name of what was noticed"),
    .always("severity", .choice(Severity.allCases.map(\.rawValue)), "How much it matters"),
    line,
    .always("column", .integer(minimum: 1), "The column in UTF-8 bytes"),
    .always("endLine", .integer(minimum: 1), "The line of the place behind its last byte"),
    .always("endColumn", .integer(minimum: 1), "The column behind its last byte"),
    .always("message", .text(), "What was noticed"),
    .ifKnown("label", .text(), "What the marked bytes are"),
    .ifKnown("related", .list(.reference("related")), "Further places that belong to it"),
    .ifKnown("notes", .list(.text()), "Circumstances: what was compared with what"),
    .ifKnown("help", .text(), "What to do about it"),
    .ifKnown("fix", .reference("fix"), "A change of the source that answers it"),
  ]

  static let related: [SchemaProperty] = [
    line,
    .always("column", .integer(minimum: 1), "The column in UTF-8 bytes"),
    .always("endLine", .integer(minimum: 1), "The line of the place behind its last byte"),
    .always("endColumn", .integer(minimum: 1), "The column behind its last byte"),
    .always("message", .text(), "What stands there"),
  ]

  static let fix: [SchemaProperty] = [
    .always("title", .text(), "What it does"),
    .always("safety", .choice(["safe", "unsafe"]), "Whether it may be applied unseen"),
    .always("edits", .list(.reference("edit")), "What is replaced, in the order of the source"),
  ]

  static let edit: [SchemaProperty] = [
    .always("start", .integer(minimum: 0), "The offset of the first byte"),
    .always("end", .integer(minimum: 0), "The offset behind the last byte"),
    .always("replacement", .text(), "What stands there instead"),
  ]
}
