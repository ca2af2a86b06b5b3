@testable import Markdown
@testable import PostmortemKit

extension FuzzTarget {
  /// A document whose fixes are made, safe ones alone and all of them.
  static let fixes = FuzzTarget(name: "fixes") { bytes in
    let zone = TimeZoneChoice?.zones[bytes.count % TimeZoneChoice?.zones.count]
    let compiler = Compiler(zone: zone)
    let linter = Linter(settings: .everything(.internal, zone: zone))
    guard
      let document = try? linter.document(
        from: bytes, path: "incidents/2024-03-04-login.md", compiler: compiler)
    else { return }
    for takesUnsafe in [false, true] {
      let fixer = Fixer(compiler: compiler, takesUnsafe: takesUnsafe) { linter.findings(in: $0) }
      let outcome = fixer.fix(document)
      let fixed = outcome.document.markdown.source.bytes
      Promise.expect(
        outcome.isChanged == (fixed != bytes), "a document is changed where something was fixed")
      Promise.expect(outcome.findings, areOf: outcome.document.markdown.source)
      FixPromise.expectDone(fixer.fix(outcome.document), fixed)
      FixPromise(before: document, outcome: outcome).check(isSafe: !takesUnsafe)
      let diff = UnifiedDiff(path: document.path, old: bytes, new: fixed).bytes
      Promise.expect(diff.isEmpty == (fixed == bytes), "a difference shows what was fixed")
    }
  }
}

/// What fixes leave as it was.
struct FixPromise {
  let before: Document
  let after: Document
  /// The rules whose findings were fixed.
  let rules: Set<String>

  init(before: Document, outcome: FixOutcome) {
    self.before = before
    after = outcome.document
    rules = Set(outcome.fixed.map(\.rule))
  }

  /// What was fixed stays as it is when it is fixed again.
  static func expectDone(_ again: FixOutcome, _ fixed: [UInt8]) {
    Promise.expect(
      again.document.markdown.source.bytes == fixed,
      "fixing again changes nothing, but \(again.fixed.map(\.rule)) did")
  }

  func check(isSafe: Bool) {
    Promise.expect(before.kind == after.kind, "the kind stays: \(rules)")
    // What nobody saw may have parted words or numbers.
    guard !rules.contains("hidden-characters") else { return }
    Promise.expect(
      before.timeline.count == after.timeline.count, "as many entries as before: \(rules)")
    Promise.expect(before.steps.count == after.steps.count, "as many steps as before: \(rules)")
    Promise.expect(before.updates.count == after.updates.count, "as many updates: \(rules)")
    if isSafe { checkSafe() } else { checkUnsafe() }
  }

  /// A document says the same after safe fixes: entries in any order, and the same of everything else.
  private func checkSafe() {
    let (old, new) = (DocumentReading(before), DocumentReading(after))
    func moments(_ document: Document) -> [String] {
      document.timeline.map { "\($0.start.iso8601) \($0.end?.iso8601 ?? "")" }.sorted()
    }
    Promise.expect(moments(before) == moments(after), "entries have the same moments: \(rules)")
    // A name below another one may have had its role from its form alone.
    Promise.expect(
      before.sections.count == after.sections.count && Self.roles(before) == Self.roles(after),
      "the same sections: \(rules)")
    // Days and zones are written in another way.
    guard rules.isDisjoint(with: ["non-iso-date", "repeated-time-zone"]) else { return }
    Promise.expect(old.title == new.title, "the same title: \(rules)")
    // Entries may be action items as well, as in a part that is both.
    Promise.expect(
      rules.contains("timeline-out-of-order")
        ? old.actionsInAnyOrder == new.actionsInAnyOrder : old.actions == new.actions,
      "the same actions: \(rules)")
    Promise.expect(old.steps == new.steps, "the same steps: \(rules)")
    Promise.expect(old.words.sorted() == new.words.sorted(), "no letter comes or goes: \(rules)")
  }

  private static func roles(_ document: Document) -> Set<SectionRole> {
    Set(document.sections.flatMap(\.roles)).subtracting([.other])
  }

  /// Nothing that was there is lost where something is added.
  private func checkUnsafe() {
    Promise.expect(
      before.actions.count <= after.actions.count, "no action is lost: \(rules)")
    Promise.expect(
      before.sections.count <= after.sections.count, "no section is lost: \(rules)")
  }
}
