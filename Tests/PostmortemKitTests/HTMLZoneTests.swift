import Markdown
import Testing

@testable import PostmortemKit

/// Pages whose times are shown on the clock of their readers.
@Suite struct HTMLZoneTests {
  @Test(arguments: [
    // Summer and winter time, on both sides of the changes.
    ("Europe/Berlin", "2024-03-31T00:59:00Z", "31 March 2024, 01:59 UTC+1"),
    ("Europe/Berlin", "2024-03-31T01:00:00Z", "31 March 2024, 03:00 UTC+2"),
    ("Europe/Berlin", "2024-10-27T00:30:00Z", "27 October 2024, 02:30 UTC+2"),
    ("Europe/Berlin", "2024-10-27T01:30:00Z", "27 October 2024, 02:30 UTC+1"),
    ("America/St_Johns", "2024-01-01T01:00:00Z", "31 December 2023, 21:30 UTC-3:30"),
    ("Asia/Kathmandu", "2024-02-28T20:00:00Z", "29 February 2024, 01:45 UTC+5:45"),
    ("Pacific/Kiritimati", "2024-12-31T10:00:00Z", "1 January 2025, 00:00 UTC+14"),
    ("Europe/London", "2024-01-01T12:00:00Z", "1 January 2024, 12:00 UTC"),
    ("UTC", "2024-01-01T12:00:00Z", "1 January 2024, 12:00 UTC"),
    ("Z", "2024-01-01T12:00:00Z", "1 January 2024, 12:00 UTC"),
    ("CET", "2024-07-01T12:00:00Z", "1 July 2024, 13:00 CET"),
    ("+05:30", "2024-07-01T12:00:00Z", "1 July 2024, 17:30 UTC+05:30"),
    ("PT", "2024-07-01T12:00:00Z", "1 July 2024, 05:00 UTC-7"),
    ("UTC", "1969-12-31T23:59:59Z", "31 December 1969, 23:59:59 UTC"),
  ])
  func anInstantIsReadOnTheClockOfItsReaders(zone: String, instant: String, phrase: String) throws {
    let clock = ReaderClock(try #require(TimeZoneChoice(zone)))
    let shown = try #require(clock.moment(try moment(instant)))
    #expect(PagePhrases.moment(shown) == phrase)
    #expect(shown.instant == (try moment(instant)).instant)
  }

  @Test func whatHasNoInstantStaysAsItWasWritten() throws {
    let clock = ReaderClock(try #require(TimeZoneChoice("UTC")))
    #expect(clock.moment(Moment(time: ClockTime(hour: 10, minute: 0), zone: .utc)) == nil)
    #expect(clock.moment(Moment(date: CalendarDate(year: 2024, month: 5, day: 1))) == nil)
  }

  @Test func everyTimeOfAPageChangesAndKeepsTheWritersWordsAsItsTitle() throws {
    let page = try page(
      """
      # Sign-in failing

      Start: 2024-05-14 23:41 UTC

      ## Timeline (UTC)

      - 2024-05-14 23:41 Sign-in begins failing
      - 23:55 to 00:10: The on-call engineer is paged
      - ~00:20 Cause identified
      """, zone: "America/New_York")
    #expect(
      page.contains(
        "<time datetime=\"2024-05-14T19:41:00-04:00\" title=\"2024-05-14 23:41 (UTC)\">19:41 UTC-4</time>"
      ))
    #expect(page.contains(">19:55–20:10 UTC-4</time>"))
    #expect(page.contains(" title=\"~00:20 (UTC)\">about 20:20 UTC-4</time>"))
    #expect(page.contains("title=\"2024-05-14 23:41 UTC\">14 May 2024, 19:41 UTC-4</time>"))
    #expect(page.contains("Times are shown in America/New_York."))
    #expect(page.contains("<li>Times in America/New_York</li>"))
    // All of it was one day in New York.
    #expect(page.components(of: "class=\"day\"").count == 2)
  }

  @Test func aDayBeginsWhereItBeginsForTheReaders() throws {
    let text = "# A\n\n## Timeline\n\n- 2024-05-14 21:30 UTC One\n- 2024-05-14 22:30 UTC Two\n"
    let page = try page(text, zone: "Europe/Berlin")
    let days = page.components(of: "class=\"day\">").dropFirst().map { $0.prefix { $0 != "/" } }
    #expect(days.count == 2)
    #expect(days.first?.contains("Tuesday 14 May 2024") == true)
    #expect(days.last?.contains("Wednesday 15 May 2024") == true)
  }

  @Test func aTimeWithoutAZoneIsTakenToBeInTheOneThatWasChosen() throws {
    let choice = try #require(TimeZoneChoice("Europe/Berlin"))
    let text = "# A\n\n## Timeline\n\n- 2024-07-14 21:30 One\n- 2024-07-14 22:30 Two\n"
    let page = try page(text, zone: "Europe/Berlin", reading: choice)
    #expect(page.contains("<time datetime=\"2024-07-14T21:30:00+02:00\""))
    #expect(page.contains(">21:30 UTC+2</time>"))
  }

  @Test func theAxisHasRoundReadingsOnBothSidesOfAChangeOfClocks() throws {
    let clock = ReaderClock(try #require(TimeZoneChoice("Europe/Berlin")))
    let entries = try ["2024-10-26T21:00:00Z", "2024-10-27T05:00:00Z"].map {
      TimelineEntry(line: 1, start: try moment($0), raw: 0..<0, text: 0..<0)
    }
    let strip = try #require(TimelineStrip(entries, clock: clock))
    #expect(strip.marks.map(\.label) == ["26 Oct, 23:00", "27 Oct, 06:00"])
    #expect(strip.ticks.map(\.label) == ["27 Oct", "02:00", "04:00", "06:00"])
    // Nine hours of instants, although the clock shows seven: midnight, then two, then three hours.
    let places = strip.ticks.map(\.place)
    #expect(places[2] - places[1] > places[1] - places[0])
  }

  @Test func aPageWithoutInstantsPromisesNoZone() throws {
    #expect(!(try page("# A\n\nText.", zone: "UTC")).contains("Times are shown in"))
  }

  private func moment(_ text: String) throws -> Moment {
    let parts = text.dropLast().split(separator: "T")
    let clock = parts[1].split(separator: ":").compactMap { Int($0) }
    let day = try #require(CalendarDate(iso8601: String(parts[0])))
    return Moment(
      date: day,
      time: ClockTime(
        hour: clock[0], minute: clock[1], second: clock[2] == 0 ? nil : clock[2]), zone: .utc)
  }

  private func page(_ text: String, zone: String, reading: TimeZoneChoice? = nil) throws -> String {
    let document = try Compiler(zone: reading).document(from: Array(text.utf8), path: "a.md")
    var options = WriterOptions()
    let shown = try #require(TimeZoneChoice(zone))
    options.zone = shown
    return String(decoding: try Writer.html.write(document, options), as: UTF8.self)
  }
}
