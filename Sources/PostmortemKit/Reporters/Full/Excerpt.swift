import Markdown

/// A part of the source with marks under it.
struct Excerpt {
  /// A place to mark.
  struct Mark {
    var place: SourceRange
    var label: String?
    var isPrimary: Bool
  }

  let source: SourceText
  private(set) var marks: [Mark]

  /// How many lines may lie between two marks of one excerpt.
  private static let nearness = 6

  /// The excerpts of a finding: places near to the first are shown together with it, each other alone.
  static func all(of finding: Finding, in source: SourceText?) -> [Excerpt] {
    guard let source else { return [] }
    var excerpts = [
      Excerpt(
        source: source,
        marks: [Mark(place: finding.place, label: finding.label, isPrimary: true)])
    ]
    for related in finding.related {
      let mark = Mark(place: related.place, label: related.message, isPrimary: false)
      if excerpts[0].isNear(mark) {
        excerpts[0].marks.append(mark)
      } else {
        excerpts.append(Excerpt(source: source, marks: [mark]))
      }
    }
    return excerpts
  }

  private func isNear(_ mark: Mark) -> Bool {
    marks.contains { other in
      let first = other.place.start.line
      guard mark.place.start.line != first else {
        return SourceLine(first, of: source, around: marks[0].place.bytes)
          .shows(mark.place.start.offset)
      }
      return abs(mark.place.start.line - first) <= Self.nearness
    }
  }

  /// Where the first mark is.
  var place: SourceLocation { marks[0].place.start }

  /// How many digits the line numbers have.
  var gutter: Int { String(lines.last ?? 1).utf8.count }

  /// The numbers of the lines that are shown.
  private var lines: [Int] {
    var numbers: Set<Int> = []
    for mark in marks { numbers.formUnion(Self.shownLines(of: mark.place)) }
    return numbers.sorted()
  }

  /// All lines of a place, or the first two and the last.
  private static func shownLines(of place: SourceRange) -> [Int] {
    let (first, last) = (place.start.line, place.lastLine)
    return last - first < 4 ? Array(first...last) : [first, first + 1, last]
  }

  /// The lines of the excerpt with its frame.
  func rows(_ paint: Paint, gutter: Int, severity: Severity) -> [String] {
    let margin = String(repeating: " ", count: gutter)
    let bar = paint(margin + " |", .frame)
    var rows = [bar]
    var previous: Int?
    for number in lines {
      if let previous, number == previous + 2 {
        rows.append(numbered(previous + 1, nil, paint, gutter))
      } else if let previous, number > previous + 1 {
        rows.append(paint("...", .frame))
      }
      previous = number
      let marks = marks(on: number)
      let around = marks.first { $0.isPrimary } ?? marks.first
      let line = SourceLine(number, of: source, around: around?.place.bytes ?? 0..<0)
      rows.append(numbered(number, line, paint, gutter))
      let annotations = marks.map { annotation(for: $0, on: number, line, severity) }
      for row in Annotation.rows(annotations, paint) { rows.append(bar + " " + row) }
    }
    return rows + [bar]
  }

  private func numbered(_ number: Int, _ line: SourceLine?, _ paint: Paint, _ gutter: Int) -> String
  {
    let digits = String(number)
    let margin = String(repeating: " ", count: max(0, gutter - digits.utf8.count))
    let text =
      (line
      ?? SourceLine(
        number, of: source, around: source.line(number).lowerBound..<source.line(number).lowerBound))
      .text
    let frame = paint(margin + digits + " |", .frame)
    return text.isEmpty ? frame : frame + " " + text
  }

  private func marks(on number: Int) -> [Mark] {
    marks.filter { $0.place.start.line <= number && number <= $0.place.lastLine }
  }

  /// What stands under a line for a mark. The label stands under the last line of a place only.
  private func annotation(
    for mark: Mark, on number: Int, _ line: SourceLine, _ severity: Severity
  ) -> Annotation {
    let text = source.trimmedLine(number)
    let bytes = mark.place.bytes
    let isFirst = number == mark.place.start.line
    let isLast = number == mark.place.lastLine
    let lower = isFirst ? bytes.lowerBound : text.lowerBound
    let upper = isLast && mark.place.end.line == number ? bytes.upperBound : text.upperBound
    return Annotation(
      columns: line.columns(of: lower..<max(lower, upper)),
      label: isLast ? mark.label.map(VisibleText.of) : nil, isPrimary: mark.isPrimary,
      style: mark.isPrimary ? .severity(severity) : .frame)
  }
}
