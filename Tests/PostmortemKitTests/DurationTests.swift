import Testing

@testable import PostmortemKit

@Suite("A length of time means what its writer means")
struct DurationTests {
  @Test(
    "in every form",
    arguments: [
      ("9 hours", "PT9H"), ("40minutes", "PT40M"), ("3h 8m", "PT3H8M"), ("3h8m", "PT3H8M"),
      ("35h 36m", "PT35H36M"), ("~13.5 hrs", "~PT13H30M"), ("96h (estimated)", "~PT96H"),
      ("30 hours 34 mins", "PT30H34M"), ("5h30m from 10:00 to 15:30", "PT5H30M"),
      ("10h 52m", "PT10H52M"), ("4 hours and 31 minutes", "PT4H31M"), ("804 minutes", "PT13H24M"),
      ("4 hours, 31 minutes", "PT4H31M"), ("1 hour, 2 minutes and 3 seconds", "PT1H2M3S"),
      ("2 days", "PT48H"), ("1 day 2 hours", "PT26H"), ("2d 3h", "PT51H"), ("1 week", "PT168H"),
      ("45 min", "PT45M"), ("45 mins.", "PT45M"), ("90s", "PT1M30S"), ("0 minutes", "PT0S"),
      ("an hour", "PT1H"), ("one hour", "PT1H"), ("half an hour", "PT30M"), ("a minute", "PT1M"),
      ("an hour and a half", "PT1H30M"), ("one and a half hours", "PT1H30M"),
      ("two hours", "PT2H"), ("twenty minutes", "PT20M"), ("three days", "PT72H"),
      ("about 40 minutes", "~PT40M"), ("approx. 2 hours", "~PT2H"), ("≈ 2 hours", "~PT2H"),
      ("nearly two hours", "~PT2H"), ("around 2h", "~PT2H"), ("2 hours (approx.)", "~PT2H"),
      ("a 40-minute outage", "PT40M"), ("the 2-hour window", "PT2H"), ("1.5 hours", "PT1H30M"),
      ("0.5h", "PT30M"), ("2.25 hours", "PT2H15M"), ("1,440 minutes", "PT24H"),
      ("約 1 時間 7 分", "PT1H7M"), ("40分", "PT40M"), ("3日間", "PT72H"), ("2時間", "PT2H"),
      ("PT2H30M", "PT2H30M"), ("PT45M", "PT45M"), ("PT1H45M10S", "PT1H45M10S"),
      ("P1D", "PT24H"), ("P1DT2H", "PT26H"), ("P2W", "PT336H"), ("PT0S", "PT0S"),
      ("Duration: 2h", "PT2H"), ("It lasted **40 minutes** in all", "PT40M"),
      ("22:15 (22 hours 15 minutes)", "PT22H15M"), ("3 hr. 8 min.", "PT3H8M"),
    ]
  )
  func forms(_ text: String, means: String) {
    let expected = means.replacing("~", with: "")
    #expect(found(in: text)?.iso8601 == expected)
    #expect(found(in: text)?.isApproximate == (means.hasPrefix("~") || text.hasPrefix("約")))
  }

  @Test(
    "and other numbers are none",
    arguments: [
      "?mins", "XX minutes", "hours", "10:30", "3 MB", "5 machines", "10 men", "1200 messages",
      "4 servers", "2 dollars", "v2 hours-api", "99.9%", "", "m", "P", "PT", "3 hostnames",
    ]
  )
  func none(_ text: String) {
    #expect(found(in: text) == nil)
  }

  @Test(
    "and is phrased for readers",
    arguments: [
      (100_800, "1 d 4 h"), (6300, "1 h 45 min"), (2400, "40 min"), (0, "0 s"), (59, "59 s"),
      (86_400, "1 d"), (266_400, "3 d 2 h"),
    ]
  )
  func phrases(_ seconds: Int, phrase: String) {
    #expect(WrittenDuration(seconds: seconds).phrase == phrase)
  }

  private func found(in text: String) -> WrittenDuration? {
    let bytes = Array(text.utf8)
    return DurationScanner(bytes: bytes).first(in: 0..<bytes.count)?.duration
  }
}
