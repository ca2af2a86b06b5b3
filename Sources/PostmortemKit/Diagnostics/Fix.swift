/// A change of the source that answers a finding.
public struct Fix: Hashable, Sendable {
  /// What it does, as an order: `move the entry up`.
  public var title: String
  /// Changes that do not overlap, in the order of their ranges.
  public var edits: [Edit]
  public var safety: Safety

  public init(_ title: String, _ edits: [Edit], safety: Safety = .safe) {
    self.title = title
    self.edits = edits
    self.safety = safety
  }

  /// Whether a fix may be applied unseen (the levels of ruff).
  public enum Safety: String, Sendable {
    /// The document says the same afterwards.
    case safe
    /// What the writer meant is assumed; somebody should look.
    case unsafe
  }
}

/// Bytes of the source and what stands there instead.
public struct Edit: Hashable, Sendable {
  /// Bytes from the beginning of the file; empty to insert.
  public var range: Range<Int>
  public var replacement: String

  public init(_ range: Range<Int>, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
