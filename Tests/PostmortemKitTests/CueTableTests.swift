import Testing

@testable import PostmortemKit

@Suite("What a text speaks of")
struct CueTableTests {
  private let table = CueTable([
    (1, [" fully* restored", " service restored"]), (2, [" all clear "]), (3, ["復旧"]),
    (4, [" paged", " pages "]),
  ])

  @Test(
    "Phrases are found in any case, behind marks, across stars and in scripts without spaces",
    arguments: [
      ("Fully and at last restored", 1), ("The SERVICE: restored!", 1), ("all-clear", 2),
      ("サービスが復旧した", 3), ("café paged", 4), ("Ana was paged.", 4), ("(pages)", 4),
      ("services restored", nil), ("all clearly", nil), ("pagers", nil), ("unpaged", nil),
      ("fully", nil), ("", nil), ("ça va", nil),
    ] as [(String, Int?)])
  func phrasesAreFound(text: String, value: Int?) {
    #expect(table.value(in: text.utf8) == value)
  }

  @Test(
    "A text is searched to its end, however long it is and however much longer its marks make it",
    arguments: 0..<80)
  func ends(length: Int) {
    for filling in ["a", "&", "& ", "é", " "] {
      let before = String(repeating: filling, count: length)
      #expect(table.value(in: before.utf8) == nil)
      for end in [" all clear", " all clear!", " paged", "復旧"] {
        #expect(table.value(in: (before + end).utf8) != nil, "\(before + end)")
      }
      #expect(table.value(in: (before + " all clea").utf8) == nil)
    }
  }

  @Test("Of the values of a text the first of the table counts, unless it is not wanted")
  func orderCounts() {
    let text = Array("paged, then all clear, then service restored".utf8)
    #expect(table.value(in: text) == 1)
    #expect(table.value(in: text) { $0 != 1 } == 2)
  }

  @Test(
    "Phrases that are shorter than three letters are found as well",
    arguments: [("it is up", 1), ("upper", nil), ("a b", 2), ("b", nil)] as [(String, Int?)])
  func shortPhrasesAreFound(text: String, value: Int?) {
    #expect(CueTable([(1, [" up "]), (2, [" a"])]).value(in: text.utf8) == value)
  }
}
