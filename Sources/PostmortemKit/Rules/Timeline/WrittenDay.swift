import Markdown

/// A day where it is written, whether it exists or not.
struct WrittenDay {
  var range: Range<Int>
  var year: Int?
  /// Any number that stands for a month or a day.
  var month: Int
  var day: Int
  /// The weekday beside it: 0 is Sunday.
  var weekday: (number: Int, range: Range<Int>)?
  /// The letters behind the day's number: those of `21st`.
  var ordinal: Range<Int>?
  /// Whether the month is a name.
  var isNamed = false
  /// Whether it stands between slashes with the year behind, so that nothing says which number is the month.
  var isSlashed = false
}

extension Inspection {
  /// The days that stand in blocks of text, in their order; days in code and in addresses are none.
  func findWrittenDays(in prose: Prose) -> [WrittenDay] {
    let scanner = WrittenDayScanner(bytes: bytes)
    var days: [WrittenDay] = []
    var end = 0
    for block in prose.blocks where block.text.upperBound > end {
      scanner.scan(max(end, block.text.lowerBound)..<block.text.upperBound) { day in
        if !prose.isCode(day.range.lowerBound, in: block) { days.append(day) }
      }
      end = block.text.upperBound
    }
    return days
  }
}

/// Names for messages.
enum CalendarNames {
  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
