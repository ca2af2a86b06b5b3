import Foundation
import Markdown
import Testing

@testable import PostmortemKit

/// Every rule's own examples, as they stand and in other surroundings.
struct RuleExampleTests {
  @Test(
    "a rule finds its bad examples where they are marked and nothing in the good ones",
    arguments: Rule.all)
  func examples(of rule: Rule) throws {
    for example in rule.bad + rule.good { try expectMarks(of: example, by: rule) }
  }

  @Test("a rule finds the same where lines end with CRLF", arguments: Rule.all)
  func carriageReturns(of rule: Rule) throws {
    for example in rule.bad + rule.good {
      try expectMarks(of: example, by: rule) {
        $0.replacingOccurrences(of: "\n", with: "\r\n")
      }
    }
  }

  @Test("a rule finds the same behind an emoji and a paragraph of Chinese", arguments: Rule.all)
  func wideText(of rule: Rule) throws {
    for example in rule.bad + rule.good {
      try expectMarks(of: example, by: rule, behind: "🚨🇪🇺 é\n\n这是一个段落。\n\n")
    }
  }

  @Test(
    "a rule finds the same in a block quote where it looks into one, and nothing where it does not",
    arguments: Rule.all.filter { $0.scope.inQuote != nil })
  func quotes(of rule: Rule) throws {
    for example in rule.bad {
      let quoted = example.markdown.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "> " + $0 }.joined(separator: "\n")
      try expectMarks(
        of: example, by: rule, isSilent: rule.scope.inQuote == false, source: quoted)
    }
  }

  @Test(
    "a rule is silent in a code block, unless what it looks for counts there",
    arguments: Rule.all)
  func code(of rule: Rule) throws {
    for example in rule.bad where !example.markdown.hasPrefix("---\n") {
      let fenced = "`````\n\(example.markdown)\n`````\n"
      try expectMarks(of: example, by: rule, isSilent: !rule.scope.inCode, source: fenced)
    }
  }

  @Test(
    "a comment silences a rule, unless the rule is about leaks and the document is for customers",
    arguments: Rule.all.filter { $0.group != .tool })
  func suppressions(of rule: Rule) throws {
    for example in rule.bad {
      let silenced =
        example.markdown
        + "\n\n<!-- postmortem-disable-file \(rule.id) -- the example says so -->\n"
      let isFinal = rule.group == .leaks && example.audience == .customer
      try expectMarks(of: example, by: rule, isSilent: !isFinal, source: silenced)
    }
  }

  private func expectMarks(
    of example: RuleExample, by rule: Rule, isSilent: Bool = false, source: String? = nil,
    behind prefix: String = "", changed: (String) -> String = { $0 }
  ) throws {
    let marked = changed(Self.inserting(prefix, into: source ?? example.markdown))
    let (text, marks) = Self.unmarked(marked)
    let document = try example.compiler.document(from: Array(text.utf8), path: example.path)
    let found = Linter(settings: example.settings(for: rule)).findings(in: document)
    let bytes = Array(text.utf8)
    func shown(_ offsets: [Int]) -> String {
      var bytes = bytes
      for offset in offsets.reversed() { bytes.insert(contentsOf: "↓".utf8, at: offset) }
      return String(decoding: bytes, as: UTF8.self)
    }
    let location = example.sourceLocation
    check(
      shown(found.map(\.place.start.offset)), is: shown(isSilent ? [] : marks), at: location)
    for finding in found {
      #expect(finding.place.bytes.upperBound <= bytes.count, sourceLocation: location)
      #expect(
        !finding.message.hasSuffix("."), "a message has no full stop", sourceLocation: location)
    }
  }

  /// Puts text before the first line, or behind the front matter.
  private static func inserting(_ prefix: String, into text: String) -> String {
    guard !prefix.isEmpty, text.hasPrefix("---\n"),
      let end = text.range(
        of: "\n---\n", range: text.index(text.startIndex, offsetBy: 3)..<text.endIndex)
    else { return prefix + text }
    return text[..<end.upperBound] + "\n" + prefix + text[end.upperBound...]
  }

  /// The text without its marks, and the byte offsets where they stood.
  private static func unmarked(_ text: String) -> (String, [Int]) {
    var parts = text.components(separatedBy: "↓")
    var marks: [Int] = []
    var plain = parts.removeFirst()
    for part in parts {
      marks.append(plain.utf8.count)
      plain += part
    }
    return (plain, marks)
  }
}

extension RuleExample {
  var sourceLocation: Testing.SourceLocation {
    Testing.SourceLocation(
      fileID: "PostmortemKit/\(URL(filePath: "\(location.file)").lastPathComponent)",
      filePath: "\(location.file)", line: location.line, column: location.column)
  }
}
