import ArgumentParser
import Markdown
import PostmortemKit

/// What `lint` is to do about what can be fixed.
struct FixOptions: ParsableArguments {
  @Flag(help: "Apply safe fixes and write the files; - is written to standard output.")
  var fix = false

  @Flag(help: "With --fix or --diff: apply fixes that assume what the writer meant as well.")
  var unsafeFixes = false

  @Flag(help: "Write what would be fixed as a unified diff, and change nothing.")
  var diff = false

  func validate() throws {
    if unsafeFixes, !fix, !diff {
      throw ValidationError("--unsafe-fixes goes with --fix or --diff")
    }
  }

  var isActive: Bool { fix || diff }
}
