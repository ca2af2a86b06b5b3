import Testing

@testable import PostmortemKit

@Suite("What is wrong with a configuration file")
struct ConfigurationProblemTests {
  @Test(
    "A mistake is told with its place and what may be meant",
    arguments: [
      ("rulse: {}", "1:1: unknown key `rulse`; did you mean `rules`?"),
      ("colour: red", "1:1: unknown key `colour`"),
      ("rules: {tol: off}", "1:9: unknown rule or group `tol`; did you mean `tool`?"),
      (
        "rules:\n  unknown-rule: eror",
        "2:17: unknown severity `eror`; did you mean `error`?"
      ),
      (
        "rules: {tool: loud}",
        "1:15: unknown severity `loud`; choose one of off, note, warning, error"
      ),
      (
        "rules: {unknown-rule: {sevrity: note}}",
        "1:24: unknown option of `unknown-rule` `sevrity`; did you mean `severity`?"
      ),
      (
        "rules: {over-limit: {maximum-size: big}}",
        "1:36: `maximum-size` has to be a number, not text"
      ),
      (
        "rules: {over-limit: {maximum-size: -1}}",
        "1:36: `maximum-size` has to be a whole number from 0"
      ),
      (
        "a: 1\nb: " + String(repeating: "[", count: 200_000),
        "2:1: more than 100 values stand within one another"
      ),
      (
        String(repeating: "- ", count: 100_000),
        "1:1: more than 100 values stand within one another"
      ),
      (
        "a: &x [1]\n" + String(repeating: "b: *x\n", count: 101),
        "102:1: there are more than 100 aliases"
      ),
      ("rules: [tool]", "1:8: `rules` has to be a mapping, not a list"),
      ("rules:", "1:7: `rules` has to be a mapping, not nothing"),
      (
        "rules: {tool: true}", "1:15: `tool` has to be off, note, warning, error, not true or false"
      ),
      ("profile: srre", "1:10: unknown profile `srre`; did you mean `sre`?"),
      (
        "profile: 7",
        "1:10: `profile` has to be text or a list of texts, not a number; put it in quotes"
      ),
      ("exclude: [[a]]", "1:11: an item of `exclude` has to be text, not a list"),
      ("exclude: \"{a\"", "1:10: `{` is never closed; close it with `}`"),
      ("audience: customers", "1:11: unknown audience `customers`; did you mean `customer`?"),
      (
        "time-zone: Mars",
        "1:12: unknown time zone `Mars`; give an abbreviation (UTC), an offset (+02:00) or a name such as Europe/Berlin"
      ),
      ("sections: {Chronik: timline}", "1:21: unknown role `timline`; did you mean `timeline`?"),
      ("sections: {'***': timeline}", "1:12: the heading `***` has no letters"),
      ("sections: {é: [timeline]}", "1:16: `é` has to be text, not a list"),
      ("paths: [{audience: customer}]", "1:9: an item of `paths` lacks `match`"),
      (
        "profiles: {team: {required: [rootcause]}}",
        "1:30: unknown role `rootcause`; did you mean `rootCause`?"
      ),
      (
        "profiles: {team: {required: [dataProtection]}}",
        "1:30: unknown role `dataProtection`; a role of one's own gets its headings under `sections`"
      ),
      (
        "profiles: {team: {extends: atlasian}}",
        "1:28: unknown profile `atlasian`; did you mean `atlassian`?"
      ),
      (
        "profiles: {team: {required: [impact], forbidden: impact}}",
        "1:50: `impact` is both required and forbidden"
      ),
      (
        "profiles: {team: {kinds: memo}}",
        "1:26: unknown kind of document `memo`; choose one of postmortem, statusUpdate, incidentReport, playbook"
      ),
      ("- a\n- b", "1:1: the configuration has to be a mapping, not a list"),
      ("rules: {}\nrules: {}", "1:1: `rules` stands twice"),
      ("extends: missing.yml", "1:10: `missing.yml` can't be read: No such file or directory"),
    ])
  func one(text: String, problem: String) {
    check(
      ConfigurationFiles(text).problems().joined(separator: "\n"), is: ".postmortem.yml:" + problem)
  }

  @Test("All that is wrong with a file is told at once, in the order of its text")
  func several() {
    let text = """
      rules:
        tool: eror
        none-such: off
      profile: srre
      exclude: ../x
      """
    let places = ConfigurationFiles(text).problems().map { $0.split(separator: " ")[0] }
    #expect(
      places == [
        ".postmortem.yml:2:9:", ".postmortem.yml:3:3:", ".postmortem.yml:4:10:",
        ".postmortem.yml:5:10:",
      ])
  }

  @Test(
    "Text that is no YAML is told with its place",
    arguments: ["rules: [", "a: b: c", "\t- x", "rules: {a: 'x}", "*nowhere", "a: \u{1}"])
  func noYAML(text: String) {
    let problems = ConfigurationFiles(text).problems()
    #expect(problems.count == 1)
    #expect(
      problems.allSatisfy {
        $0.hasPrefix(".postmortem.yml:1:") || $0.hasPrefix(".postmortem.yml:2:")
      })
  }

  @Test("Bytes that are no UTF-8 are told, and deep nesting stops nothing")
  func hostile() throws {
    var loader = ConfigurationLoader { _ in [0x61, 0xFF] }
    #expect(throws: ConfigurationError.self) { try loader.load("/x.yml") }
    #expect(!ConfigurationFiles(String(repeating: "[", count: 100_000)).problems().isEmpty)
    #expect(!ConfigurationFiles(String(repeating: "{a: ", count: 900)).problems().isEmpty)
  }
}
