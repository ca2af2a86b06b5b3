import Markdown

extension Rule {
  static let untimedEntry = Rule(
    "untimed-entry", group: .timeline, severity: .warning, kinds: .incident,
    summary: "An item of the timeline has no time beside items that have one.",
    why:
      "Nobody can tell when it happened, and it is missing wherever the timeline is computed with.",
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
          - the pager rang twice
        - Saturday, 2 March
        - 10:05 UTC Rolled back
        - Wrong path: the disks were suspected
        - **Recovery**
          - 10:20 UTC Recovered
        """),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- Paged\n- Rolled back\n- 10:20 UTC Recovered\n- Closed\n"
      ),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
        - 10:05 UTC Rolled back

        What we saw meanwhile:

        - many errors
        - much load
        """),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- ↓Rolled back\n- 10:20 UTC Recovered\n"
      )
    ]
  ) { inspection in
    for item in inspection.untimedItems() {
      inspection.report(
        "item of the timeline has no time", at: .text(item), label: "when?",
        help: "write its time, or indent it below the entry that it belongs to")
    }
  }
}

extension Inspection {
  /// The first lines of items without a moment, in lists most of whose items have one.
  fileprivate func untimedItems() -> [Range<Int>] {
    let starts = document.timeline.map(\.raw.lowerBound).sorted()
    guard starts.count > 1 else { return [] }
    let nodes = document.markdown.nodes
    var found: [Range<Int>] = []
    var end = 0
    for section in document.sections where section.has(.timeline) {
      var index = max(end, section.nodes.lowerBound)
      end = max(end, section.nodes.upperBound)
      while index < end {
        guard nodes[index].kind == .list else {
          index += 1
          continue
        }
        found += untimedItems(of: index, starts)
        // What stands below an item explains it.
        index = nodes[index].end
      }
    }
    return found
  }

  private func untimedItems(of list: Int, _ starts: [Int]) -> [Range<Int>] {
    let markdown = document.markdown
    var timed = 0
    var untimed: [Range<Int>] = []
    for item in markdown.children(of: list) {
      let text = markdown.nodes[item].text
      if starts.contains(in: text) {
        timed += 1
      } else if let line = plainLine(of: item) {
        untimed.append(line)
      }
    }
    return timed > 1 && untimed.count <= timed ? untimed : []
  }

  /// The first line of an item that says something and is neither the name of a group nor a day.
  private func plainLine(of item: Int) -> Range<Int>? {
    let markdown = document.markdown
    let text = markdown.nodes[item].text
    let end = bytes[text].firstIndex(of: Byte.lineFeed) ?? text.upperBound
    let line = bytes.trimming(text.lowerBound..<end)
    // `25:61` is a time that went wrong.
    guard let first = bytes[line].first, !first.isDigit, bytes[line].last != Byte.colon else {
      return nil
    }
    // "Actions taken: …" tells of the whole.
    guard MomentScanner(bytes: bytes).first(in: line) == nil,
      LabelScanner(bytes: bytes).label(in: line) == nil
    else { return nil }
    let hasList = (item..<markdown.nodes[item].end).contains { markdown.nodes[$0].kind == .list }
    return hasList ? nil : line
  }
}

extension [Int] {
  /// Whether one of the ascending numbers lies in a range.
  fileprivate func contains(in range: Range<Int>) -> Bool {
    let low = (0..<count).endOfPrefix { self[$0] < range.lowerBound }
    return low < count && range.contains(self[low])
  }
}
