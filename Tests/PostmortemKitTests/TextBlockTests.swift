import Markdown
import Testing

@testable import PostmortemKit

@Test func linksAreNotesWithOneNumberForEachDestination() throws {
  #expect(
    try writtenText(
      """
      See [one](https://example.org/1), [two](https://example.org/2), [one again](https://example.org/1),
      https://example.org/3, <me@example.org>, [here](#part) and [bad](javascript:x).
      """) == """
        See one [1], two [2], one again [1], https://example.org/3,
        me@example.org, here and bad.

        Links:

        [1] https://example.org/1
        [2] https://example.org/2

        """)
}

@Test func blocksKeepTheirShape() throws {
  #expect(
    try writtenText(
      """
      > quoted
      >
      > - item

      9. nine, an item that is so long that it has to go on on a second line of text
      10. ten

          more of ten

      ```sh
      run --all   # wider than seventy-two columns, and as it is, because it is code to be copied

      stop
      ```

      ![A graph](graph.png)

      ***

      hard  
      break<!-- hidden --> ~~old~~ `code`
      """) == """
        > quoted
        >
        > - item

        9.  nine, an item that is so long that it has to go on on a second line
            of text

        10. ten

            more of ten

            run --all   # wider than seventy-two columns, and as it is, because it is code to be copied

            stop

        A graph

        ------------------------------------------------------------------------

        hard
        break ~~old~~ code

        """)
}

@Test func aTableIsAlignedWrappedOrTakenApartByItsWidth() throws {
  let word = "abcdefghij"
  let sentence = Array(repeating: word, count: 9).joined(separator: " ")
  #expect(
    try writtenText("| a | |\n|---|---|\n| *x* y | |\n| 漢字😀 | |") == "a\n------\nx y\n漢字😀\n")
  #expect(
    try writtenText("| k | v |\n|---|---|\n| one | \(sentence) |") == """
      k    v
      ---  -------------------------------------------------------------------
      one  abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij abcdefghij
           abcdefghij abcdefghij abcdefghij

      """)
  #expect(
    try writtenText("| k | v |\n|---|---|\n| \(sentence) | \(sentence) |").hasPrefix(
      "k: \(word) \(word) \(word) \(word) \(word) \(word)\n  \(word)"))
}

@Test func wideCharactersCountTwoColumns() throws {
  let lines = try writtenText("# 障害報告\n\n" + String(repeating: "配信が遅延しました😀 ", count: 12)).split(
    separator: "\n")
  #expect(lines[0...1] == ["障害報告", "========"])
  #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= 72 })
  #expect(
    try writtenText(String(repeating: "語", count: 40)).split(separator: "\n")
      == [String(repeating: "語", count: 36)[...], "語語語語"])
}

@Test(arguments: [
  ("a", 1), ("é", 1), ("e\u{301}", 1), ("語", 2), ("😀", 2), ("👩‍💻", 2), ("🇩🇪", 2), ("✔️", 2), ("→", 1),
  ("\u{200B}", 0),
])
func aCharacterTakesTheColumnsThatATerminalGivesIt(_ text: String, columns: Int) {
  #expect(TextWidth.columns(of: text) == columns)
}

@Test func aWordOrURLIsNeverBroken() throws {
  let url = "https://example.org/" + String(repeating: "x", count: 100)
  #expect(try writtenText("see \(url) there") == "see\n\(url)\nthere\n")
}

@Test func deepNestingIsWrittenWithoutRecursionToTheEnd() throws {
  var limits = Limits()
  limits[.depth] = 20_000
  for (mark, count) in [("> ", 20_000), ("- ", 3_000)] {
    let source = String(repeating: mark, count: count) + "deep *text*"
    #expect(try writtenText(source, within: limits).contains("deep text\n"))
  }
}
