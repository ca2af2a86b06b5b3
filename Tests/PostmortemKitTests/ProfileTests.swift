import Testing

@testable import PostmortemKit

@Suite("Forms of documents")
struct ProfileTests {
  /// The requirements that no section of a document meets.
  private func missing(_ profile: Profile, in document: Document) -> [String] {
    profile.required.filter { requirement in !document.sections.contains(where: requirement.isMet) }
      .map(\.heading)
  }

  private func profile(_ text: String, _ name: String = "team") throws -> Profile {
    try #require(try ConfigurationFiles(text).load().profile(named: name))
  }

  @Test(
    "A document that is started from a template has the sections of its school",
    arguments: [
      ("sre", "sre"), ("correction-of-errors", "coe"), ("issue-summary", "holberton"),
      ("five-whys", "atlassian"), ("full-review", "pagerduty"), ("public-review", "azure"),
      ("incident-report", "statuspage"), ("status-update", "sev1-update"), ("sre", "minimal"),
    ])
  func templates(template: String, name: String) throws {
    let profile = try #require(Profile.named(name))
    let text = try #require(DocumentTemplate.named(template)).document([
      "date": "2024-03-04", "time": "10:00", "title": "Login outage",
    ])
    let document = try Document.read(text)
    #expect(profile.kinds.contains(Rule.Kinds(document.kind)), "\(document.kind)")
    #expect(missing(profile, in: document) == [])
    for role in profile.forbidden { #expect(!document.sections.contains { $0.has(role) }) }
  }

  @Test("Names stand once, and no section is both required and forbidden", arguments: Profile.all)
  func sound(profile: Profile) {
    #expect(Profile.all.count { $0.name == profile.name } == 1)
    let required = profile.required.flatMap(\.anyOf)
    #expect(Set(required + profile.optional).isDisjoint(with: profile.forbidden))
    #expect(Set(required).isDisjoint(with: profile.optional))
    #expect(profile.required.allSatisfy { !$0.anyOf.isEmpty && !$0.heading.isEmpty })
    #expect(profile.required.allSatisfy { $0.prompt.hasSuffix("?") || $0.prompt.hasSuffix(".") })
  }

  @Test(
    "The heading that a form gives a new section is read as that section", arguments: Profile.all)
  func headings(profile: Profile) throws {
    for requirement in profile.required {
      let source = "# Login outage\n\nText.\n\n## \(requirement.heading)\n\nText.\n"
      let document = try Document.read(source)
      #expect(document.sections.contains(where: requirement.isMet), "\(requirement.heading)")
    }
  }

  @Test("A form holds for its kinds, and a postmortem without one has the least that it must have")
  func kinds() throws {
    var settings = LintSettings()
    settings.profiles = [.sev1Update, .statuspage]
    #expect(settings.profile(for: .statusUpdate).name == "sev1-update")
    #expect(settings.profile(for: .incidentReport).name == "statuspage")
    #expect(settings.profile(for: .postmortem).name == "minimal")
    #expect(settings.profile(for: .playbook).required == [])
  }

  @Test("A form of one's own adds to the one that it extends, and takes away")
  func own() throws {
    let profile = try profile(
      """
      profiles:
        team:
          extends: minimal
          required:
            - impact
            - [detection, response]
            - rootCause or trigger
            - any-of: lessons
              heading: What we take home
              prompt: Say one thing.
          optional: actions
          forbidden: [participants]
          metadata: [date, Customer ticket]
          kinds: [postmortem, incidentReport]
      """)
    #expect(
      profile.required.map(\.anyOf) == [
        [.summary, .narrative], [.timeline], [.impact], [.detection, .response],
        [.rootCause, .trigger], [.lessons],
      ])
    #expect(profile.required.last?.heading == "What we take home")
    #expect(profile.required.last?.prompt == "Say one thing.")
    #expect(profile.forbidden == [.participants])
    #expect(profile.metadata == ["date", "Customer ticket"])
    #expect(profile.kinds == [.postmortem, .incidentReport])
  }

  @Test(
    "A role of one's own is met by its headings, however they are dressed",
    arguments: [
      "## Data protection", "### 3. Data protection:", "**Data protection**", "Data protection:",
      "## Data protection (GDPR)", "## DATA PROTECTION", "Data protection\n---------------",
    ])
  func ownRole(heading: String) throws {
    let configuration = try ConfigurationFiles(
      """
      sections: {Data protection: dataProtection}
      profiles: {team: {required: [dataProtection]}}
      """
    ).load()
    let source =
      "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n\(heading)\n\nNothing left.\n"
    let compiler = Compiler(sections: configuration.sections)
    let document = try compiler.document(from: Array(source.utf8), path: "a.md")
    let profile = try #require(configuration.profile(named: "team"))
    #expect(missing(profile, in: document) == [])
    #expect(document.sections.last?.roles == [.other])
    #expect(missing(profile, in: try Document.read(source)) == ["Data protection"])
  }

  @Test("A name of one's own comes before what it means elsewhere")
  func alias() throws {
    let names = try ConfigurationFiles(
      "sections: {Verlauf: timeline, Context: timeline, Symptoms: impact}"
    ).load().sections
    let source =
      "# Outage 2024-03-04\n\n## Verlauf (UTC)\n\n- 10:00 Paged\n\n## Symptoms\n\nSlow.\n"
    let document = try Compiler(sections: names).document(from: Array(source.utf8), path: "a.md")
    #expect(document.timeline.count == 1)
    #expect(document.sections.map(\.roles) == [[.timeline], [.impact]])
    #expect(try Document.read(source).timeline.isEmpty)
  }
}
