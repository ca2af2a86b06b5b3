import Markdown

extension Rule {
  static let actionWithoutTicket = Rule(
    "action-without-ticket", group: .actions, severity: .note, isDefault: false,
    kinds: .postmortem,
    skipsTemplates: true,
    summary: "An open action item links to no ticket.",
    why: "A document is not where work is planned; what is in no tracker is forgotten.",
    precision: .init(right: 11, of: 12),
    good: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - [Alert on a full disk](https://tracker.example.com/OPS-12)
        - Rotate the logs daily, OPS-13
        - Shrink the cache, #14
        - [x] Empty the disk
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - ↓Alert on a full disk
        - Rotate the logs daily
        """),
      RuleExample(
        """
        # Login outage

        ## Action items

        - [Alert on a full disk](https://tracker.example.com/OPS-12)
        - ↓Rotate the logs daily
        """),
    ]
  ) { inspection in
    let open = inspection.openActions
    let document = inspection.document
    inspection.reportLack(
      of: "a ticket", help: "link the ticket in which it is planned",
      among: open.filter { $0.links.isEmpty && !namesTicket($0, in: document) }, ofAll: open)
  }

  /// `OPS-12`, `#14` in the item, or in the row of the table.
  private static func namesTicket(_ action: ActionItem, in document: Document) -> Bool {
    let source = document.markdown.source
    let line = source.trimmedLine(action.line)
    return namesTicket(document.markdown.text, action.text) || namesTicket(source.bytes, line)
  }

  private static func namesTicket(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for index in range.dropFirst() where bytes[index].isDigit {
      let before = bytes[index - 1]
      if before == UInt8(ascii: "#") { return true }
      guard before == Byte.hyphen, index - 2 >= range.lowerBound else { continue }
      var start = index - 1
      while start > range.lowerBound, bytes[start - 1].isAlphanumeric { start -= 1 }
      let key = bytes[start..<index - 1]
      guard key.count >= 2, let first = key.first, first.isLetter,
        key.allSatisfy({ $0.isDigit || $0.lowercased != $0 })
      else { continue }
      return true
    }
    return false
  }
}
