import Foundation
import Testing

@testable import PostmortemKit

@Suite("Differences that other tools apply")
struct UnifiedDiffTests {
  private static let pairs: [(String, String)] = [
    ("a\nb\nc\n", "a\nB\nc\n"), ("", "a\n"), ("a\n", ""), ("a", "a\n"), ("a\nb", "a\nc"),
    ("a\r\nb\r\nc\r\n", "a\r\nx\r\nc\r\n"), ("a\nb\n", "b\na\n"),
    ("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\nx\n"),
    ("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n"),
    ("a\nb\nc\na\nb\nb\na\n", "c\nb\na\nb\na\nc\n"), ("é\n--- x\n", "é\n+++ y\n"),
    ("\u{FEFF}a\n\n\n\nb", "\u{FEFF}a\n\nb"),
  ]

  @Test("patch and git apply make the new text of the old one", arguments: pairs)
  func applies(_ old: String, _ new: String) throws {
    for call in [["patch", "-p1", "--binary", "-s", "-i", "d.diff"], ["git", "apply", "d.diff"]] {
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "my notes.md")
      try Data(old.utf8).write(to: file)
      let diff = UnifiedDiff(path: "./my notes.md", old: Array(old.utf8), new: Array(new.utf8))
      try Data(diff.bytes).write(to: folder.appending(path: "d.diff"))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = call
      process.currentDirectoryURL = folder
      try process.run()
      process.waitUntilExit()
      #expect(
        process.terminationStatus == 0, "\(call): \(String(decoding: diff.bytes, as: UTF8.self))")
      // `patch` removes a file that becomes empty.
      let result = (try? Data(contentsOf: file)) ?? Data()
      #expect(result.elementsEqual(new.utf8), "\(call)")
    }
  }

  @Test("Texts that are the same have no difference")
  func nothing() {
    #expect(UnifiedDiff(path: "a.md", old: [97], new: [97]).bytes.isEmpty)
  }

  @Test("Changes far apart have hunks of their own, with three lines around")
  func hunks() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacingOccurrences(of: "2\n3\n", with: "3\n").replacingOccurrences(
      of: "18\n", with: "x\n")
    let diff = UnifiedDiff(path: "a.md", old: Array(old.utf8), new: Array(new.utf8))
    check(
      String(decoding: diff.bytes, as: UTF8.self),
      is: """
        --- a/a.md
        +++ b/a.md
        @@ -1,5 +1,4 @@
         1
        -2
         3
         4
         5
        @@ -15,6 +14,6 @@
         15
         16
         17
        -18
        +x
         19
         20

        """)
  }

  @Test("A list that was turned round is no trouble", .timeLimit(.minutes(1)))
  func large() {
    let old = Array(0..<20_000)
    let changes = LineDiff.changes(from: old, to: old.reversed())
    #expect(changes.count >= 1)
    var moved = old
    moved.swapAt(10, 19_000)
    #expect(LineDiff.changes(from: old, to: moved).count == 2)
    // Every third of many lines is gone, and others are the same all over.
    let many = (0..<30_000).map { $0 % 3 == 1 ? -1 : $0 }
    let fewer = many.filter { $0 % 3 != 2 }
    #expect(LineDiff.changes(from: many, to: fewer).count == 10_000)
  }

  @Test("Random lists become each other")
  func random() {
    var generator = Numbers(state: 7)
    for _ in 0..<500 {
      let old = (0..<generator.next(12)).map { _ in generator.next(4) }
      let new = (0..<generator.next(12)).map { _ in generator.next(4) }
      var made: [Int] = []
      var position = 0
      for change in LineDiff.changes(from: old, to: new) {
        made += old[position..<change.old.lowerBound] + new[change.new]
        position = change.old.upperBound
      }
      made += old[position...]
      #expect(made == new)
    }
  }

  private struct Numbers {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
  }
}
