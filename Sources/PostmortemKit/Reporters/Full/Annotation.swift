/// Marks under a line of source, and what they are called.
struct Annotation {
  /// From 0, as a terminal counts.
  var columns: Range<Int>
  var label: String?
  var isPrimary: Bool
  var style: Paint.Style

  /// The rows under a line: the marks with the label of the rightmost behind them, and the other labels below.
  static func rows(_ annotations: [Annotation], _ paint: Paint) -> [String] {
    guard !annotations.isEmpty else { return [] }
    // Of two that begin at one column the first place has the marks.
    let sorted = annotations.enumerated().sorted {
      ($0.element.columns.lowerBound, $1.offset) < ($1.element.columns.lowerBound, $0.offset)
    }.map(\.element)
    var marks = Row()
    for annotation in sorted.filter({ !$0.isPrimary }) + sorted.filter(\.isPrimary) {
      marks.put(
        String(repeating: annotation.isPrimary ? "^" : "-", count: annotation.columns.count),
        at: annotation.columns.lowerBound, annotation.style)
    }
    if let last = sorted.last, let label = last.label {
      marks.put(label, at: marks.width + 1, last.style)
    }
    return [marks.painted(paint)] + labels(sorted.dropLast().filter { $0.label != nil }, paint)
  }

  /// The labels that do not stand behind their marks, from the right to the left, hanging from strokes.
  private static func labels(_ annotations: [Annotation], _ paint: Paint) -> [String] {
    var rows: [String] = []
    for index in annotations.indices.reversed() {
      var strokes = Row()
      for other in annotations[...index] {
        strokes.put("|", at: other.columns.lowerBound, other.style)
      }
      if index == annotations.count - 1 { rows.append(strokes.painted(paint)) }
      var row = Row()
      for other in annotations[..<index] { row.put("|", at: other.columns.lowerBound, other.style) }
      let annotation = annotations[index]
      row.put(annotation.label ?? "", at: annotation.columns.lowerBound, annotation.style)
      rows.append(row.painted(paint))
    }
    return rows
  }

  /// Characters of one column each, but for a label at the end.
  private struct Row {
    private var cells: [(character: Character, style: Paint.Style)] = []

    var width: Int { cells.count }

    mutating func put(_ text: String, at column: Int, _ style: Paint.Style) {
      while cells.count < column { cells.append((" ", .plain)) }
      for (index, character) in text.enumerated() {
        if column + index < cells.count {
          cells[column + index] = (character, style)
        } else {
          cells.append((character, style))
        }
      }
    }

    func painted(_ paint: Paint) -> String {
      var text = ""
      var run = ""
      var style = Paint.Style.plain
      for cell in cells {
        if cell.style != style {
          text += paint(run, style)
          run = ""
          style = cell.style
        }
        run.append(cell.character)
      }
      return text + paint(run, style)
    }
  }
}
