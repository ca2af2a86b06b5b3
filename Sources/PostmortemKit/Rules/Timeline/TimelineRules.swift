extension Rule {
  static let timeline: [Rule] = [
    timelineOutOfOrder, missingTimeZone, mixedTimeZones, ambiguousTimeZone, ambiguousClock,
    ambiguousDate, impossibleDate, weekdayMismatch, missingDate,
  ]
}
