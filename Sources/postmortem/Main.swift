import ArgumentParser

/// The program: parses the command line, runs a command, and turns what went wrong into an exit status.
///
/// The statuses are a promise: 0 done, 1 findings at or above the threshold, 2 no trustworthy answer.
@main
struct Main {
  static func main() {
    StandardStreams.prepare()
    SystemLimits.prepare()
    do {
      var command = try command(of: CommandLine.systemArguments)
      try command.run()
    } catch let failure as Failure {
      StandardStreams.errorLines("error: \(failure.message)")
      StandardStreams.exit(.failed)
    } catch let status as ExitStatus {
      StandardStreams.exit(status)
    } catch {
      // Help and version are answers; everything else that the parser says is a mistake in the call.
      let message = PostmortemCommand.fullMessage(for: error)
      guard PostmortemCommand.exitCode(for: error) == .success else {
        StandardStreams.errorLines(
          message.hasPrefix("Error: ") ? "e" + message.dropFirst() : message)
        StandardStreams.exit(.failed)
      }
      StandardStreams.write(Array((message + "\n").utf8))
    }
  }
}

extension Main {
  /// The command that a call names, with its options.
  ///
  /// The parser looks at the declarations of every command on the way to one, which takes longer than checking a
  /// document. A command that is named first is therefore asked itself; calls that it does not take, and those for
  /// help, go the long way, which has the words for them.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    let named = PostmortemCommand.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    // What is handed back for a call for help is another command.
    if let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    {
      return command
    }
    return try PostmortemCommand.parseAsRoot(arguments)
  }
}

/// How the program ends.
enum ExitStatus: Int32, Error {
  case done = 0
  case findings = 1
  case failed = 2
}

/// A reason for which nothing could be done: what, where, and what to do about it.
struct Failure: Error {
  var message: String

  init(_ message: String) {
    self.message = message
  }
}

struct PostmortemCommand: ParsableCommand {
  static let name = "postmortem"
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract:
      "Compile incident documents: postmortems, status updates, status pages and playbooks.",
    version: "0.1.0",
    subcommands: [
      LintCommand.self, BuildCommand.self, RulesCommand.self, TimelineCommand.self,
      ActionsCommand.self,
      NewCommand.self, PreviewCommand.self, ConfigCommand.self,
    ])
}

extension CommandConfiguration {
  /// A command of a program that reads its own calls, as `Main` has it do.
  ///
  /// One without a program above it is taken for a program itself: each call is read twice more, for it might ask for
  /// completion scripts. That took a sixth of a run over one small document.
  init(below program: String, name: String, abstract: String, discussion: String = "") {
    self.init(
      commandName: name, _superCommandName: program, abstract: abstract, discussion: discussion)
  }
}
