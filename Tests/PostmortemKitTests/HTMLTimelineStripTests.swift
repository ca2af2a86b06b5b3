import Testing

@testable import PostmortemKit

@Suite struct HTMLTimelineStripTests {
  @Test func aStripNeedsTwoDifferentTimes() {
    #expect(TimelineStrip([]) == nil)
    #expect(TimelineStrip([entry(at(9, 0)), entry(at(9, 0))]) == nil)
    #expect(TimelineStrip([entry(at(9, 0)), entry(at(9, 1))]) != nil)
  }

  @Test func phasesFillTheTimeBetweenTurningPoints() throws {
    let strip = try #require(
      TimelineStrip([
        entry(at(9, 0), .impactStarted), entry(at(9, 30), .detected), entry(at(9, 40)),
        entry(at(10, 0), .resolved),
      ]))
    #expect(strip.phases.map(\.name) == ["Undetected", "Responding"])
    #expect(strip.phases.map(\.length) == [1800, 1800])
    #expect(strip.phases.map(\.start) == [10, 500])
    #expect(strip.marks.map(\.place) == [10, 500, 663, 990])
  }

  @Test func theCourseIsNotCrushedByWhatHappenedDaysBefore() throws {
    let strip = try #require(
      TimelineStrip([
        entry(at(9, 0, day: 2)), entry(at(9, 0), .detected), entry(at(9, 30), .resolved),
      ]))
    #expect(strip.marks.map(\.label) == ["09:00", "09:30"])
  }

  @Test func aTurningPointOutOfItsOrderBeginsNoPhase() throws {
    let strip = try #require(
      TimelineStrip([
        entry(at(9, 0), .detected), entry(at(9, 10), .impactStarted), entry(at(9, 30), .resolved),
      ]))
    #expect(strip.phases.map(\.name) == ["Responding"])
  }

  @Test func entriesOfOtherZonesComeOntoTheFirstOnesClock() throws {
    var later = at(5, 30)
    later.zone = TimeZoneOffset(name: "EDT", minutes: -240)
    let strip = try #require(TimelineStrip([entry(at(9, 0)), entry(later)]))
    #expect(strip.marks.map(\.label) == ["09:00", "09:30"])
    #expect(strip.zone == "UTC")
  }

  @Test func timesOfDayWithoutADayMakeAnAxisOnlyWhenTheyRunForwards() {
    func clock(_ hour: Int) -> TimelineEntry {
      entry(Moment(time: ClockTime(hour: hour, minute: 0)))
    }
    #expect(TimelineStrip([clock(9), clock(11)]) != nil)
    #expect(TimelineStrip([clock(11), clock(9)]) == nil)
  }

  @Test func anAxisHasAtMostFiveRoundReadings() throws {
    for (hour, day) in [(9, 12), (11, 12), (23, 12), (9, 14), (9, 28)] {
      let strip = try #require(
        TimelineStrip([entry(at(8, 7)), entry(at(hour, 3, day: day))]))
      #expect((1...5).contains(strip.ticks.count))
    }
    let days = try #require(TimelineStrip([entry(at(20, 0)), entry(at(9, 0, day: 13))]))
    #expect(days.ticks.map(\.label) == ["21:00", "13 Mar", "03:00", "06:00", "09:00"])
  }

  private func entry(_ moment: Moment, _ milestone: Milestone? = nil) -> TimelineEntry {
    TimelineEntry(line: 1, start: moment, raw: 0..<0, text: 0..<0, milestone: milestone)
  }
}
