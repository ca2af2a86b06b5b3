import Markdown

extension Rule {
  static let unfilledPlaceholder = Rule(
    "unfilled-placeholder", group: .structure, severity: .warning, customerSeverity: .error,
    kinds: .judged,
    skipsTemplates: true,
    summary: "A placeholder of a template was not filled in, or its marks were left.",
    why: """
      It says that a value is missing and that nobody looked at the page before it was sent. In angle brackets it is \
      worse: most Markdown tools take it for markup and show nothing at all.
      """,
    precision: .init(right: 24, of: 24),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline (YYYY-MM-DD HH:MM)

        | Time (HH:MM UTC) | What |
        | --- | --- |
        | 10:00 | Paged; the alert is called `TODO` for historical reasons |
        | 10:20 | Customers of xxx@example.org and +49 XXX 123 could log in again?? |

        Write times as HH:MM in the format of the team. We closed TODO-12 and a TODO from last year. The "TBD" in \
        the contract was no help. See {{ site.baseurl }}/wiki and {{< track "2024-05-03" >}}.

        The card 4111-XXXX-XXXX-1111 was not ours; read mm:ss, or 10:1x, or the 2x/3x of MM/DD in app-YYYY-MM-DD.log.

        Then `kubectl delete pod <name>` helped, and {a} is a set. [Resolved] [x] [1]

        **TODO**:

        - Write a runbook

        ## Action items

        | Action | Owner | State |
        | --- | --- | --- |
        | Renew certificates by machine | Ana | TODO |
        | Page earlier | Ben | **TODO** |
        """),
      RuleExample(
        """
        # Runbook: restart the queue

        - [ ] Collect all `TODO` items
          - _Include graphs of the last hour_
        - [ ] Tell everybody
        - [ ] Restart
        """),
    ],
    bad: [
      RuleExample(
        """
        # ↓<customer> outage - <time> update

        Status: ↓<status>

        Incident time: ↓<number of hours since it began>

        ↓<summary of incident>

        Next update will be shared at ↓HH:mm.
        """),
      RuleExample(
        """
        # Postmortem: ↓{{ incident name }}

        - Owner: ↓TBD
        - Severity: ↓tbd
        - Facilitator: ↓@owner
        - Category: ↓XXX
        - Time to recovery: ↓?mins

        ## Timeline

        | Time | Event |
        | --- | --- |
        | ↓20xx-MM-DD HH:mm | Short event description |
        | 2024-05-03 ↓HH:mm | Paged |
        | ↓2024-05-?? HH:mm | Fixed |
        | ↓14:00-14:?? | Quiet |
        | 15:00 | ↓?? of 10 nodes were back |

        ## Root cause

        _↓Describe what made it possible._

        ## Action items

        1. ↓[link to issue]
        2. Ask ↓[your name]
        """),
      RuleExample(
        """
        # Playbook: stolen credentials

        `↓TODO: Say whom to call.`

        1. ↓TODO
        2. Lock the account
           - Includes ↓XXX
        3. See [↓the title](#TODO-url)
        4. Read the book by ↓Author Last Name (Date)
        """),
      RuleExample(
        """
        # Postmortem: login outage

        ## Timeline

        - ↓{{ 12:15 }} UTC We were paged
        - ↓{{ 12:33 }} UTC Logins worked again
        """),
    ]
  ) { inspection in
    let found = Placeholders.all(in: &inspection)
    for group in byLine(found, in: inspection.document.markdown) {
      report(group, in: &inspection)
    }
  }

  /// Placeholders that stand in one line of the source are told of together.
  private static func byLine(_ found: [Placeholder], in markdown: MarkdownDocument)
    -> [[Placeholder]]
  {
    var groups: [[Placeholder]] = []
    let found = found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var last = 0
    for placeholder in found {
      let start = markdown.sourceRange(of: placeholder.range).lowerBound
      let line = markdown.source.lineNumber(at: start)
      if line == last {
        groups[groups.count - 1].append(placeholder)
      } else {
        groups.append([placeholder])
      }
      last = line
    }
    return groups
  }

  /// What stands in a range, in one line.
  private static func shown(_ range: Range<Int>, in document: Document) -> String {
    let bytes = document.markdown.text[range]
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return document.text(range).split { $0.isWhitespace }.joined(separator: " ")
    }
    var shown: [UInt8] = []
    for byte in bytes {
      if !byte.isWhitespace {
        shown.append(byte)
      } else if let last = shown.last, last != Byte.space {
        shown.append(Byte.space)
      }
    }
    if shown.last == Byte.space { shown.removeLast() }
    return String(decoding: shown, as: UTF8.self)
  }

  private static func report(_ group: [Placeholder], in inspection: inout Inspection) {
    guard let first = group.first else { return }
    let document = inspection.document
    let shown = group.prefix(3).map { Self.shown($0.range, in: document) }
    let message: String
    switch first.kind {
    case .leftMarks: message = "the marks of a template are left around the text"
    case .prompt: message = "an instruction of the template is left in the text"
    case .link: message = "link `\(shown[0])` still leads to a placeholder"
    case .value where group.count == 1, .angle where group.count == 1:
      message = "placeholder `\(shown[0])` was never filled in"
    case .value, .angle:
      message =
        "placeholders "
        + shown.map { "`\($0)`" }.joined(separator: ", ")
        + (group.count > 3 ? " and \(group.count - 3) more" : "") + " were never filled in"
    }
    inspection.report(
      message, at: .text(first.range),
      also: group.dropFirst().prefix(8).map { (.text($0.range), "and this one") },
      help: first.kind == .leftMarks
        ? "remove the marks" : "write what belongs here, or say that it is not known")
  }
}
