/// The choices in which a page differs from the examples of the specifications.
public struct HTMLStyle: Sendable {
  /// Added to the level of each heading; the result is at most 6.
  public var headingShift = 0
  /// Whether the markup is that of a page instead of the specifications' examples: cells are aligned by a class, so that a
  /// strict content security policy can refuse `style` attributes, and heads of tables have a `scope`; the keyboard
  /// reaches code that scrolls; a link without words shows where it leads.
  public var isForPages = false
  /// Whether an image that the caller does not hold becomes a link to it, or its text where it lies in a file, so that
  /// a page asks the network for nothing.
  public var imagesAsLinks = false
  /// Whether a checkbox is drawn as a character with a name for screen readers; else as an `input`.
  public var drawnCheckboxes = false

  /// Whether thematic breaks are left out: a page divides its parts by their headings.
  public var omitsThematicBreaks = false

  /// Whether lines that their writer set apart stay apart: those that begin with `•`, and text that is indented
  /// so far that CommonMark takes it for code.
  public var keepsLines = false

  /// What the specifications of CommonMark and GitHub show.
  public static let specification = HTMLStyle()

  /// What a self-contained page needs.
  public static let page = HTMLStyle(
    headingShift: 1, isForPages: true, imagesAsLinks: true, drawnCheckboxes: true,
    omitsThematicBreaks: true, keepsLines: true)
}
