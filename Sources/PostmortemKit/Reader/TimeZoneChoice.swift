import Markdown

/// A zone that a caller names for moments without one.
public struct TimeZoneChoice: Hashable, Sendable {
  let zone: WrittenZone

  /// Takes an abbreviation (`UTC`, `PDT`), a distance (`+02:00`) or a name of the time zone database
  /// (`Europe/Berlin`); nil where it is none.
  public init?(_ name: String) {
    let bytes = Array(name.utf8)
    var cursor = ByteCursor(bytes, 0..<bytes.count)
    guard let zone = ZoneScanner.take(&cursor, afterTime: true), cursor.isAtEnd else { return nil }
    self.zone = zone
  }
}
