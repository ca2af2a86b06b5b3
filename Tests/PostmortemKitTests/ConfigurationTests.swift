import Testing

@testable import PostmortemKit

@Suite("Configuration files")
struct ConfigurationTests {
  private let document = "/team/incidents/a.md"

  private func settings(_ text: String, for path: String? = nil, audience: Audience? = nil) throws
    -> LintSettings
  {
    try ConfigurationFiles(text).load().settings(for: path ?? document, audience: audience)
  }

  @Test(
    "A file that says nothing changes nothing",
    arguments: ["", "\n", "# nothing yet\n", "---\n", "{}", "\u{FEFF}", "\u{FEFF}# nothing\r\n"])
  func empty(text: String) throws {
    let settings = try settings(text)
    #expect(settings.severities == LintSettings().severities)
    #expect(settings.profiles == [.minimal])
  }

  @Test("A byte-order mark and ends of lines of Windows are read over")
  func windows() throws {
    let text = "\u{FEFF}rules:\r\n  unknown-rule: error\r\ntime-zone: UTC\r\n"
    #expect(try settings(text).severity(of: "unknown-rule") == .error)
    #expect(
      ConfigurationFiles("\u{FEFF}rules:\r\n  unknown-rul: error\r\n").problems() == [
        ".postmortem.yml:2:3: unknown rule or group `unknown-rul`; did you mean `unknown-rule`?"
      ])
  }

  @Test(
    "A rule counts more than its group, and a group more than all, in whatever order they stand")
  func precedence() throws {
    let settings = try settings(
      """
      rules:
        unknown-rule: error
        tool: note
        all: off
      """)
    #expect(settings.severity(of: "unknown-rule") == .error)
    #expect(settings.severity(of: "unused-suppression") == .note)
    for rule in Rule.all where rule.group != .tool {
      #expect(settings.severity(of: rule.id) == nil)
    }
  }

  @Test(
    "An option of a rule is set with or without its severity, and stays where the rule is set again"
  )
  func options() throws {
    let settings = try settings(
      """
      rules: {over-limit: {maximum-size: 7}}
      paths: [{match: "*.md", rules: {over-limit: warning}}]
      """)
    #expect(settings.options["over-limit"] == ["maximum-size": .integer(7)])
    #expect(settings.severity(of: "over-limit") == .warning)
  }

  @Test("Off is off, bare or in quotes", arguments: ["off", "\"off\"", "{severity: off}"])
  func off(value: String) throws {
    #expect(try settings("rules: {unknown-rule: \(value)}").severity(of: "unknown-rule") == nil)
  }

  @Test("Later entries of paths count more than earlier ones, and all of them more than the rules")
  func paths() throws {
    let text = """
      profile: sre
      rules: {tool: note}
      paths:
        - match: incidents
          rules: {tool: warning}
          profile: coe
        - match: ["*.md", "*.markdown"]
          rules: {unknown-rule: error}
        - match: elsewhere/
          rules: {tool: off}
      """
    let settings = try settings(text)
    #expect(settings.severity(of: "unknown-rule") == .error)
    #expect(settings.severity(of: "unused-suppression") == .warning)
    #expect(settings.profiles.map(\.name) == ["coe"])
    let other = try self.settings(text, for: "/team/other/a.txt")
    #expect(other.severity(of: "unknown-rule") == .note)
    #expect(other.profiles.map(\.name) == ["sre"])
  }

  @Test("A document is for customers as soon as the configuration or its front matter says so")
  func audience() throws {
    let configuration = try ConfigurationFiles(
      """
      paths:
        - {match: public/, audience: customer}
        - {match: public/notes/, audience: internal}
      """
    ).load()
    func audience(_ path: String, _ stated: Audience? = nil) -> Audience {
      configuration.audience(configuration.overrides(for: path), stated: stated)
    }
    #expect(audience("/team/public/a.md") == .customer)
    #expect(audience("/team/public/a.md", .internal) == .customer)
    #expect(audience("/team/public/notes/a.md") == .internal)
    #expect(audience("/team/a.md") == .internal)
    #expect(audience("/team/a.md", .customer) == .customer)
  }

  @Test("The audience of the front matter is read, in any case, and others are none")
  func frontMatterAudience() throws {
    func audience(_ value: String) throws -> Audience? {
      try Document.read("---\naudience: \(value)\n---\n\n# Login outage\n").metadata.audience
    }
    #expect(try audience("customer") == .customer)
    #expect(try audience("Internal") == .internal)
    #expect(try audience("engineers") == nil)
  }

  @Test("Patterns of what is left out count from the folder of the file")
  func exclude() throws {
    let configuration = try ConfigurationFiles("exclude: [drafts/, \"*.tmp.md\"]").load()
    #expect(configuration.exclusion(of: "/team/x/drafts/a.md")?.pattern == "drafts/")
    #expect(configuration.exclusion(of: "/team/x/drafts/") != nil)
    #expect(configuration.exclusion(of: "/team/a.tmp.md") != nil)
    #expect(configuration.exclusion(of: "/drafts/a.md") == nil)
    #expect(configuration.exclusion(of: "/team/a.md") == nil)
  }

  @Test("The zone is that of times for which a document names none")
  func zone() throws {
    let configuration = try ConfigurationFiles("time-zone: +02:00").load()
    let source = "# Outage 2024-03-04\n\n## Timeline\n\n- 10:00 Paged\n"
    let document = try Compiler(zone: configuration.zone).document(
      from: Array(source.utf8), path: "a.md")
    #expect(document.timeline.first?.start.iso8601 == "2024-03-04T10:00:00+02:00")
  }

  @Test("What is written as the settings of a document sets the same when it is read")
  func roundTrip() throws {
    let text = """
      profile: [team, statuspage]
      profiles:
        team:
          extends: sre
          required: [dataProtection or impact]
          forbidden: references
          metadata: Customer ticket
      sections: {Data protection: dataProtection, "Ablauf: kurz": timeline}
      rules: {tool: note, unknown-rule: off}
      audience: customer
      time-zone: Europe/Berlin
      exclude: ["{a,b}*.md"]
      """
    let configuration = try ConfigurationFiles(text).load()
    let written = configuration.text()
    let again = try ConfigurationFiles(written).load()
    check(again.text(), is: written)
    let (left, right) = (
      configuration.settings([], audience: .customer), again.settings([], audience: .customer)
    )
    #expect(left.severities == right.severities)
    #expect(left.profiles == right.profiles)
  }
}
