import Foundation
import Testing

@testable import PostmortemKit

/// Inputs on which an edition that looks at every pair of places would need minutes.
@Suite struct EditionSpeedTests {
  @Test(arguments: [
    "<p> word\n", "a <p> word\n", "<div \"x\n", "<script> word\n\n", "<!-- x\n", "`ana` @ana ",
    "[a]: https://example.com/\n\nWord\n\n", "[b](https://x.internal/a) ", "#1 ",
    "Ana Ruiz paged @bob at 10.1.2.3\n\n", "- 10:00 Ana paged @bob\n", "- slow [internal]\n",
    "Owner: Ana\n\n", "<!-- internal -->\n\nx\n\n<!-- /internal -->\n\n",
  ])
  func `an edition of four times as much takes about four times as long`(unit: String) throws {
    let short = try seconds(for: String(repeating: unit, count: 300))
    let long = try seconds(for: String(repeating: unit, count: 1200))
    // Every place beside every other would be sixteen times.
    #expect(long < 9 * short + 0.05)
  }

  /// The time of this thread alone, whatever else runs: the shortest of three.
  private func seconds(for text: String) throws -> Double {
    var shortest = Double.infinity
    for _ in 0..<3 {
      let start = Self.now
      _ = try CustomerEdition.redaction(of: "# Outage\n\n## Summary\n\nAll was slow.\n\n" + text)
      shortest = min(shortest, Self.now - start)
    }
    return shortest
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
