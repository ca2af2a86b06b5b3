import Markdown

/// What the writing of a clock says about its half of the day.
enum ClockForm {
  /// am or pm stands beside it.
  case meridiem
  /// `14:05`, `09:10`, `00:30`: the clock of 24 hours.
  case day
  /// `6:04`, `11:30`: it could be of either.
  case open
}

extension Inspection {
  /// How the clock of an entry is written; nil where it has none.
  func clockForm(of entry: TimelineEntry) -> ClockForm? {
    guard let clock = entry.start.time, let span = written(entry), let time = span.start.time else {
      return nil
    }
    if span.end?.time?.hasMeridiem == true { return .meridiem }
    if time.hasMeridiem {
      // "noon" and "midnight" say nothing of how other clocks are written.
      return bytes[span.range].contains(where: \.isDigit) ? .meridiem : nil
    }
    return clock.hour == 0 || clock.hour > 12 || isPadded(span.start.range) ? .day : .open
  }

  /// Whether the hour of a clock is `09`, or is not set off by a colon.
  private func isPadded(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == Byte.colon {
      guard index > range.lowerBound, bytes[index - 1].isDigit else { continue }
      guard index - 1 > range.lowerBound, bytes[index - 2].isDigit else { return false }
      return bytes[index - 2] == UInt8(ascii: "0")
    }
    return true
  }

  /// The forms of all clocks of a run that say one, in its order.
  func clockForms(of run: TimelineRun) -> [(entry: Int, form: ClockForm)] {
    run.entries.compactMap { entry in
      clockForm(of: document.timeline[entry]).map { (entry, $0) }
    }
  }

  /// Whether no clock of a run tells which half of the day is meant.
  func leavesHalfOfDayOpen(_ run: TimelineRun) -> Bool {
    clockForms(of: run).allSatisfy { $0.form == .open }
  }

  /// Whether the clocks of a run leave no doubt which half of the day is meant.
  func hasPlainClocks(_ run: TimelineRun) -> Bool {
    let forms = clockForms(of: run)
    guard forms.contains(where: { $0.form == .open }) else { return true }
    if forms.contains(where: { $0.form == .meridiem }) { return false }
    return forms.contains { $0.form == .day }
      || !zip(forms, forms.dropFirst()).contains { seemsToWrap($1.entry, below: $0.entry) }
  }

  /// Whether a clock may be before another one only because nobody wrote am and pm: 1:05 below 12:50.
  func seemsToWrap(_ entry: Int, below other: Int) -> Bool {
    let (above, below) = (document.timeline[other].start, document.timeline[entry].start)
    guard let before = above.time, let now = below.time, above.date == below.date else {
      return false
    }
    return now.hour < before.hour && before.hour >= 10 && now.hour <= 4
  }
}
