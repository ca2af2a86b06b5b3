extension LeakCorpus {
  static let shown: [Place] = [
    Place("sentence", "## Summary\n\nThe pool was full before LEAK came back."),
    Place("beginning of a sentence", "## Summary\n\nAll was slow. LEAK told the others."),
    Place("beginning of a paragraph", "## Summary\n\nLEAK told the others."),
    Place("end of a paragraph", "## Summary\n\nThe others were told by LEAK"),
    Place("bold text", "## Summary\n\nThe pool was full before **LEAK** came back."),
    Place("emphasis", "## Summary\n\nThe pool was full before _LEAK_ came back.") {
      !$0.text.contains("_")
    },
    Place("struck text", "## Summary\n\nThe pool was full before ~~LEAK~~ came back."),
    Place("parentheses", "## Summary\n\nThe pool was full (LEAK) for long."),
    Place("quotation marks", "## Summary\n\nThe log said \"LEAK\" all day."),
    Place("text of a link", "## Summary\n\nSee [about LEAK](https://status.acme.com/x) for more.") {
      !$0.isAddress && !$0.text.contains("<")
    },
    Place(
      "text of a link that goes", "## Summary\n\nSee [about LEAK](https://logs.acme.io/x) for more."
    ) {
      !$0.isAddress && !$0.text.contains("<")
    },
    Place("address of a link", "## Summary\n\nSee [the page](LEAK) for more.") { $0.isAddress },
    Place("address in brackets", "## Summary\n\nSee <LEAK> for more.") { $0.isAddress },
    Place(
      "query of a public link", "## Summary\n\nSee [the page](https://status.acme.com/?q=LEAK)."
    ) {
      $0.isWord && !$0.text.hasPrefix("#")
    },
    Place("path of a public link", "## Summary\n\nSee [the page](https://status.acme.com/LEAK).") {
      $0.isWord && !"#/".contains($0.text.prefix(1)) && !$0.isAddress
    },
    Place("address of a definition", "## Summary\n\nSee [the page][p] for more.\n\n[p]: LEAK") {
      $0.isAddress
    },
    Place("code span", "## Summary\n\nWe ran `tool LEAK` twice."),
    Place("code block", "## Summary\n\n```\nrun LEAK\n```"),
    Place("indented code", "## Summary\n\nWe ran:\n\n    run LEAK now"),
    Place("cell", "## Summary\n\n| What | Where |\n| --- | --- |\n| The pool | was LEAK there |") {
      !$0.text.contains("|")
    },
    Place("cell alone", "## Summary\n\n| What | Where |\n| --- | --- |\n| The pool | LEAK |") {
      !$0.text.contains("|")
    },
    Place("head of a table", "## Summary\n\n| What | LEAK x |\n| --- | --- |\n| The pool | full |")
    {
      !$0.text.contains("|")
    },
    Place("heading", "## Summary\n\n### The part of LEAK\n\nIt was full."),
    Place("item", "## Summary\n\n- The pool\n- The queue of LEAK"),
    Place("item alone", "## Summary\n\n- The pool\n- LEAK\n- The queue"),
    Place("nested item", "## Summary\n\n- The pool\n  - was LEAK there"),
    Place("numbered item", "## Summary\n\n1. The pool\n2. was LEAK there"),
    Place("task", "## Action items\n\n- [ ] Add an alert with LEAK"),
    Place("owner of a task", "## Action items\n\n- [ ] Add an alert (owner: LEAK)"),
    Place("owner behind a dash", "## Action items\n\n- [ ] Add an alert — LEAK — 2024-06-01"),
    Place(
      "column of owners",
      "## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | LEAK |", .hidden
    ) {
      !$0.text.contains("|")
    },
    Place(
      "column of tickets",
      "## Action items\n\n| Action | Ticket |\n| --- | --- |\n| Add an alert | LEAK |", .hidden
    ) {
      !$0.text.contains("|")
    },
    Place(
      "column of those who acted",
      "## Timeline (UTC)\n\n| Time | Who | Event |\n| --- | --- | --- |\n| 10:02 | LEAK | All was slow |"
    ) {
      !$0.text.contains("|")
    },
    Place("quotation", "## Summary\n\n> The pool was full before LEAK came back."),
    Place("event", "## Timeline (UTC)\n\n- 10:02 All was slow\n- 10:05 LEAK told the others"),
    Place("bare event", "## Timeline (UTC)\n\n10:02 All was slow\n10:05 LEAK told the others"),
    Place(
      "event of a table",
      "## Timeline (UTC)\n\n| Time | Event |\n| --- | --- |\n| 10:02 | LEAK told the others |"
    ) {
      !$0.text.contains("|")
    },
    Place("footnote", "## Summary\n\nThe pool was full.[^1]\n\n[^1]: Said LEAK at night."),
    Place("text behind a break", "## Summary\n\nThe pool was full<br>before LEAK came back."),
    Place("raw HTML", "## Summary\n\n<div>The pool was LEAK there</div>") {
      !$0.text.contains("<")
    },
    Place("raw HTML in a line", "## Summary\n\nThe pool <b>was LEAK there</b> today.") {
      !$0.text.contains("<")
    },
    Place(
      "raw HTML between tags", "## Summary\n\n<table><tr><td>LEAK</td><td>full</td></tr></table>"
    ) {
      !$0.text.contains("<")
    },
    Place("alternative text", "## Summary\n\n![the pool LEAK there](https://www.acme.com/x.png)") {
      !$0.text.contains("<") && !$0.isAddress
    },
    Place("lead", "The pool was full before LEAK came back."),
    Place("label of a summary", "## Summary\n\nDetails of it: LEAK"),
  ]

  static let hidden: [Place] = [
    Place("comment", "<!-- LEAK -->", .hidden),
    Place("comment in a line", "## Summary\n\nThe pool<!-- LEAK --> was full.", .hidden),
    Place(
      "comment of lines in a line",
      "## Summary\n\nThe pool<!-- why -- who\n\n- LEAK `\n--> was full.", .hidden),
    Place(
      "comment of a cell", "## Summary\n\n| A |\n| --- |\n| x <!-- a | LEAK -- b --> |", .hidden),
    Place("comment of an editor", "## Summary\n\nThe pool %% LEAK %% was full.", .hidden) {
      !$0.text.contains("%")
    },
    Place("comment of a template", "## Summary\n\nThe pool {/* LEAK */} was full.", .hidden),
    Place(
      "hidden element", "## Summary\n\n<div hidden>\n\nThe part LEAK.\n\n</div>\n\nAll was slow.",
      .hidden
    ) { !$0.text.contains("<") },
    Place("part for insiders", "## Summary\n\n### Internal notes\n\nThe part LEAK.", .hidden),
    Place(
      "label for insiders", "## Summary\n\n- All was slow\n- Internal: the part LEAK", .hidden),
    Place(
      "column for insiders", "## Summary\n\n| A | Internal |\n| --- | --- |\n| x | LEAK |", .hidden
    ) { !$0.text.contains("|") },
    Place(
      "details for insiders",
      "## Summary\n\n<details><summary>Internal</summary>\n\nThe part LEAK.\n\n</details>", .hidden),
    Place("comment of lines", "<!--\nfirst\nLEAK\n-->", .hidden),
    Place(
      "suppression", "<!-- postmortem-disable-next-line leaked-host -- LEAK -->\n\nAll was slow.",
      .hidden),
    Place("title of a link", "## Summary\n\nSee [the page](https://status.acme.com \"LEAK\").") {
      !$0.text.contains("<")
    },
    Place(
      "title of a definition",
      "## Summary\n\nSee [the page][p].\n\n[p]: https://status.acme.com 'LEAK'"
    ) {
      !$0.text.contains("'") && !$0.text.contains("<")
    },
    Place(
      "definition that nobody uses",
      "## Summary\n\nAll was slow.\n\n[p]: https://status.acme.com 'LEAK'", .hidden
    ) {
      !$0.text.contains("'")
    },
    Place("address of an image", "## Summary\n\nAll was slow. ![The graph](LEAK)") { $0.isAddress },
    Place("title of an image", "## Summary\n\n![The graph](https://www.acme.com/x.png \"LEAK\")") {
      !$0.text.contains("<")
    },
    Place("info string", "## Summary\n\n```sh LEAK\nrun it\n```", .hidden) {
      !$0.text.contains("`")
    },
    Place("attribute of HTML", "## Summary\n\n<div title=\"LEAK\">All was slow</div>", .hidden) {
      !$0.text.contains("<")
    },
    Place("attribute in a line", "## Summary\n\nAll <span title=\"LEAK\">was</span> slow.", .hidden)
    {
      !$0.text.contains("<")
    },
    Place("script", "## Summary\n\n<script>\nx = LEAK\n</script>", .hidden) {
      !$0.text.contains("<")
    },
    Place("item marked internal", "## Summary\n\n- The pool\n- [internal] The part LEAK", .hidden),
    Place(
      "item with its mark behind",
      "## Summary\n\n- The pool\n- The part LEAK [internal]\n- The queue", .hidden
    ) {
      !$0.text.contains("\\")
    },
    Place(
      "event marked internal",
      "## Timeline (UTC)\n\n- 10:02 All was slow\n- 10:05 [internal] LEAK\n- 10:06 Over", .hidden),
    Place(
      "bare event marked internal",
      "## Timeline (UTC)\n\n10:02 All was slow\n10:05 [internal] LEAK\n10:06 Over", .hidden),
    Place(
      "row marked internal",
      "## Summary\n\n| A | B |\n| --- | --- |\n| [internal] x | LEAK |\n| y | z |", .hidden
    ) {
      !$0.text.contains("|")
    },
    Place("section marked internal", "## Impact [internal]\n\nThe part LEAK.", .hidden),
    Place("paragraph marked internal", "## Summary\n\n[internal] The part LEAK.", .hidden),
    Place(
      "internal part",
      "## Summary\n\n<!-- internal -->\n\nThe part LEAK.\n\n<!-- /internal -->\n\nAll was slow.",
      .hidden),
    Place(
      "internal words", "## Summary\n\nAll was<!-- internal --> LEAK <!-- /internal --> slow.",
      .hidden),
    Place("section that is not published", "## Lessons learned\n\nThe part LEAK.", .hidden),
    Place("section of one's own", "## Notes of the review\n\nThe part LEAK.", .hidden),
    Place("participants", "## Participants\n\n- LEAK", .hidden),
    Place("part of a section", "## Lessons learned\n\n### Details\n\nThe part LEAK.", .hidden),
    Place("heading that is not published", "## Notes of LEAK\n\nNothing more.", .hidden),
  ]

  /// Places above everything else.
  static let head: [Place] = [
    Place("author", "**Author:** LEAK", .hidden),
    Place("leader", "**Incident commander:** LEAK", .hidden),
    Place("channel of the head", "**Slack:** LEAK", .hidden),
    Place("label of one's own", "**Bridge for all:** LEAK", .hidden),
    Place("row of facts", "| Date | 2024-05-14 |\n| --- | --- |\n| Lead | LEAK |", .hidden) {
      !$0.text.contains("|")
    },
    Place("item of the head", "- Severity: SEV-2\n- Owner: LEAK", .hidden),
  ]

  static let places = shown + hidden + head

  /// A document that holds a leak in some places, and text beside it that everybody may read.
  static func document(_ leak: Leak, in places: [Place]) -> String {
    let texts = places.enumerated().map { number, place in
      place.text.replacing("LEAK", with: leak.text).replacing("[p]", with: "[p\(number)]")
    }
    return """
      # Checkout outage

      **Severity:** SEV-1
      **Author:** Marta Quell

      \(texts.joined(separator: "\n\n"))

      ## Root cause

      A full disk stopped the queue.

      ## Action items

      - [x] Watch the disk
      - [ ] Tell @mquell and [Q]

      """
  }
}
