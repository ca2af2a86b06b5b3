import ArgumentParser

/// Which configuration files count.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use this configuration instead of the nearest .postmortem.yml.", valueName: "file"))
  var config: String?

  @Flag(help: "Use no configuration file.")
  var noConfig = false

  func validate() throws {
    if config != nil, noConfig {
      throw ValidationError("--config names a configuration and --no-config forbids one")
    }
  }

  var source: Configurations.Source {
    if noConfig { return .none }
    return config.map { .file($0) } ?? .nearest
  }
}
