import Markdown
import Testing

@testable import PostmortemKit

@Suite("Headings name the parts of a document")
struct HeadingTests {
  @Test("Every alias is written as headings are compared", arguments: SectionRole.allCases)
  func aliasesAreKeys(_ role: SectionRole) {
    for alias in role.aliases { #expect(HeadingKey.key(of: alias.utf8) == alias) }
  }

  @Test("No alias stands twice, in one role or in two")
  func aliasesAreUnique() {
    let all = SectionRole.allCases.flatMap(\.aliases) + SectionRole.composites.map(\.key)
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("No label of the head stands for two things, and each is written as labels are compared")
  func labelsAreUniqueKeys() {
    let all = MetadataLabel.allCases.flatMap(\.aliases)
    let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
    #expect(all.filter { HeadingKey.key(of: $0.utf8) != $0 } == [])
  }

  @Test(
    "A heading has the roles of its name, however it is dressed",
    arguments: [
      ("Timeline", "timeline"), ("TIMELINE", "timeline"), ("timeline:", "timeline"),
      ("Timeline (UTC)", "timeline"), ("Timeline (all times UTC)", "timeline"),
      ("Timeline of events", "timeline"), ("Timeline :hourglass:", "timeline"),
      ("Summary: what broke", "summary"), ("Corrective/Preventative measures", "actions"),
      ("Measures against such outages", "actions"), ("Background Context", "background"),
      ("3. Timeline", "timeline"), ("3) Timeline", "timeline"),
      ("3.2 Timeline", "timeline"), ("7 - Timeline", "timeline"), ("🕐 Timeline", "timeline"),
      ("⏱️ Timeline", "timeline"), ("**Timeline**", "timeline"), ("_Timeline_", "timeline"),
      ("`Timeline`", "timeline"), ("Timeline #", "timeline"), ("Sequence of events", "timeline"),
      ("The Timeline of the Incident", "timeline"), ("Incident Timeline", "timeline"),
      ("What happened?", "narrative"), ("What went well?", "wentWell"),
      ("What didn’t go so well?", "wentWrong"), ("What didn't go so well", "wentWrong"),
      ("Where we got lucky", "gotLucky"), ("How'd We Do?", "lessons"),
      ("Root Cause(s)", "rootCause"), ("Root causes", "rootCause"),
      ("Root Cause Analysis", "rootCause"),
      ("5 Whys", "rootCause"), ("Five Whys", "rootCause"),
      ("Contributing Factor(s)", "contributingFactors"),
      ("Impact", "impact"), ("Customer Impact", "impact"), ("Impact statement", "impact"),
      ("TL;DR", "summary"), ("Executive Summary (write this last)", "summary"),
      ("Issue Summary", "summary"), ("Detection", "detection"), ("Trigger(s)", "trigger"),
      ("Action Items & Followups", "actions"), ("Action items", "actions"), ("TODO", "actions"),
      ("Corrective and Preventative Measures", "actions"), ("Follow-ups", "actions"),
      ("Lessons learned", "lessons"), ("Lessons Learnt", "lessons"),
      ("Root cause and resolution", "rootCause+resolution"),
      ("Resolution & Recovery", "resolution"), ("Mitigation & Resolution", "mitigation+resolution"),
      ("Root cause and mitigation", "rootCause+mitigation"),
      ("Summary of impact", "summary+impact"), ("Impact / Root Cause", "impact+rootCause"),
      ("Follow-up actions & lessons learned", "actions+lessons"),
      ("Mitigation and Preventive Measures", "mitigation+actions"),
      ("Supporting information", "references"), ("Participants", "participants"),
      ("Next update", "nextUpdate"), ("Technical Notes", "technicalNotes"),
      ("Background", "background"),
      ("根本原因", "rootCause"), ("再発防止策", "actions"), ("Causa raíz", "rootCause"),
      ("Marshmallows", "other"), ("The day the cache ran dry", "other"),
    ]
  )
  func roles(_ heading: String, roles: String) throws {
    let dump = try Dump.sections("# Review of a full disk\n\nText.\n\n## \(heading)\n\nText.\n")
    #expect(dump.hasPrefix("5 \(roles): "))
  }

  @Test(
    "Headings of every form open a part",
    arguments: [
      ("## Impact\n\nText", "1 impact: Impact"),
      ("## Impact ##\n\nText", "1 impact: Impact"),
      ("Impact\n------\n\nText", "1 impact: Impact"),
      ("**Impact**\n\nText", "1 impact: Impact"),
      ("**Impact:**\nText", "1 impact: Impact"),
      ("__Impact__\nText", "1 impact: Impact"),
      ("*Impact:*\n\nText", "1 impact: Impact"),
      ("#### **Impact**\n\nText", "1 impact: Impact"),
      ("Impact:\n\nText", "1 impact: Impact"),
      ("Impact：\n\nText", "1 impact: Impact"),
      ("Impact\n\nText", "1 impact: Impact"),
      ("Impact\nText of many words that says something.", "1 impact: Impact"),
      ("Root Cause and Resolution\n\nText", "1 rootCause+resolution: Root Cause and Resolution"),
      ("**Who ate the cache**\n\nText", "1 other: Who ate the cache"),
    ]
  )
  func forms(_ text: String, expected: String) throws {
    // A first heading of level 1 keeps the part from being the title.
    let dump = try Dump.sections("# Review of a full disk\n\n" + text + "\n")
    let shifted = "3" + expected.dropFirst()
    #expect(dump == shifted)
  }

  @Test(
    "Sentences, items and wrapped prose open none",
    arguments: [
      "Impact was small.", "impact", "The root cause was\nfound late.", "- Impact", "- **Impact**",
      "1. Impact", "> ## Impact", "> Impact", "```\n## Impact\n```",
      "We looked at the\nTimeline,\nand found nothing.", "Impact: small", "**Impact**: small",
      "**Impact** was small.", "**We were wrong.**", "Resolution.", "#Impact",
      "A long sentence about the\n**queue**\nthat is bold in the middle.", "<!-- ## Impact -->",
      "| Impact | Timeline |\n| --- | --- |\n| a | b |", "\\## Impact",
    ]
  )
  func notHeadings(_ text: String) throws {
    #expect(try Dump.sections("# Review of a full disk\n\nText before.\n\n\(text)\n") == "")
  }

  @Test("Keys drop marks and numbering, and keep letters of every script")
  func keys() {
    func key(_ text: String) -> String { HeadingKey.key(of: text.utf8) }
    #expect(key("What's  Next — Soon?") == "whats next soon")
    #expect(key("Action Items & Follow-ups") == "action items and follow ups")
    #expect(key("🔥 Fire 🔥") == "fire")
    #expect(key("再発防止策：") == "再発防止策")
    #expect(key("Résumé") == "résumé")
    #expect(key("...") == "")
  }

  @Test("Parts nest by level, and each ends where the next of its rank begins")
  func nesting() throws {
    let document = try Dump.document(
      """
      # Review of a full disk

      ## Summary

      Text.

      ### Impact

      Text.

      ## Timeline
      """)
    let parts = document.sections.map { "\($0.line)-\($0.endLine) level \($0.level)" }
    #expect(parts == ["3-10 level 1", "7-10 level 2", "11-11 level 1"])
  }
}
