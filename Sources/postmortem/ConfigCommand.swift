import ArgumentParser
import PostmortemKit

/// Shows what the configuration says of a document.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "config",
    abstract: "Write the configuration that holds for a file or a folder.")

  @Argument(help: ArgumentHelp("A document, or a folder of documents.", valueName: "path"))
  var path = "."

  @Flag(help: "Write the JSON Schema of configuration files.")
  var schema = false

  @OptionGroup var options: ConfigurationOptions

  func run() throws {
    if schema { return StandardStreams.write(Array(JSONSchema.configuration.utf8)) }
    guard Files.exists(path) else { throw Failure("can't read \(path): no such file or folder") }
    var configurations = Configurations(options.source)
    let (folder, name) = Files.isFolder(path) ? (path, "") : path.pathParts
    let number = try configurations.number(of: name, in: folder)
    let applied = configurations.applied[number]
    let files = applied.configuration.files
    var text = files.isEmpty ? "# no configuration file\n" : ""
    for file in files { text += "# from \(file)\n" }
    if let why = try configurations.exclusion(of: name, in: folder) {
      text += "# \(path) is left out by \(why)\n"
    }
    StandardStreams.write(Array((text + applied.configuration.text(applied.overrides)).utf8))
  }
}
