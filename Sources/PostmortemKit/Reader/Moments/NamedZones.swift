// Foundation has the time zone database; nothing else of it is used, and only where a document names a
// region.
import Foundation

/// Distances from UTC of regions whose clocks change.
enum NamedZones {
  /// Whether the time zone database knows a name.
  static func exists(_ name: String) -> Bool { TimeZone(identifier: name) != nil }

  /// The minutes east of UTC that a region's clocks show at a local time (seconds since 1970-01-01T00:00:00
  /// on that clock). In the hour that occurs twice in autumn it is the first.
  static func minutes(in region: String, atLocal seconds: Int) -> Int? {
    guard let zone = TimeZone(identifier: region) else { return nil }
    func offset(at instant: Int) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
    }
    let before = offset(at: seconds - 86_400)
    let after = offset(at: seconds + 86_400)
    let matching = [before, after].filter { offset(at: seconds - $0) == $0 }
    // Where the clocks jump over the time, the distance before the jump tells what the writer's clock showed.
    return (matching.max() ?? before) / 60
  }

  /// The minutes east of UTC that a region's clocks show at an instant (seconds since 1970-01-01T00:00:00Z).
  static func minutes(in region: String, at instant: Int) -> Int? {
    TimeZone(identifier: region).map {
      $0.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))) / 60
    }
  }

  /// Whether the clocks of a region jump over a local time when daylight saving begins there.
  static func skips(_ seconds: Int, in region: String) -> Bool {
    guard let zone = TimeZone(identifier: region) else { return false }
    func offset(at instant: Int) -> Int {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
    }
    let offsets = [offset(at: seconds - 86_400), offset(at: seconds + 86_400)]
    return offsets.allSatisfy { offset(at: seconds - $0) != $0 }
  }
}
