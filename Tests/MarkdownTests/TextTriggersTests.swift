import Testing

@testable import Markdown

/// The look that spares most texts the search for bare links.
struct TextTriggersTests {
  private func areIn(_ text: String) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { TextTriggers.areIn($0) }
  }

  @Test("a mark is seen wherever it stands in texts of every length", arguments: 1..<70)
  func places(_ length: Int) {
    let plain = String(repeating: "a", count: length)
    #expect(!areIn(plain))
    for mark in ["~", "@", ":/", "ww", "WW", "Ww"] {
      for start in 0..<max(0, length - mark.count + 1) {
        let text = String(plain.prefix(start)) + mark + plain.prefix(length - start - mark.count)
        #expect(areIn(text), "\(mark) at \(start) of \(length)")
      }
    }
  }

  @Test("what only looks like a mark is none", arguments: 0..<40)
  func others(_ length: Int) {
    let plain = String(repeating: "x", count: length)
    for text in ["a/b", ": /", "w w", "a: b", "7w7", "", "."] {
      #expect(!areIn(plain + text + plain))
    }
  }
}
