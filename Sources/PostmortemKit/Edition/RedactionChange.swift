/// One change that makes the customer edition of a document.
public struct RedactionChange: Hashable, Sendable {
  /// What was changed, for counting.
  public enum Kind: Sendable {
    /// A section that is not published.
    case section
    /// A part of one, which is told with it.
    case subsection
    /// Anything else that was left out.
    case passage
    /// Words with others in their place.
    case words
    /// A change that no reader sees, such as a link written in another way.
    case form
  }

  public var kind: Kind
  /// The bytes of the original document.
  public var place: Range<Int>
  /// Why, as words that stand alone: `section "Lessons learned" is not published`.
  public var reason: String
}

/// A change of the text at hand, which earlier changes may have made.
struct RedactionEdit {
  var range: Range<Int>
  var replacement: String
  var kind: RedactionChange.Kind
  var reason: String

  init(
    _ range: Range<Int>, _ replacement: String = "", _ kind: RedactionChange.Kind = .passage,
    because reason: String
  ) {
    self.range = range
    self.replacement = replacement
    self.kind = kind
    self.reason = reason
  }
}
