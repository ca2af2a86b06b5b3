import Testing

@testable import PostmortemKit

/// A text with a time in it, and what its writer means.
struct MomentCase: CustomTestStringConvertible, Sendable {
  var text: String
  /// As `Dump.moments` shows it.
  var means: String
  /// What stands around the text.
  var day: String?
  var zone: String?
  var dayFirst: Bool?

  init(
    _ text: String, _ means: String, day: String? = nil, zone: String? = nil, dayFirst: Bool? = nil
  ) {
    self.text = text
    self.means = means
    self.day = day
    self.zone = zone
    self.dayFirst = dayFirst
  }

  var testDescription: String { "\(text) ⇒ \(means.isEmpty ? "no moment" : means)" }

  var context: MomentContext {
    var context = MomentContext()
    context.day = day.flatMap(Dump.day)
    context.documentDay = context.day
    context.zone = zone.flatMap { TimeZoneChoice($0)?.zone }
    context.putsDayFirst = dayFirst
    return context
  }
}

@Suite("A moment means what its writer means")
struct MomentTests {
  @Test("in every form of clock", arguments: MomentCase.clocks)
  func clock(_ example: MomentCase) { check(example) }

  @Test("in every form of day", arguments: MomentCase.days)
  func day(_ example: MomentCase) { check(example) }

  @Test("in every form of stamp", arguments: MomentCase.stamps)
  func stamp(_ example: MomentCase) { check(example) }

  @Test("in every form of zone", arguments: MomentCase.zones)
  func zone(_ example: MomentCase) { check(example) }

  @Test("in every form of range", arguments: MomentCase.ranges)
  func range(_ example: MomentCase) { check(example) }

  @Test("where something is left to what stands around it", arguments: MomentCase.completed)
  func completed(_ example: MomentCase) { check(example) }

  @Test("and other numbers and words are no moments", arguments: MomentCase.none)
  func none(_ example: MomentCase) { check(example) }

  @Test("and no input makes the scanner fail or stand still", arguments: MomentCase.hostile)
  func hostile(_ text: String) {
    let bytes = Array(text.utf8)
    let spans = MomentScanner(bytes: bytes).all(in: 0..<bytes.count)
    #expect(spans.allSatisfy { $0.range.upperBound <= bytes.count })
  }

  private func check(_ example: MomentCase) {
    #expect(Dump.moments(in: example.text, context: example.context) == example.means)
  }
}
