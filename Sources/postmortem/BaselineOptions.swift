import ArgumentParser
import Markdown
import PostmortemKit

/// The baseline that `lint` reads or writes.
struct BaselineOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Leave out the findings that this file lists.", valueName: "file"))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Write the findings into this file for --baseline, and report none.", valueName: "file"))
  var writeBaseline: String?

  @Flag(help: "Take what is found no more out of the file of --baseline.")
  var pruneBaseline = false

  func validate() throws {
    if baseline != nil, writeBaseline != nil {
      throw ValidationError("--baseline reads a file and --write-baseline writes one; give one")
    }
    if pruneBaseline, baseline == nil {
      throw ValidationError("--prune-baseline goes with --baseline")
    }
  }
}
