import Foundation
import TestSupport
import Testing

/// Compares a file of the repository with the text that the code prints for it.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment the file is rewritten and the test fails all the same, so that no run
/// that changes files passes for a check.
func expectFile(
  _ path: String, holds text: String, renewedBy filter: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let file = Repository.file(path)
  let command = "UPDATE_SNAPSHOTS=1 swift test --filter \(filter)"
  if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
    try Data(text.utf8).write(to: file)
    Issue.record("\(path) was rewritten; run the test again", sourceLocation: sourceLocation)
    return
  }
  let stored = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  #expect(
    stored == text, "\(path) is not what the code prints; renew it with \(command)",
    sourceLocation: sourceLocation)
}
