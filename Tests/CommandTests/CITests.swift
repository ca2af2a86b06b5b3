import Foundation
import TestSupport
import Testing

@testable import postmortem

/// The files that carry the program into other people's builds.
@Suite struct CITests {
  @Test func hooksActionImageAndDocumentationNameWhatTheProgramHas() throws {
    #expect(try Python.run("Tests/Reports/ci_files.py", [Program.url.path]) == "")
  }

  @Test func aFileIsWrittenWhereNothingIsFoundAndHoldsAValidReport() throws {
    try Program.inFolder { folder in
      try "# Fine\n\nText.\n".write(
        to: folder.appending(path: "a.md"), atomically: true, encoding: .utf8)
      for (format, text) in [("gitlab", "[]\n"), ("json", "[]\n"), ("concise", "")] {
        let result = try Program.run(
          ["lint", "--select", "tool", "--format", format, "--output-file", "out", "a.md"],
          in: folder)
        #expect(result == Program.Result(output: "", errors: "", status: 0))
        let written = try String(contentsOf: folder.appending(path: "out"), encoding: .utf8)
        #expect(written == text)
      }
    }
  }

  @Test func statisticsAreRefusedInFormatsThatHaveNone() throws {
    try Program.inFolder { folder in
      let result = try Program.run(["lint", "--statistics", "--format", "sarif", "-"], in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors.hasPrefix(
          "error: --statistics is written as full, concise or json, not as sarif"))
    }
  }

  @Test func whatGoesToStandardErrorStartsNoCommand() throws {
    try Program.inFolder { folder in
      let name = "x\n::error::y\u{1b}[2J.md"
      let result = try Program.run(["lint", name], in: folder)
      #expect(
        result.errors == "error: can't read x\\n::error::y\\u{1b}[2J.md: no such file or folder\n")
    }
  }

  @Test(arguments: [
    ("auto", [:], true, true), ("auto", [:], false, false), ("auto", ["TERM": "dumb"], true, false),
    ("auto", ["NO_COLOR": "1"], true, false), ("auto", ["NO_COLOR": ""], true, true),
    ("auto", ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
    ("auto", ["FORCE_COLOR": "1"], false, true), ("auto", ["FORCE_COLOR": "0"], false, false),
    ("auto", ["CLICOLOR_FORCE": "1"], false, true), ("always", ["NO_COLOR": "1"], false, true),
    ("never", ["FORCE_COLOR": "1"], true, false),
  ])
  func coloursFollowTheCommandLineThenTheEnvironmentThenTheTerminal(
    _ choice: String, _ environment: [String: String], _ isTerminal: Bool, _ usesColour: Bool
  ) {
    let choice = ColourChoice(rawValue: choice)
    let found = choice?.usesColour(environment: { environment[$0] }, isTerminal: isTerminal)
    #expect(found == usesColour)
  }
}
