import Testing

@testable import PostmortemKit

@Suite struct EditionNameTests {
  private func summary(_ sentence: String) throws -> String {
    let text = try CustomerEdition.text(
      "# Outage\n\n**Author:** Ana Ruiz\n\n## Summary\n\n\(sentence)\n")
    return String(
      EditionTextTests.squeezed(text).dropFirst("# Outage\n\n## Summary\n\n".utf8.count).dropLast())
  }

  @Test(arguments: [
    ("Joram Pell noticed it. Joram fixed it.", "An engineer noticed it. An engineer fixed it."),
    ("Mira and Joram noticed it. Mira slept.", "Two engineers noticed it. An engineer slept."),
    ("Mira de Bray noticed it.", "An engineer noticed it."),
    ("Shane O'Dell noticed it.", "An engineer noticed it."),
    ("Mira, Cleo and Joram Pell noticed it.", "Three engineers noticed it."),
    ("In Bern, Mira and Joram noticed it.", "In Bern, two engineers noticed it."),
    ("Yesterday Joram noticed it.", "Yesterday an engineer noticed it."),
    ("Apparently Joram noticed it.", "Apparently an engineer noticed it."),
    ("Joram was paged at night.", "An engineer was paged at night."),
    ("“Joram noticed it.”", "“An engineer noticed it.”"),
    ("Mira and Joram discuss it.", "Two engineers discuss it."),
    ("Please discuss it with Joram.", "Please discuss it with an engineer."),
    ("GitHub and Datadog noticed it.", "GitHub and Datadog noticed it."),
  ])
  func `who does what only people do is known by the whole name`(source: String, wanted: String)
    throws
  {
    #expect(try summary(source) == wanted)
  }

  @Test(arguments: [
    ("Ana Ruiz’s change was undone.", "An engineer’s change was undone."),
    ("It was “Ana” who knew.", "It was “an engineer” who knew."),
    ("It broke—Ana was away.", "It broke—an engineer was away."),
    ("Ana… and nobody else.", "An engineer… and nobody else."),
    ("Anaさんが直した。", "An engineerさんが直した。"),
    ("Anaé and éAna are others.", "Anaé and éAna are others."),
    ("We asked @jonas’s team.", "We asked an engineer’s team."),
    ("We asked @jonas—he knew.", "We asked an engineer—he knew."),
    ("We asked @josé and @Émile.", "We asked two engineers."),
    ("@jonasさんが直した。", "An engineerさんが直した。"),
  ])
  func `names end before quotation marks, dashes and other scripts`(source: String, wanted: String)
    throws
  {
    #expect(try summary(source) == wanted)
  }

  @Test(arguments: [
    ("We saw that Ana was right.", "We saw that an engineer was right."),
    ("It says that OPS-12 is done.", "It says that an internal ticket is done."),
    ("That ticket OPS-12 is done.", "That internal ticket is done."),
    ("See OPS-12 and OPS-13 for it.", "See internal tickets for it."),
    ("PRs #12, #13 and #14 were merged.", "Internal changes were merged."),
    ("We told #ops-a and #ops-b.", "We told internal channels."),
    ("It was on a1.acme.internal, a2.acme.internal.", "It was on internal hosts."),
  ])
  func `several of a kind are said in one word`(source: String, wanted: String) throws {
    #expect(try summary(source) == wanted)
  }

  @Test(arguments: [
    ("We talked in #werkstatt.", "We talked in an internal channel."),
    ("It was set to #ffcc00.", "It was set to #ffcc00."),
    ("`{\"@type\": 1, '@id' => 2}`", "`{\"@type\": 1, '@id' => 2}`"),
    ("`{\"by\": \"@jonas\"}`", "`{\"by\": \"user\"}`"),
  ])
  func `channels are known by the words before them, keys are nobody`(
    source: String, wanted: String
  ) throws {
    #expect(try summary(source) == wanted)
  }

  @Test(arguments: [
    ("Issue #41 was known.\n\nIt broke (#41).", "An internal ticket was known.\n\nIt broke."),
    (
      "Issue #41 was known.\n\nSee #42.", "An internal ticket was known.\n\nSee an internal ticket."
    ),
    (
      "Issue #41 was known.\n\nShard #42 broke.",
      "An internal ticket was known.\n\nShard #42 broke."
    ),
    ("It broke (#41).", "It broke."),
    ("Rank #1 was lost.", "Rank #1 was lost."),
  ])
  func `bare numbers are tickets where nothing else is counted`(
    source: String, wanted: String
  ) throws {
    #expect(try summary(source) == wanted)
  }

  @Test func `a table of action items loses its owners wherever it stands`() throws {
    let text = try CustomerEdition.text(
      "# Outage\n\n## Summary\n\n| Action item | Owner |\n| --- | --- |\n| Add an alert | Core team |\n"
    )
    #expect(text.hasSuffix("| Action item |\n| --- |\n| Add an alert |\n"))
  }

  @Test func `what set an outage off is published below its cause only`() throws {
    let text = try CustomerEdition.text(
      "# Outage\n\n## Trigger\n\nA\n\n## Root cause\n\nB\n\n### Trigger\n\nC\n")
    #expect(
      EditionTextTests.squeezed(text) == "# Outage\n\n## Root cause\n\nB\n\n### Trigger\n\nC\n")
  }
}
