import Testing

@testable import PostmortemKit

@Suite("What the head of a document states")
struct MetadataTests {
  @Test(
    "is read in every form",
    arguments: [
      "Date: 2024-06-03\nSeverity: SEV2\nAuthors: Ana, Ben",
      "**Date:** June 3, 2024\n**Severity:** SEV2\n**Authors:** @ana; Ben",
      "**Date**: 2024-06-03  \n**Severity**: SEV2  \n**Author(s)**: Ana, Ben",
      "- Date: 2024-06-03\n- Severity: SEV2\n- Authors: Ana, Ben",
      "* **Date** : 2024-06-03\n* **Severity** : SEV2\n* **Authors** : Ana, Ben",
      "| Field | Value |\n|-|-|\n| Date | 2024-06-03 |\n| Severity | SEV2 |\n| Authors | Ana, Ben |",
      "| Date | 2024-06-03 |\n|-|-|\n| **Severity** | SEV2 |\n| Authors | Ana, Ben |",
      "| Date | 2024-06-03 | Severity | SEV2 |\n|-|-|-|-|\n| Authors | Ana, Ben | Status | Draft |",
      "## Date\n\n2024-06-03\n\n## Severity\n\nSEV2\n\n## Authors\n\nAna, Ben",
      "Date：2024-06-03\nSeverity：SEV2\nAuthors：Ana、Ben",
    ])
  func forms(_ head: String) throws {
    let metadata = try Dump.document("# Outage\n\n\(head)\n\n## Impact\n\nNone.\n").metadata
    #expect(metadata.date?.iso8601 == "2024-06-03")
    #expect(metadata.severity == "SEV2")
    #expect(metadata.authors.map { $0.lowercased() } == ["ana", "ben"])
  }

  @Test("is read from front matter, lists included")
  func frontMatter() throws {
    let metadata = try Dump.document(
      """
      ---
      title: Outage
      date: 2024-06-03 10:00:00
      severity: down
      affected:
        - Photos
        - Albums, shared
      author: "Ana: the first"
      ---

      Text.
      """
    ).metadata
    #expect(metadata.date?.iso8601 == "2024-06-03")
    #expect(metadata.severity == "down")
    #expect(metadata.services == ["Photos", "Albums, shared"])
    #expect(metadata.fields.map(\.line) == [2, 3, 4, 5, 8])
  }

  @Test("is a finding where the front matter is no YAML, and the rest is read all the same")
  func brokenFrontMatter() throws {
    let document = try Dump.document("---\ntitle: [a\ndate: x: y\n---\n\n# Outage\n")
    #expect(document.findings.map(\.rule) == ["invalid-front-matter"])
    #expect(document.title?.text == "Outage")
  }

  @Test(
    "is left out where it is still to be filled in",
    arguments: [
      "<severity>", "TBD", "N/A", "{{ severity }}", "?", "-", "XXX", "SEV-_", "[severity]",
    ])
  func placeholders(_ value: String) throws {
    #expect(try Dump.document("# Outage\n\nSeverity: \(value)\n").metadata.severity == nil)
  }

  @Test(
    "has the severity in every spelling",
    arguments: [
      ("Severity: SEV1", "SEV1"), ("Sev: 2", "2"), ("Priority: P1", "P1"),
      ("Severity: Critical", "Critical"), ("Impact level: S3", "S3"),
      ("Severity: SEV-2. Nobody noticed.", "SEV-2"),
    ])
  func severities(_ line: String, severity: String) throws {
    #expect(try Dump.document("# Outage\n\n\(line)\n").metadata.severity == severity)
  }

  @Test(
    "has the severity of the title where no label gives one",
    arguments: [
      ("SEV1: empty thumbnails", "SEV1"), ("Empty thumbnails (SEV-2)", "SEV-2"),
      ("Sev 3 outage", "Sev 3"), ("Seven outages", nil), ("SEV10", nil), ("Observe 1", nil),
    ] as [(String, String?)])
  func titleSeverity(_ title: String, severity: String?) throws {
    #expect(try Dump.document("# \(title)\n\nText.\n").metadata.severity == severity)
  }

  @Test(
    "has the window in every form",
    arguments: [
      (
        "Start: 2024-06-03 10:00 UTC\nEnd: 2024-06-03 11:30 UTC",
        "2024-06-03T10:00:00Z/2024-06-03T11:30:00Z"
      ),
      (
        "Start time: June 3, 2024, 10:00 UTC\nEnd time: 11:30 UTC",
        "2024-06-03T10:00:00Z/2024-06-03T11:30:00Z"
      ),
      ("Duration: 90 minutes", "PT1H30M"),
      (
        "Duration: 2024-06-03 10:00 - 11:30 UTC (90 minutes)",
        "2024-06-03T10:00:00Z/2024-06-03T11:30:00Z PT1H30M"
      ),
      (
        "Duration: 90 minutes, from 10:00 to 11:30 UTC on June 3, 2024",
        "2024-06-03T10:00:00Z/2024-06-03T11:30:00Z PT1H30M"
      ),
      ("Duration of outage: 1h 30m", "PT1H30M"), ("Total downtime: about 90 minutes", "~PT1H30M"),
      ("Date: 2024-06-03 10:00 - 11:30 UTC", "2024-06-03T10:00:00Z/2024-06-03T11:30:00Z"),
      (
        "Incident window: 2024-06-03 22:00 UTC to 2024-06-04 01:00 UTC",
        "2024-06-03T22:00:00Z/2024-06-04T01:00:00Z"
      ),
      (
        "| Start | 2024-06-03 10:00 UTC |\n|-|-|\n| Duration | 90 min |",
        "2024-06-03T10:00:00Z/? PT1H30M"
      ),
      ("Date: 2024-06-03", "none"), ("Start: TBD\nEnd: TBD\nDuration: ?mins", "none"),
    ])
  func windows(_ head: String, expected: String) throws {
    let text = "# Postmortem: outage\n\n\(head)\n\n## Impact\n\nNone.\n\n## Root cause\n\nA flag.\n"
    check(Self.dump(try Dump.document(text).window), is: expected)
  }

  private static func dump(_ window: IncidentWindow?) -> String {
    guard let window else { return "none" }
    var parts: [String] = []
    if window.start != nil || window.end != nil {
      let ends = [window.start, window.end].map { $0.map(Dump.moment) ?? "?" }
      parts.append(ends.joined(separator: "/"))
    }
    if let duration = window.duration {
      parts.append((duration.isApproximate ? "~" : "") + duration.iso8601)
    }
    return parts.joined(separator: " ")
  }
}
