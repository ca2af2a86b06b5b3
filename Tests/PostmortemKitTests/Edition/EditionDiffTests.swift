import Markdown
import Testing

@testable import PostmortemKit

@Suite struct EditionDiffTests {
  /// Applies a unified difference without context to the lines of a text.
  private func applying(_ diff: String, to source: String) throws -> [Substring] {
    var old = source.split(separator: "\n", omittingEmptySubsequences: false)
    if old.last == "" { old.removeLast() }
    var new: [Substring] = []
    var position = 0
    var left: ArraySlice<Substring> = diff.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast()[...]
    while let line = left.popFirst() {
      guard line.hasPrefix("@@ -") else { continue }
      let numbers = line.dropFirst(4).split { " ,+".contains($0) }
      let first = try #require(numbers.first.flatMap { Int($0) }) - 1
      let count = try #require(numbers.dropFirst().first.flatMap { Int($0) })
      let added = try #require(numbers.dropFirst(3).first.flatMap { Int($0) })
      #expect(first >= position, "the groups are in order and do not overlap")
      new += old[position..<first]
      let removed = left.prefix(count).map { $0.dropFirst() }
      #expect(removed == Array(old[first..<first + count]), "the group quotes the original")
      left.removeFirst(count)
      new += left.prefix(added).map { $0.dropFirst() }
      left.removeFirst(added)
      position = first + count
    }
    return new + old[position...]
  }

  static let samples =
    EditionPropertyTests.samples + [
      "# Outage\n\n## Summary\n\nIt failed. <!-- a\nb\nc --> More of it.\nAnd more.\n",
      "# Outage\n\n## Summary\n\nA <!-- internal --> b\n\nc\n\n<!-- /internal --> d\n\ne\n",
      "# Outage\n\n**Author:** Ana Ruiz\n\n## Summary\n\nAna Ruiz and\nBen saw db1.acme.internal.\n",
    ]

  @Test(arguments: samples.indices)
  func `the difference is exactly what turns the original into the edition`(_ index: Int) throws {
    let source = Self.samples[index]
    let redaction = try CustomerEdition.redaction(of: source)
    var edition = String(decoding: redaction.text.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    if edition.last == "" { edition.removeLast() }
    let diff = String(decoding: redaction.diff, as: UTF8.self)
    #expect(try applying(diff, to: source) == edition)
  }

  @Test(arguments: samples.indices)
  func `every group of the difference changes something and has a reason`(_ index: Int) throws {
    let redaction = try CustomerEdition.redaction(of: Self.samples[index])
    let lines = String(decoding: redaction.diff, as: UTF8.self).split(separator: "\n")
    for (number, line) in lines.enumerated() where line.hasPrefix("@@ ") {
      #expect(!line.hasSuffix("@@ "), "no reason: \(line)")
      let group = lines[(number + 1)...].prefix { !$0.hasPrefix("@@ ") }
      let removed = group.filter { $0.hasPrefix("-") }.map { $0.dropFirst() }
      let added = group.filter { $0.hasPrefix("+") }.map { $0.dropFirst() }
      #expect(removed != added, "\(line) changes nothing")
    }
  }
}
