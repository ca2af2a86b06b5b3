import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

/// Every format, read by checks that know what its readers need and share no code with what wrote it.
struct ReportFormatTests {
  @Test("every format says what was found to whoever reads it, whatever the texts hold")
  func nasty() throws { try expectValid(try ReportSamples.nasty()) }

  @Test("a clean run is a valid report in every format")
  func clean() throws {
    try expectValid(ReportSamples.clean)
    try expectValid([])
  }

  @Test("what GitHub would not show is counted and goes into the log")
  func many() throws { try expectValid(try ReportSamples.many()) }

  private func expectValid(
    _ documents: [CheckedDocument], at location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "postmortem-reports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try documents.described().write(to: folder.appending(path: "documents.json"))
    for reporter in Reporter.all {
      try documents.report(as: reporter).write(to: folder.appending(path: reporter.name))
    }
    let problems = try Python.run("Tests/Reports/check.py", [folder.path])
    #expect(problems == "", sourceLocation: location)
  }
}
