import Markdown
import Testing

@testable import PostmortemKit

/// Runs builders of fixes over a text.
enum FixHarness {
  /// The text with the fix made that a builder gives; nil where it gives none.
  static func fixed(
    _ text: String, settings: LintSettings = LintSettings(), _ build: (Inspection) -> Fix?
  ) throws -> String? {
    guard let (result, _) = try outcome(text, settings: settings, build) else { return nil }
    return result
  }

  /// The text after the fix, and whether it is safe.
  static func outcome(
    _ text: String, settings: LintSettings = LintSettings(), _ build: (Inspection) -> Fix?
  ) throws -> (String, Fix.Safety)? {
    let document = try Dump.document(text)
    guard let fix = build(Inspection(document, settings: settings)) else { return nil }
    let finding = Finding(
      rule: "test", severity: .note, message: "test", fix: fix,
      place: document.markdown.source.range(of: 0..<0))
    let round = FixRound([finding], to: document.markdown.source)
    #expect(round.fixed.count == 1, "the fix is not sound: \(fix)")
    return (String(decoding: round.bytes, as: UTF8.self), fix.safety)
  }

  /// A fixer with a rule of the test's own.
  static func fixer(
    unsafe: Bool = false, _ rule: String = "test", _ fixes: @escaping @Sendable (String) -> [Fix]
  ) -> Fixer {
    Fixer(compiler: Compiler(), takesUnsafe: unsafe) { document in
      let source = document.markdown.source
      return fixes(source.string(0..<source.bytes.count)).map { fix in
        Finding(
          rule: rule, severity: .note, message: "test", fix: fix,
          place: source.range(of: fix.edits.first?.range ?? 0..<0))
      }
    }
  }

  /// Edits that replace each occurrence of a word.
  static func replacing(_ word: String, by other: String, in text: String) -> [Edit] {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    return bytes.indices.filter { bytes[$0...].starts(with: wanted) }.map {
      Edit($0..<$0 + wanted.count, other)
    }
  }
}
