import Markdown

extension Inspection {
  /// Estimates may lie a quarter of an hour beside each other, and a sentence above the entries may tell of a whole
  /// range of time.
  func isCertain(
    _ outlier: TimelineOrder.Outlier, in run: TimelineRun, leavesHalfOfDayOpen: Bool
  ) -> Bool {
    let timeline = document.timeline
    let top = run.entries.lowerBound
    if run.form == .text {
      if outlier.other.entry == top, timeline[top].end != nil { return false }
      if !outlier.isAbove, timeline[outlier.first.entry].end != nil { return false }
    }
    // Clocks that run from 12:50 to 1:05 lack am and pm, not an order.
    if leavesHalfOfDayOpen, outlier.isAbove,
      seemsToWrap(outlier.first.entry, below: outlier.other.entry)
    {
      return false
    }
    if outlier.isAbove, endsNoEarlier(outlier.first.entry, than: outlier.other.entry) {
      return false
    }
    let isEstimate =
      timeline[outlier.first.entry].start.isApproximate
      || timeline[outlier.other.entry].start.isApproximate
    return !isEstimate || outlier.distance > 900
  }

  /// Whether an entry goes on for days, to the day of the one above it or beyond: spans may overlap.
  private func endsNoEarlier(_ index: Int, than other: Int) -> Bool {
    if goesOnUnread(document.timeline[index]) { return true }
    guard let last = document.timeline[index].end?.date, document.timeline[index].end?.time == nil,
      let day = document.timeline[other].start.date
    else { return false }
    return last >= day
  }

  /// Whether a range mark and a digit stand behind the moment: an end that was not read.
  private func goesOnUnread(_ entry: TimelineEntry) -> Bool {
    var cursor = ByteCursor(bytes, entry.raw.upperBound..<bytes.count)
    let isRange = cursor.take("〜") || cursor.take("～") || cursor.take("–")
    return isRange && cursor.peek().isDigit
  }

  mutating func report(_ outlier: TimelineOrder.Outlier, isNewestFirst: Bool, fix: Fix?) {
    let entry = document.timeline[outlier.first.entry]
    let other = document.timeline[outlier.other.entry]
    let length = WrittenDuration.phrase(outlier.distance)
    let isLater = isNewestFirst == outlier.isAbove
    let side = outlier.isAbove ? "above" : "below"
    let relation = isLater ? "later" : "earlier"
    let adjacent = abs(outlier.first.entry - outlier.other.entry) == 1
    let neighbour = adjacent ? "the entry \(side)" : "an entry \(side)"
    let move = isLater == isNewestFirst ? "goes backwards" : "jumps ahead"
    let message =
      mayBeNextDay(entry, behind: other, outlier)
      ? "\(quoted(entry.raw)) stands below \(quoted(other.raw)): the next day, or out of order?"
      : "timeline \(move) by \(length): \(quoted(entry.raw)) stands "
        + (outlier.isAbove ? "below" : "above") + " \(quoted(other.raw))"
    report(
      message,
      at: .text(entry.raw), label: "\(length) \(relation) than \(neighbour)",
      also: [(.text(other.raw), "\(neighbour) is here")],
      notes: notes(on: outlier.first.entry, against: other, isNewestFirst: isNewestFirst),
      help: help(for: entry, against: other), fix: fix)
  }

  /// A morning below an evening, with no day written: perhaps nobody wrote that it is the next one.
  private func mayBeNextDay(
    _ entry: TimelineEntry, behind other: TimelineEntry, _ outlier: TimelineOrder.Outlier
  ) -> Bool {
    guard outlier.isAbove, entry.start.date == nil || entry.start.inferred.contains(.date),
      let before = other.start.time, let now = entry.start.time
    else { return false }
    return before.hour >= 18 && now.hour < 12
  }

  private func notes(
    on index: Int, against other: TimelineEntry, isNewestFirst: Bool
  ) -> [String] {
    let entry = document.timeline[index]
    var notes: [String] = []
    if isNewestFirst { notes.append("most entries stand newest first") }
    if let zone = entry.start.zone?.name, let second = other.start.zone?.name, zone != second {
      notes.append("`\(zone)` and `\(second)` were compared by their distance from UTC")
    }
    if entry.start.inferred.contains(.date), let date = entry.start.date {
      let source = document.timeline[..<index].suffix(64).last {
        $0.start.date == date && !$0.start.inferred.contains(.date)
      }
      let origin = source.map { "line \($0.line)" } ?? "what the document says around it"
      notes.append("no day is written here: `\(date.iso8601)` is taken from \(origin)")
    }
    return notes
  }

  private func help(for entry: TimelineEntry, against other: TimelineEntry) -> String {
    if entry.start.inferred.contains(.date) || entry.start.date == nil {
      return "move the entry, or write its day if this is another one"
    }
    if let date = entry.start.date, let day = other.start.date, date != day,
      date.month == day.month || date.year != day.year
    {
      return "correct the date, or move the entry to its place"
    }
    return "move the entry to its place, or correct its time"
  }

  mutating func reportDisorder(
    _ outlier: TimelineOrder.Outlier, _ count: Int, of total: Int, fix: Fix?
  ) {
    let entry = document.timeline[outlier.first.entry]
    let other = document.timeline[outlier.other.entry]
    report(
      "timeline is in no order: \(count) of \(total) entries stand in the wrong place",
      at: .text(entry.raw), label: "the first of them",
      also: [(.text(other.raw), "the entry \(outlier.isAbove ? "above" : "below") is here")],
      help: "sort the entries by time, or give each course of events a list of its own", fix: fix)
  }
}
