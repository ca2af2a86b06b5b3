import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

extension CalendarDate {
  /// The day that it is where the program runs.
  static var today: CalendarDate {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDate(daysSinceEpoch: (Int(now) + local.tm_gmtoff) / 86_400)
  }
}
