public import ArgumentParser
import PostmortemKit

/// Writes the events of documents.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "timeline",
    abstract: "Write the events of documents with their moments, posted updates among them.")

  @Option(help: ArgumentHelp("The format: json, jsonl, csv or text.", valueName: "format"))
  var format = ListFormat.text

  @Flag(
    help: "With --format csv: leave cells as they are that a spreadsheet would take for formulas.")
  var rawCsv = false

  @Flag(help: "Sort the events by their moments; those without one come last.")
  var sort = false

  @OptionGroup var edition: AudienceOption
  @OptionGroup var input: InputOptions

  func run() throws {
    let inputs = try input.inputs()
    var report = Report(problems: inputs.problems)
    var events: [ListedEvent] = []
    let batch = input.batch(inputs)
    let editions = Editions(inputs.configurations, batch, audience: edition.audience)
    let transform: @Sendable (Document, InputFile) throws -> Edition<[ListedEvent]> = {
      try editions.edition(of: $0, $1, \.events)
    }
    try batch.run(inputs.files, transform: transform) { _, outcome in
      switch outcome {
      case .value(let edition):
        report.tell(edition)
        events += edition.value ?? []
      case .problem(let problem, _): report.add(problem)
      }
    }
    if sort { events = ListedEvent.sorted(events) }
    StandardStreams.write(format.bytes(of: events, isRaw: rawCsv))
    try report.finish()
  }
}

extension ListFormat: ExpressibleByArgument {}
