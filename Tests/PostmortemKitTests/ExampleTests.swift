import Foundation
import PostmortemKit
import TestSupport
import Testing

/// The documents of `Examples/`: what each is read as, and what each is compiled to.
@Suite struct ExampleTests {
  static let folder = Repository.file("Examples")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted() ?? []

  /// What a reader of an example finds in it.
  struct Reading: CustomTestStringConvertible, Sendable {
    var name: String
    var kind: DocumentKind
    /// The number of events, and the first and the last moment.
    var events = 0
    var first = ""
    var last = ""
    var actions = 0
    var done = 0
    var updates: [String] = []
    var steps = 0

    var testDescription: String { name }
  }

  static let readings: [Reading] = [
    Reading(
      name: "payment-webhook-backlog", kind: .postmortem, events: 11, first: "2024-03-04T09:40:00Z",
      last: "2024-03-04T13:15:00Z", actions: 7),
    Reading(
      name: "shared-page-mobile-push", kind: .postmortem, events: 5, first: "2018-10-21T16:00:00Z",
      last: "2018-10-22T08:05:00Z", actions: 1),
    Reading(
      name: "status-update-search-cluster", kind: .statusUpdate, updates: ["monitoring T18:50:00"]),
    Reading(
      name: "statuspage-checkout-errors", kind: .incidentReport,
      actions: 5,
      updates: [
        "postmortem 2024-11-21T11:30:00-05:00", "resolved 2024-11-19T14:42:00-05:00",
        "monitoring 2024-11-19T13:35:00-05:00", "identified 2024-11-19T13:16:00-05:00",
        "investigating 2024-11-19T12:58:00-05:00", "monitoring 2024-11-19T12:41:00-05:00",
        "investigating 2024-11-19T12:24:00-05:00",
      ]),
    Reading(name: "playbook-dns-failover", kind: .playbook, steps: 17),
    Reading(
      name: "cstate-object-storage", kind: .incidentReport,
      updates: [
        "resolved 2024-06-18T10:46:00", "monitoring 2024-06-18T09:31:00",
        "identified 2024-06-18T08:20:00", "investigating 2024-06-18T07:29:00",
      ]),
    Reading(
      name: "sre-kubernetes-control-plane", kind: .postmortem, events: 10,
      first: "2024-09-10T13:04:00Z", last: "2024-09-10T14:10:00Z", actions: 5, done: 2),
    Reading(
      name: "mail-relay-certificate", kind: .postmortem, events: 10,
      first: "2025-01-14T22:00:00+01:00", last: "2025-01-15T07:14:00+01:00", actions: 4, done: 2),
    Reading(
      name: "cdn-stale-prices-dst", kind: .postmortem, events: 8,
      first: "2024-11-02T18:30:00-04:00", last: "2024-11-03T04:20:00-05:00", actions: 3, done: 1),
    Reading(
      name: "security-disclosure-export-links", kind: .postmortem, events: 8,
      first: "2025-05-06T09:00:00Z", last: "2025-06-04", actions: 4, done: 1),
    Reading(name: "runbook-restore-database", kind: .playbook, steps: 21),
    Reading(name: "playbook-run-ranking-model", kind: .playbook, done: 14, steps: 18),
  ]

  @Test func everyExampleHasItsReading() {
    #expect(Self.names == Self.readings.map(\.name).sorted())
  }

  @Test(arguments: readings)
  func anExampleIsReadAsItsWriterMeantIt(_ wanted: Reading) throws {
    let document = try Self.document(wanted.name)
    var found = Reading(name: wanted.name, kind: document.kind)
    found.events = document.timeline.count
    found.first = document.timeline.first?.start.iso8601 ?? ""
    found.last = document.timeline.last?.start.iso8601 ?? ""
    found.actions = document.actions.count
    found.done = document.actions.count(where: \.isDone) + document.steps.count(where: \.isDone)
    found.updates = document.updates.map { "\($0.status) \($0.moment.iso8601)" }
    found.steps = document.steps.count
    #expect("\(found)" == "\(wanted)")
  }

  /// `UPDATE_SNAPSHOTS=1` writes the outputs anew, and fails all the same.
  @Test(arguments: names)
  func anExampleIsCompiledToWhatLiesBesideIt(_ name: String) throws {
    let document = try Self.document(name)
    for writer in [Writer.html, .text, .json] {
      let place = Self.folder.appending(path: "output/\(name).\(writer.fileExtension)")
      let written = Data(try writer.write(document, WriterOptions()))
      if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try written.write(to: place)
        Issue.record(
          "\(place.lastPathComponent) was written anew; read the difference and run again")
      } else {
        let kept = FileManager.default.contents(atPath: place.path)
        #expect(
          kept == written,
          "Examples/output/\(place.lastPathComponent) differs; run with UPDATE_SNAPSHOTS=1 and read the difference"
        )
      }
    }
  }

  private static func document(_ name: String) throws -> Document {
    let bytes = Array(try Data(contentsOf: folder.appending(path: name + ".md")))
    return try Compiler().document(from: bytes, path: name + ".md")
  }
}
