import ArgumentParser
import PostmortemKit

/// Writes the action items of documents.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "actions",
    abstract: "Write the action items of documents.")

  @Option(help: ArgumentHelp("The format: json, jsonl, csv or text.", valueName: "format"))
  var format = ListFormat.text

  @Flag(
    help: "With --format csv: leave cells as they are that a spreadsheet would take for formulas.")
  var rawCsv = false

  @Flag(help: "Only items that are not done.")
  var open = false

  @Flag(help: "Only items that are not done and were due before today.")
  var overdue = false

  @Option(help: ArgumentHelp("Only items of this owner, in any case.", valueName: "name"))
  var owner: String?

  @Option(help: ArgumentHelp("The day that counts as today: 2024-05-01.", valueName: "date"))
  var now: String?

  @OptionGroup var edition: AudienceOption
  @OptionGroup var input: InputOptions

  func validate() throws {
    if let now, CalendarDate(iso8601: now) == nil {
      throw ValidationError("--now takes a day such as 2024-05-01, not '\(now)'")
    }
    if owner != nil, edition.audience == .customer {
      throw ValidationError("--owner finds nothing for customers: their edition names no owners")
    }
  }

  func run() throws {
    let inputs = try input.inputs()
    var report = Report(problems: inputs.problems)
    var actions: [ListedAction] = []
    let batch = input.batch(inputs)
    let editions = Editions(inputs.configurations, batch, audience: edition.audience)
    let transform: @Sendable (Document, InputFile) throws -> Edition<[ListedAction]> = {
      try editions.edition(of: $0, $1, \.listedActions)
    }
    try batch.run(inputs.files, transform: transform) { _, outcome in
      switch outcome {
      case .value(let edition):
        report.tell(edition)
        actions += (edition.value ?? []).filter(isWanted)
      case .problem(let problem, _): report.add(problem)
      }
    }
    StandardStreams.write(format.bytes(of: actions, isRaw: rawCsv))
    try report.finish()
  }

  private var today: CalendarDate {
    if let now, let day = CalendarDate(iso8601: now) { return day }
    return .today
  }

  private func isWanted(_ item: ListedAction) -> Bool {
    if open || overdue, item.action.isDone { return false }
    if overdue {
      guard let due = item.action.due, due < today else { return false }
    }
    guard let owner else { return true }
    return item.action.owner?.lowercased() == owner.lowercased()
  }
}
