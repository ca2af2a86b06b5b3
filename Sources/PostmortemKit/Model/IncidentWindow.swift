/// The incident's beginning, end and length as the document states them outside its timeline.
public struct IncidentWindow: Hashable, Sendable {
  public var line: Int
  public var start: Moment?
  public var end: Moment?
  public var duration: WrittenDuration?
  /// Where each of the three is stated.
  public var startPlace: ValuePlace?
  public var endPlace: ValuePlace?
  public var durationPlace: ValuePlace?

  /// Whether the writer marked one of the values as not exact.
  public var isApproximate: Bool {
    start?.isApproximate == true || end?.isApproximate == true || duration?.isApproximate == true
  }
}

/// Where a value is stated.
public struct ValuePlace: Hashable, Sendable {
  public var line: Int
  /// Its range in the plain text; nil in front matter, which is no text.
  public var text: Range<Int>?

  public init(line: Int, text: Range<Int>? = nil) {
    self.line = line
    self.text = text
  }
}

/// A length of time as a writer gave it.
public struct WrittenDuration: Hashable, Sendable {
  public var seconds: Int
  public var isApproximate: Bool

  public init(seconds: Int, isApproximate: Bool = false) {
    self.seconds = seconds
    self.isApproximate = isApproximate
  }

  /// ISO 8601 in hours, minutes and seconds: `PT28H`, `PT1H45M`, `PT0S`.
  public var iso8601: String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    var text = "PT"
    if hours > 0 { text += "\(hours)H" }
    if minutes > 0 { text += "\(minutes)M" }
    if rest > 0 || seconds == 0 { text += "\(rest)S" }
    return text
  }

  /// For readers: `1 d 4 h`, `1 h 45 min`, `40 min`.
  public var phrase: String {
    let parts = [
      (seconds / 86_400, "d"), (seconds / 3600 % 24, "h"), (seconds / 60 % 60, "min"),
      (seconds % 60, "s"),
    ]
    let shown = parts.filter { $0.0 > 0 }.prefix(2).map { "\($0.0) \($0.1)" }
    return (isApproximate ? "about " : "") + (shown.isEmpty ? "0 s" : shown.joined(separator: " "))
  }

  /// The phrase for an exact length in a finding: in hours up to three days, so that it can be held against what a
  /// writer stated ("28 hours").
  static func phrase(_ seconds: Int) -> String {
    guard (86_400..<259_200).contains(seconds) else {
      return WrittenDuration(seconds: seconds).phrase
    }
    let minutes = seconds / 60 % 60
    return "\(seconds / 3600) h" + (minutes > 0 ? " \(minutes) min" : "")
  }
}
