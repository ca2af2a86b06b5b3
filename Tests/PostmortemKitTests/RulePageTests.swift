import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

@Suite struct RulePageTests {
  @Test("the page of a rule in the documentation is what the rule prints", arguments: Rule.all)
  func page(of rule: Rule) throws {
    try expectFile(
      "Documentation/rules/\(rule.id).md", holds: RulePage(rule).markdown,
      renewedBy: "RulePageTests")
  }

  @Test("the index of the rules is what the rules print")
  func index() throws {
    try expectFile(
      "Documentation/rules/README.md", holds: RuleList.markdown, renewedBy: "RulePageTests")
  }

  @Test("there is no page of a rule that does not exist")
  func stalePages() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.file("Documentation/rules").path)
    let known = Set(Rule.all.map { $0.id + ".md" } + ["README.md"])
    #expect(Set(names).subtracting(known) == [])
  }
}
