import Testing

@testable import PostmortemKit

@Suite("How much is read again to prove fixes")
struct ProofBudgetTests {
  private let text =
    "# Outage of June 3, 2024\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:30 UTC Stopped\n- 10:05 UTC Called\n- 10:40 UTC Done\n"

  @Test("A document has fixes until two megabytes of it were read again, and one more")
  func proofsEnd() throws {
    let size = text.utf8.count
    for (spent, hasFix) in [(0, true), (2 << 20, false), (2 << 20 - 1, true), (3 << 20, false)] {
      let found = try FixHarness.fixed(text) { inspection in
        inspection.proofs.spend(spent)
        return inspection.sorting(inspection.document.timeline)
      }
      #expect((found != nil) == hasFix, "\(spent) of \(size) bytes")
    }
  }

  @Test("Each fix that is proven takes as much as the document has")
  func proofsCost() throws {
    _ = try FixHarness.fixed(text) { inspection in
      inspection.proofs.spend(2 << 20 - text.utf8.count)
      #expect(inspection.sorting(inspection.document.timeline) != nil)
      #expect(inspection.proofs.isSpent)
      #expect(inspection.sorting(inspection.document.timeline) == nil)
      return nil
    }
  }

  @Test("What can't be proven any more is told without a fix")
  func findingsStay() throws {
    let parts = (1...40).map {
      "\n## Timeline \($0)\n" + text.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        + "\n"
    }
    let filler = String(repeating: "Text and more text.\n", count: 10_000)
    let document = try Dump.document("# Outage\n" + parts.joined() + "\n## Lessons\n\n" + filler)
    let linter = Linter(settings: LintSettings(only: ["timeline-out-of-order"]))
    let found = linter.findings(in: document)
    let fixes = found.count { $0.fix != nil }
    #expect(found.count == 40)
    #expect(fixes > 0 && fixes < 40)
  }
}
