import Testing

@testable import PostmortemKit

@Suite("Words that a text repeats")
struct TextWordsTests {
  @Test(
    "A text that holds all words of another is told, whatever stands between them",
    arguments: [
      ("Disk full, again", "again: disk-full"),
      ("10:05 Café closed", "the CAFÉ — closed at 10:05"),
      ("復旧しました", "サービスは復旧しました。"),
      ("cafe\u{301}", "(cafe\u{301})"),
      ("", "anything"),
    ])
  func held(text: String, other: String) {
    #expect(TextWords(text).isContained(in: TextWords(other)))
  }

  @Test(
    "A text that lacks a word of another, or one of two, is told",
    arguments: [
      ("disk full", "disk fuller"),
      ("cache and cache", "cache and disk"),
      ("café", "cafe"),
      ("復旧", "復帰"),
    ])
  func lacking(text: String, other: String) {
    #expect(!TextWords(text).isContained(in: TextWords(other)))
  }
}
