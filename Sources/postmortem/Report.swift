import Markdown
import PostmortemKit

/// What went wrong with single inputs, told as it happens; the others are done all the same.
struct Report {
  private var hasProblems = false
  /// Whether a document must not be published.
  var hasRefusals = false

  init(problems: [String]) {
    for problem in problems { add(problem) }
  }

  mutating func add(_ problem: String) {
    hasProblems = true
    StandardStreams.error("error: \(VisibleText.of(problem))")
  }

  /// Tells what is wrong with a document that was compiled nevertheless.
  func warn(_ finding: Finding, in path: String) {
    let place = "\(VisibleText.path(path)):\(finding.location.line):\(finding.location.column)"
    let rule = finding.rule.isEmpty ? "" : " [\(finding.rule)]"
    let help = finding.help.map { "; \($0)" } ?? ""
    StandardStreams.error(
      "\(place): \(finding.severity): \(VisibleText.of(finding.message))\(rule)\(help)")
  }

  /// Tells what the user may want to know, and goes on.
  func note(_ note: String) {
    StandardStreams.error("note: \(VisibleText.of(note))")
  }

  mutating func attempt(_ body: () throws -> Void) {
    do {
      try body()
    } catch {
      add((error as? Failure)?.message ?? "\(error)")
    }
  }

  /// Ends with status 2 where any input failed, and with 1 where one must not be published.
  func finish() throws {
    if hasProblems { throw ExitStatus.failed }
    if hasRefusals { throw ExitStatus.findings }
  }
}
