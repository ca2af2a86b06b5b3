import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

/// What keeps the list of rules honest.
struct RuleRegistryTests {
  @Test("every file of a rule is in the list, and its name is the rule's")
  func files() throws {
    let folder = Repository.file("Sources/PostmortemKit/Rules")
    let named = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
      $0 as? String
    }
    .filter {
      $0.contains("/") && $0.hasSuffix(".swift") && !$0.hasSuffix("Rules.swift")
        && !$0.contains("+")
    }
    let sources = try named.map {
      (name: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
    let rules = sources.filter { $0.text.contains("static let") && $0.text.contains(" = Rule(") }
    #expect(Set(rules.map { Self.kebab($0.name) }) == Set(Rule.all.map(\.id)))
  }

  @Test("names are in kebab case and stand once")
  func names() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    for rule in Rule.all {
      let isKebab = rule.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil
      #expect(isKebab, "\(rule.id)")
    }
  }

  @Test("every rule says what it finds and why, with a good and a bad example", arguments: Rule.all)
  func texts(of rule: Rule) {
    #expect(!rule.good.isEmpty && !rule.bad.isEmpty)
    #expect(rule.summary.hasSuffix(".") && rule.why.hasSuffix("."))
    #expect(rule.bad.allSatisfy { $0.markdown.contains("↓") })
    #expect(rule.good.allSatisfy { !$0.markdown.contains("↓") })
  }

  @Test("a rule runs by default only where enough of its findings were right", arguments: Rule.all)
  func precision(of rule: Rule) {
    guard let precision = rule.precision else { return }
    #expect(precision.right <= precision.read)
    guard rule.isDefault else { return }
    let needed = rule.severity == .error ? 95 : 90
    #expect(precision.right * 100 >= needed * precision.read, "\(rule.id)")
  }

  private static func kebab(_ path: String) -> String {
    let name = path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
    var kebab = ""
    for letter in name {
      if letter.isUppercase, !kebab.isEmpty { kebab += "-" }
      kebab += letter.lowercased()
    }
    return kebab
  }
}
