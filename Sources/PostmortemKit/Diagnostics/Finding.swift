public import Markdown

/// Something that a reader of a document wants to be told.
///
/// The message stands alone; the label says what the marked bytes are; notes tell circumstances; the help is the
/// only place that says what to do (the shape of rustc's diagnostics).
public struct Finding: Hashable, Sendable {
  /// The stable name of the rule: `timeline-out-of-order`.
  public var rule: String
  public var severity: Severity
  /// A headline that begins in lower case and has no full stop.
  public var message: String
  /// What the marked bytes are, for the excerpt.
  public var label: String?
  /// Further places that belong to the finding.
  public var related: [RelatedPlace]
  /// Circumstances: what was compared with what.
  public var notes: [String]
  /// What to do about it.
  public var help: String?
  public var fix: Fix?
  public var place: SourceRange

  public init(
    rule: String, severity: Severity, message: String, label: String? = nil,
    related: [RelatedPlace] = [], notes: [String] = [], help: String? = nil, fix: Fix? = nil,
    place: SourceRange
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.label = label
    self.related = related
    self.notes = notes
    self.help = help
    self.fix = fix
    self.place = place
  }

  /// Where the marked bytes begin.
  public var location: SourceLocation { place.start }
}

/// A second place of a finding: the other one of two that contradict each other.
public struct RelatedPlace: Hashable, Sendable {
  public var place: SourceRange
  public var message: String

  public init(place: SourceRange, message: String) {
    self.place = place
    self.message = message
  }
}
