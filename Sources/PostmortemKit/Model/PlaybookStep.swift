/// One step of a playbook.
public struct PlaybookStep: Hashable, Sendable {
  public var line: Int
  public var text: Range<Int>
  public var isDone: Bool
  /// What explains the step: the lines below it that are no steps themselves.
  public var detail: Range<Int>?
  public var links: [String]
  /// The nesting, from 1.
  public var level: Int
}
