import Testing

@testable import PostmortemKit

@Suite("Configuration files that extend others")
struct ConfigurationExtendsTests {
  @Test(
    "What a file says counts more than what it extends, and a later file more than an earlier one")
  func order() throws {
    let configuration = try ConfigurationFiles([
      "/team/.postmortem.yml": """
      extends: [../base.yml, rules/strict.yml]
      rules: {unused-suppression: note}
      """,
      "/base.yml": "time-zone: UTC\nprofile: sre\nrules: {tool: off}\n",
      "/team/rules/strict.yml": "extends: ../../base.yml\nrules: {tool: error}\nprofile: coe\n",
    ]).load()
    let settings = configuration.settings(for: "/team/a.md")
    #expect(settings.severity(of: "unused-suppression") == .note)
    #expect(settings.severity(of: "unknown-rule") == .error)
    #expect(settings.profiles.map(\.name) == ["coe"])
    #expect(configuration.zoneName == "UTC")
    #expect(configuration.files == ["../base.yml", "rules/strict.yml", ".postmortem.yml"])
  }

  @Test("Patterns count from the file in which they stand")
  func patterns() throws {
    let configuration = try ConfigurationFiles([
      "/team/.postmortem.yml": "extends: ../base.yml\nexclude: /b.md\n",
      "/base.yml": "exclude: /a.md\n",
    ]).load()
    #expect(configuration.exclusion(of: "/a.md")?.file == "../base.yml")
    #expect(configuration.exclusion(of: "/team/a.md") == nil)
    #expect(configuration.exclusion(of: "/team/b.md")?.file == ".postmortem.yml")
  }

  @Test("Forms and roles of a file can be used by the one that extends it")
  func names() throws {
    let configuration = try ConfigurationFiles([
      "/team/.postmortem.yml": """
      extends: ../base.yml
      profile: team
      profiles:
        team: {extends: house, required: [dataProtection]}
      """,
      "/base.yml": """
      sections: {Data protection: dataProtection}
      profiles: {house: {required: [summary]}}
      """,
    ]).load()
    let profile = try #require(configuration.settings(for: "/team/a.md").profiles.first)
    #expect(profile.required.map(\.names) == [[.known(.summary)], [.own("dataProtection")]])
    #expect(profile.required.last?.heading == "Data protection")
  }

  @Test("A file that extends itself, at once or through others, is told of and stops nothing")
  func cycle() {
    let own = ConfigurationFiles(["/a.yml": "extends: ./a.yml\n"])
    #expect(own.problems("/a.yml") == ["a.yml:1:10: `a.yml` extends itself"])
    let pair = ConfigurationFiles(["/a.yml": "extends: b.yml\n", "/b.yml": "extends: [a.yml]\n"])
    #expect(pair.problems("/a.yml") == ["b.yml:1:11: `a.yml` extends itself"])
  }

  @Test("What is wrong with a file that two others extend is told once")
  func once() {
    let files = ConfigurationFiles([
      "/a.yml": "extends: [b.yml, c.yml]\n", "/b.yml": "extends: d.yml\n",
      "/c.yml": "extends: d.yml\n", "/d.yml": "x: y\n",
    ])
    #expect(files.problems("/a.yml") == ["d.yml:1:1: unknown key `x`"])
  }

  @Test("A file is read once, however many extend it")
  func reads() throws {
    nonisolated(unsafe) var reads: [String] = []
    var loader = ConfigurationLoader { path in
      reads.append(path)
      return Array(
        (path == "/d.yml" ? "" : path == "/a.yml" ? "extends: [b.yml, d.yml]" : "extends: d.yml")
          .utf8)
    }
    _ = try loader.load("/a.yml")
    _ = try loader.load("/b.yml")
    #expect(reads == ["/a.yml", "/b.yml", "/d.yml"])
  }
}
