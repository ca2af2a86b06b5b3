/// A follow-up: what is to be done so that the incident does not happen again.
public struct ActionItem: Hashable, Sendable {
  public var line: Int
  public var text: Range<Int>
  /// Who owns it, without `@`.
  public var owner: String?
  public var due: CalendarDate?
  public var isDone: Bool
  /// As written: `P1`, `High`.
  public var priority: String?
  /// As written: `prevent`, `detect`, `process`.
  public var type: String?
  /// The destinations of its links, tickets among them.
  public var links: [String]
  /// Where the due day stands in the plain text.
  public var dueText: Range<Int>?
}
