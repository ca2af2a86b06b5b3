extension Rule {
  static let timeline: [Rule] = [
    timelineOutOfOrder, duplicateEntry, untimedEntry, proseTimeline, missingTimeZone,
    mixedTimeZones, ambiguousTimeZone, ambiguousClock, ambiguousDate, impossibleDate,
    weekdayMismatch, missingDate, entryOutsideWindow, futureDate, nonexistentLocalTime, timelineGap,
    missingMilestone, milestoneOutOfOrder, repeatedTimeZone, nonIsoDate,
  ]
}
