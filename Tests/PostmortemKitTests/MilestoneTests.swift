import Testing

@testable import PostmortemKit

@Suite("The turning points of an incident")
struct MilestoneTests {
  @Test(
    "are told by the words of an event",
    arguments: [
      ("Outage begins", "impactStarted"), ("Uploads started failing", "impactStarted"),
      ("The queue service went down", "impactStarted"), ("Photo store crashed", "impactStarted"),
      ("Alert fired for queue depth", "detected"), ("Support reported empty albums", "detected"),
      ("Ana noticed empty albums", "detected"), ("On-call was paged", "detected"),
      ("A customer complained", "detected"), ("We were notified of empty albums", "detected"),
      ("Ana acknowledged the page", "acknowledged"), ("On-call engineer joined", "acknowledged"),
      ("On-call engineer began investigating", "acknowledged"), ("Ana acked", "acknowledged"),
      ("Incident declared", "declared"), ("Ana declared a SEV2", "declared"),
      ("War room opened", "declared"), ("Bridge opened", "declared"),
      ("Root cause identified: a flag", "identified"), ("Errors traced to the flag", "identified"),
      ("Ben identified the flag as the root cause", "identified"),
      ("We pinpointed the flag", "identified"), ("原因を特定した", "identified"),
      ("Deploy rolled back", "mitigated"), ("Flag reverted", "mitigated"),
      ("Workaround applied", "mitigated"), ("Fix deployed to all regions", "mitigated"),
      ("The bad build was identified and rolled back", "mitigated"),
      ("Incident resolved", "resolved"), ("Service fully restored", "resolved"),
      ("All clear", "resolved"), ("Thumbnails are back to normal", "resolved"),
      ("Full service was restored", "resolved"), ("Ana confirmed that uploads work", "resolved"),
      ("Deploy of the resizer", nil), ("Ana looks at graphs", nil), ("Lunch", nil),
      ("Team lunch was unresolved", nil), ("Ben acknowledges that he is hungry", nil),
      ("We discussed the road map", nil),
      ("Students report empty albums", "detected"), ("A developer notified us", "detected"),
      ("Ben identified a stale flag as the cause", "identified"),
      ("The issue was completely resolved", "resolved"),
      ("Everything returns to normal", "resolved"), ("Start of incident.", "impactStarted"),
      ("Incident is created", "declared"), ("緩和策を適用", "mitigated"),
    ] as [(String, String?)])
  func words(_ text: String, milestone: String?) throws {
    #expect(try milestones("- 10:00 \(text)") == [milestone])
  }

  @Test(
    "are told by a label before the text, whatever the text says",
    arguments: [
      ("**Detection:** the root cause was identified from the log", "detected"),
      ("Recovery: queue drained", "resolved"), ("**Mitigation**: flag off", "mitigated"),
      ("検知: 監視による", "detected"), ("原因特定 (1): 設定の誤り", "identified"), ("復旧: 再起動", "resolved"),
      ("Impact started: uploads are refused", "impactStarted"),
    ])
  func labels(_ text: String, milestone: String) throws {
    #expect(try milestones("- 10:00 \(text)") == [milestone])
  }

  @Test("are the first of their kind, but for the end, which is the last")
  func firstAndLast() throws {
    #expect(
      try milestones(
        """
        - 10:00 Alert fired
        - 10:01 Another alert fired
        - 10:10 Deploy rolled back
        - 10:20 Service restored
        - 10:30 Flag reverted
        - 10:40 Service fully restored
        """) == ["detected", nil, "mitigated", nil, nil, "resolved"])
  }

  @Test("are no detection where people already work on the incident")
  func pastDetection() throws {
    #expect(
      try milestones("- 10:00 Incident declared\n- 10:05 Users reported empty albums")
        == ["declared", nil])
  }

  @Test("are found in a log with the newest entry on top")
  func newestFirst() throws {
    #expect(
      try milestones(
        "- 10:30 Service fully restored\n- 10:10 Another alert fired\n- 10:00 Alert fired")
        == ["resolved", nil, "detected"])
  }

  @Test("are found at the end of a long text")
  func longText() throws {
    let text = String(repeating: "Ana turns one more screw and looks at the graph. ", count: 8)
    #expect(try milestones("- 10:00 \(text) Incident resolved.") == ["resolved"])
  }

  @Test("make metrics, and a missing one is named")
  func metrics() throws {
    let document = try Dump.document(
      text("- 10:00 UTC Outage begins\n- 10:05 UTC Alert fired\n- 11:30 UTC Service fully restored")
    )
    let metrics = Metric.all(of: document.timeline).map { metric in
      let missing = metric.missing.map(\.rawValue).joined(separator: ",")
      return "\(metric.name) " + (metric.seconds.map(String.init) ?? "without \(missing)")
    }
    #expect(
      metrics == [
        "timeToDetect 300", "timeToAcknowledge without acknowledged",
        "timeToIdentify without identified", "timeToMitigate without mitigated",
        "timeToResolve 5400",
      ])
  }

  private func milestones(_ entries: String) throws -> [String?] {
    try Dump.document(text(entries)).timeline.map(\.milestone?.rawValue)
  }

  private func text(_ entries: String) -> String {
    "# Outage of 2024-06-03\n\n## Timeline\n\n\(entries)\n\n## Impact\n"
  }
}
