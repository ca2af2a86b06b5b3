import ArgumentParser
import PostmortemKit

/// Starts a document from a template.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "new",
    abstract: "Start a document from a template.")

  @Argument(help: ArgumentHelp("The template; --list shows all.", valueName: "template"))
  var template: String?

  @Flag(help: "List the templates.")
  var list = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Option(help: "The title.")
  var title: String?

  @Option(
    help: ArgumentHelp(
      "The day of the incident: 2024-05-01. Today where it is not given.", valueName: "date"))
  var date: String?

  @Option(
    name: .customLong("field"),
    help: ArgumentHelp("A value for a field of the template.", valueName: "name=value"))
  var fields: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write the templates of pages into this folder, to be changed and given to build --template-dir.",
      valueName: "folder"))
  var exportTemplates: String?

  @Flag(help: "Overwrite files that are there.")
  var force = false

  func validate() throws {
    for field in fields where !field.contains("=") {
      throw ValidationError("--field takes NAME=VALUE, not '\(field)'")
    }
    if let date, CalendarDate(iso8601: date) == nil {
      throw ValidationError("--date takes a day such as 2024-05-01, not '\(date)'")
    }
    if exportTemplates != nil, template != nil || list || output != nil {
      throw ValidationError(
        "--export-templates writes the templates of pages; give it a folder and nothing else")
    }
    if template == nil, !list, exportTemplates == nil {
      throw ValidationError("name a template; --list shows all")
    }
  }

  func run() throws {
    if let exportTemplates {
      let version = PostmortemCommand.configuration.version
      return try TemplateExport(folder: exportTemplates, overwrites: force, version: version).run()
    }
    guard let template, !list else { return printList() }
    guard let chosen = DocumentTemplate.named(template) else {
      let near = DocumentTemplate.all.map(\.name).joined(separator: ", ")
      throw Failure("there is no template '\(template)'; choose one of \(near)")
    }
    let unknown = fields.map { String($0.prefix { $0 != "=" }) }.filter {
      !chosen.fields.contains($0)
    }
    if let name = unknown.first {
      throw Failure(
        "'\(template)' has no field '\(name)'; it has \(chosen.fields.joined(separator: ", "))")
    }
    var values: [String: String] = ["date": date ?? CalendarDate.today.iso8601]
    for field in fields {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[String(parts[0])] = String(parts[1])
    }
    if let title { values["title"] = title }
    let text = chosen.document(values)
    guard let output else { return StandardStreams.write(Array(text.utf8)) }
    if Files.kind(ofLinkAt: output) != nil, !force {
      throw Failure("\(output) is there already; --force overwrites it")
    }
    try Files.write(Array(text.utf8), to: output)
  }

  private func printList() {
    let width = DocumentTemplate.all.map(\.name.count).max() ?? 0
    for template in DocumentTemplate.all {
      let padding = String(repeating: " ", count: width - template.name.count)
      StandardStreams.write(Array("\(template.name)\(padding)  \(template.summary)\n".utf8))
    }
  }
}
