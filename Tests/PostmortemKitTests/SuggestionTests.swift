import Testing

@testable import PostmortemKit

@Suite("What somebody meant who wrote a name that does not exist")
struct SuggestionTests {
  @Test(
    "The nearest name is suggested, and the first of those that are equally near",
    arguments: [
      ("timeline-gaps", "timeline-gap"),
      ("Timeline-Gap", "timeline-gap"),
      ("timelinegap", "timeline-gap"),
      ("tmeline-gab", "timeline-gap"),
      ("bat", "cat"),
      ("gap", "gap"),
    ])
  func near(name: String, meant: String) {
    #expect(
      Suggestion.nearest(to: name, among: ["cat", "hat", "gap", "timeline-gap", "duplicate-entry"])
        == meant)
  }

  @Test(
    "Where too much is to be changed nothing is suggested",
    arguments: ["", "t", "severity-conflict", "timeline-out-of-order", "timeline"])
  func far(name: String) {
    #expect(
      Suggestion.nearest(to: name, among: ["gap", "timeline-gap", "duplicate-entry"]) == nil)
  }
}
