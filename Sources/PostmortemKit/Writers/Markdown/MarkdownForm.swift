/// How much of a document's structure the Markdown writer says anew, in the marks that Markdown has for it.
struct MarkdownForm: Sendable {
  /// Lines that are headings by their words become `##` headings, each as deep as its part.
  var recoversHeadings = true
  /// Bare lines that begin with a box become items.
  var recoversBoxes = true
  /// Indented code becomes fenced code.
  var fencesCode = true
  var keepsEmphasis = true
  /// The lines of a table's cell are broken by the tag that GitHub knows; else they become one.
  var breaksCells = true
  /// Text that is only indented like code becomes text again; it reads differently then, so that no whole document is
  /// written so.
  var unindentsProse = false

  /// The forms to try, from the cleanest to the plainest.
  static let attempts: [MarkdownForm] = [
    MarkdownForm(),
    MarkdownForm(fencesCode: false),
    MarkdownForm(recoversBoxes: false),
    MarkdownForm(recoversBoxes: false, fencesCode: false),
    MarkdownForm(recoversHeadings: false),
    MarkdownForm(recoversHeadings: false, fencesCode: false),
    MarkdownForm(recoversHeadings: false, recoversBoxes: false),
    MarkdownForm(recoversHeadings: false, recoversBoxes: false, fencesCode: false),
    MarkdownForm(
      recoversHeadings: false, recoversBoxes: false, fencesCode: false, keepsEmphasis: false),
  ]
}
