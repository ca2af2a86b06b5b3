import Testing

@testable import PostmortemKit

@Suite struct EditionTextTests {
  /// Without the blank lines that lines left behind.
  static func squeezed(_ text: String) -> String {
    var text = text
    while text.contains("\n\n\n") { text = text.replacing("\n\n\n", with: "\n\n") }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// A sentence of a summary, and what customers read.
  @Test(arguments: [
    ("Ana Ruiz restarted it.", "An engineer restarted it."),
    ("Then Ana Ruiz restarted it.", "Then an engineer restarted it."),
    ("All failed. Ana restarted it.", "All failed. An engineer restarted it."),
    ("Ana's change was undone.", "An engineer's change was undone."),
    ("Ana and Ben Holt restarted it.", "Two engineers restarted it."),
    ("We told Ana, Ben and Cleo Marsh.", "We told three engineers."),
    ("@aruiz restarted it.", "An engineer restarted it."),
    ("Paged by @aruiz at night.", "Paged by an engineer at night."),
    ("Ana Ruiz (@aruiz) restarted it.", "An engineer restarted it."),
    ("The commander (Ana Ruiz) restarted it.", "The commander restarted it."),
    ("Cleo Varga restarted it.", "An engineer restarted it."),
    ("Our Ana restarted it.", "Our engineer restarted it."),
    ("**Ana** Ruiz restarted it.", "**An engineer** restarted it."),
    ("Ana Ruiz <ana@acme.io> restarted it.", "An engineer restarted it."),
    ("Write to ana.ruiz@acme.io for it.", "Write to an e-mail address for it."),
    ("Call +49 30 2345678 for it.", "Call a telephone number for it."),
    ("It was told in #inc-login.", "It was told in an internal channel."),
    ("It was told in the #inc-login channel.", "It was told in the internal channel."),
    ("The host db1.acme.internal was down.", "The internal host was down."),
    ("db1.acme.internal was down.", "An internal host was down."),
    ("It is at 10.4.12.7 now.", "It is at an internal address now."),
    ("Ticket OPS-1234 has more.", "An internal ticket has more."),
    ("It is known (OPS-1234).", "It is known."),
    ("It is known — OPS-1234", "It is known"),
    ("It is known (@aruiz, OPS-1234).", "It is known."),
    ("It is known [OPS-1234; #inc-login] now.", "It is known now."),
    ("It is known (OPS-1234, of course).", "It is known (an internal ticket, of course)."),
    ("PR #43 was merged.", "An internal change was merged."),
    ("See [the graph](https://grafana.acme.io/d/1).", "See the graph."),
    ("See <https://grafana.acme.io/d/1>.", "See an internal page."),
    (
      "See [our status](https://status.acme.io \"by Ana\").",
      "See [our status](https://status.acme.io)."
    ),
    (
      "See [our status][s].\n\n[s]: https://status.acme.io",
      "See [our status](https://status.acme.io)."
    ),
    ("The log is /var/log/pay/x.log now.", "The log is an internal path now."),
    ("The file /var/log/pay/x.log was full.", "The internal path was full."),
    ("It ran `ssh root@10.4.12.7` twice.", "It ran `ssh internal-host` twice."),
    ("It ran on nas.private then.", "It ran on an internal host then."),
    ("It ran on db.prod.eu.initech.intra then.", "It ran on an internal host then."),
    ("`build 10.42.17.9 failed`", "`build internal-address failed`"),
    ("Falcon and Project Falcon were slow.", "Falcon and the new storage were slow."),
    ("project  falcon was slow.", "the new storage was slow."),
    ("Lo\u{AD}gins failed.", "Logins failed."),
    ("It was slow<!-- who? -->.", "It was slow."),
    ("It was <b title=\"x\">slow</b>.", "It was slow."),
    ("![Errors by Ana](https://acme.io/x.png)", "Errors by an engineer"),
    ("The <customer> saw it.", "The <customer> saw it."),
    (
      "Write to support@acme.io or see www.acme.io.", "Write to support@acme.io or see www.acme.io."
    ),
    ("Anagrams and benches were fine.", "Anagrams and benches were fine."),
  ])
  func `a sentence still reads well`(source: String, wanted: String) throws {
    let document = "# Outage\n\n**Author:** Ana Ruiz, Ben Holt, Cleo Marsh\n**Lead:** @aruiz\n\n"
    let text = try CustomerEdition.text(document + "## Summary\n\n\(source)\n")
    #expect(Self.squeezed(text) == "# Outage\n\n## Summary\n\n\(wanted)\n")
  }

  @Test(arguments: [
    ("- [ ] Add an alert (owner: Ana, due: 2024-06-01)", "- [ ] Add an alert (due: 2024-06-01)"),
    ("- [ ] Add an alert. Owner: Ana, due 2024-06-01", "- [ ] Add an alert. due 2024-06-01"),
    ("- [ ] Add an alert — @ana — 2024-06-01", "- [ ] Add an alert — 2024-06-01"),
    ("- [ ] Add an alert (@ana)", "- [ ] Add an alert"),
    ("- Add an alert [ANA, BEN]", "- Add an alert"),
    ("- OPS-1234: Add an alert", "- Add an alert"),
    ("- Add an alert ([OPS-1](https://acme.atlassian.net/browse/OPS-1))", "- Add an alert"),
    ("- Add an alert\n  - Owner: Ana\n  - Due: 2024-06-01", "- Add an alert\n  - Due: 2024-06-01"),
    (
      "| Action | Owner | Due |\n| --- | --- | --- |\n| Add | Ana | 2024-06-01 |",
      "| Action | Due |\n| --- | --- |\n| Add | 2024-06-01 |"
    ),
    ("Action | Owner\n--- | ---\nAdd | Ana", "Action \n--- \nAdd "),
  ])
  func `an action item loses its owner and its ticket`(source: String, wanted: String) throws {
    let text = try CustomerEdition.text("# Outage\n\n## Action items\n\n\(source)\n")
    #expect(text == "# Outage\n\n## Action items\n\n\(wanted)\n")
  }

  @Test(arguments: [
    (
      "- 10:02 Slow\n- 10:05 [internal] Vendor blamed\n- 10:06 Over",
      "- 10:02 Slow\n- 10:06 Over"
    ),
    ("10:02 Slow\n10:05 Vendor blamed [internal]\n10:06 Over", "10:02 Slow\n10:06 Over"),
    (
      "| Time | Who | Event |\n| --- | --- | --- |\n| 10:02 | Marta | Slow |\n| 10:03 | SRE team | Over |",
      "| Time | Who | Event |\n| --- | --- | --- |\n| 10:02 | An engineer | Slow |\n| 10:03 | SRE team | Over |"
    ),
    ("- 10:02 Slow\n- Slack: #inc-1\n- 10:06 Over", "- 10:02 Slow\n- 10:06 Over"),
    (
      "- 10:02 Slow\n<!-- internal -->\n- 10:05 Vendor blamed\n<!-- /internal -->\n- 10:06 Over",
      "- 10:02 Slow\n- 10:06 Over"
    ),
  ])
  func `a timeline loses what is internal`(source: String, wanted: String) throws {
    let text = try CustomerEdition.text("# Outage\n\n## Timeline (UTC)\n\n\(source)\n")
    #expect(text == "# Outage\n\n## Timeline (UTC)\n\n\(wanted)\n")
  }

  @Test func `people have the roles that the configuration gives them`() throws {
    var settings = CustomerSettings()
    settings.people = ["Ana Ruiz": "the commander"]
    settings.person = "a colleague"
    let source =
      "# Outage\n\n**Author:** Ben Holt\n\n## Summary\n\nAna told Ben. Ben and Ana left. Ben Holt came.\n"
    let text = try CustomerEdition.text(source, settings: settings)
    #expect(
      text.hasSuffix(
        "The commander told a colleague. A colleague and the commander left. A colleague came.\n"))
  }

  @Test func `sections are published by what they are for`() throws {
    let source = """
      # Outage

      ## What happened
      A
      ## Why did it happen?
      B
      ### Details
      C
      ### Lessons learned
      D
      ## Root cause and lessons
      E
      ## Miscellaneous
      F
      ### Impact
      G

      """
    let text = try CustomerEdition.text(source)
    #expect(
      text
        == "# Outage\n\n## What happened\nA\n## Why did it happen?\nB\n### Details\nC\n### Impact\nG\n"
    )
  }

  @Test func `the configuration says which sections are published`() throws {
    var settings = CustomerSettings()
    settings.sections = ["lessons"]
    let text = try CustomerEdition.text(
      "# Outage\n\nAll was slow.\n\n## Summary\n\nA\n\n## Lessons learned\n\nB\n",
      settings: settings)
    #expect(Self.squeezed(text) == "# Outage\n\n## Lessons learned\n\nB\n")
  }

  @Test func `the head keeps the facts of the incident`() throws {
    let source = """
      # Outage

      - **Date:** 2024-05-14
      - **Severity:** SEV-1
      - **Authors:** Ana Ruiz,
        Ben Holt
      - **Affected services:** Login
      - **War room:** Blue
      - **Ticket:** OPS-1
      - **Duration:** 40 minutes

      """
    let text = try CustomerEdition.text(source)
    #expect(
      text
        == "# Outage\n\n- **Date:** 2024-05-14\n- **Severity:** SEV-1\n- **Affected services:** Login\n- **Duration:** 40 minutes\n"
    )
  }

  @Test func `front matter keeps what a page states`() throws {
    let source = """
      ---
      title: Login outage # by Ana
      author: Ana Ruiz
      severity: down
      reviewers:
        - Ben Holt
      # ask Ana
      affected:
        - Login
      ---

      All was slow.

      """
    let text = try CustomerEdition.text(source)
    #expect(
      text
        == "---\ntitle: Login outage\nseverity: down\naffected:\n  - Login\n---\n\nAll was slow.\n")
  }
}
