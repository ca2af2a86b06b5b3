/// What a document says around an entry that completes the moment written there: the day that it stands
/// under, the zone that is declared, and which of two numbers is the month.
struct MomentContext {
  /// The day that entries without one belong to.
  var day: CalendarDate?
  /// The day of the incident as the document states it: it lends its year to days without one.
  var documentDay: CalendarDate?
  /// The zone of clocks without one.
  var zone: WrittenZone?
  /// Whether numeric dates put the day first; nil where nothing in the document tells.
  var putsDayFirst: Bool?

  /// The moment that is meant.
  func resolve(_ written: WrittenMoment) -> Moment {
    var moment = Moment(isApproximate: written.isApproximate)
    if let date = written.date {
      moment.date = resolve(date)
    } else if let day {
      moment.date = written.weekday.map { nearest(weekday: $0, to: day) } ?? day
      moment.inferred.insert(.date)
    }
    moment.time = written.time?.clock
    if written.time?.isEndOfDay == true { moment.date = moment.date?.adding(days: 1) }
    if let zone = written.zone ?? (written.time == nil ? nil : self.zone) {
      moment.zone = resolve(zone, at: moment)
      if written.zone == nil { moment.inferred.insert(.zone) }
    }
    return moment
  }

  /// The day that is meant; nil where the year or the order of day and month is not known, or where there is
  /// no such day.
  func resolve(_ date: WrittenDate) -> CalendarDate? {
    let (month, day): (Int, Int)
    if date.isAmbiguous {
      guard let order = order(of: date) else { return nil }
      (month, day) = order ? (date.day, date.month) : (date.month, date.day)
    } else {
      (month, day) = (date.month, date.day)
    }
    if let year = date.year { return CalendarDate(year: year, month: month, day: day) }
    return (self.day ?? documentDay).flatMap { nearest(month: month, day: day, to: $0) }
  }

  /// Whether an ambiguous date (read with the month first) puts the day first: by what the document's other
  /// dates do, or because only one reading is near the incident.
  private func order(of date: WrittenDate) -> Bool? {
    if let putsDayFirst { return putsDayFirst }
    guard let year = date.year, let reference = documentDay ?? day else { return nil }
    func isNear(_ month: Int, _ day: Int) -> Bool {
      guard let date = CalendarDate(year: year, month: month, day: day) else { return false }
      return abs(date.daysSinceEpoch - reference.daysSinceEpoch) <= 10
    }
    let monthFirst = isNear(date.month, date.day)
    let dayFirst = isNear(date.day, date.month)
    return monthFirst == dayFirst ? nil : dayFirst
  }

  /// The occurrence of a day of the year that lies nearest to a reference.
  private func nearest(month: Int, day: Int, to reference: CalendarDate) -> CalendarDate? {
    [0, -1, 1].compactMap { CalendarDate(year: reference.year + $0, month: month, day: day) }
      .min {
        abs($0.daysSinceEpoch - reference.daysSinceEpoch)
          < abs($1.daysSinceEpoch - reference.daysSinceEpoch)
      }
  }

  /// The occurrence of a weekday that lies nearest to a reference.
  private func nearest(weekday: Int, to reference: CalendarDate) -> CalendarDate {
    let distance = (weekday - reference.weekday + 7) % 7
    return reference.adding(days: distance > 3 ? distance - 7 : distance)
  }

  private func resolve(_ zone: WrittenZone, at moment: Moment) -> TimeZoneOffset {
    switch zone.rule {
    case .fixed(let minutes):
      return TimeZoneOffset(name: zone.name, minutes: minutes)
    case .region(let region):
      let minutes = moment.localSeconds.flatMap { NamedZones.minutes(in: region, atLocal: $0) }
      return TimeZoneOffset(name: zone.name, minutes: minutes)
    }
  }
}
