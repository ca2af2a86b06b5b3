import Markdown
import Testing

@Test func aTableHasAlignedCellsThatStandWhereTheySay() throws {
  let document = try MarkdownDocument(
    """
    | name | n | z |
    |:-----|--:|:-:|
    | *a*  | 1 | ~~b~~ |
    """)
  #expect(
    document.dump == """
      document
        table @1:1
          tableRow @1:3
            tableCell left @1:3
              text @1:3 "name"
            tableCell right @1:10
              text @1:10 "n"
            tableCell center @1:14
              text @1:14 "z"
          tableRow @3:3
            tableCell left @3:3
              emphasis @3:3
                text @3:4 "a"
            tableCell right @3:10
              text @3:10 "1"
            tableCell center @3:14
              strikethrough @3:14
                text @3:16 "b"
      """)
  #expect(document.string(0..<document.text.count) == "name\tn\tz\na\t1\tb\n")
}

/// The tables of a document as rows of cells of plain text.
private func rows(_ source: String) throws -> [[String]] {
  let document = try MarkdownDocument(source)
  return document.nodes.indices.filter { document.nodes[$0].kind == .tableRow }.map { row in
    document.children(of: row).map { document.string(document.nodes[$0].text) }
  }
}

@Test func anEscapedPipeSeparatesNoCells() throws {
  #expect(
    try rows("| a \\| b | `c\\|d` |\n|---|---|\n| \\| | x |")
      == [["a | b", "c|d"], ["|", "x"]])
}

@Test func aPipeInCodeSeparatesCells() throws {
  #expect(try rows("a | b\n--|--\n`c|d`") == [["a", "b"], ["`c", "d`"]])
}

@Test func aRowIsFilledUpOrCutToTheWidthOfTheHead() throws {
  #expect(
    try rows("| a | b |\n|--|--|\n| 1 |\n| 1 | 2 | 3 |\n||\ntext")
      == [["a", "b"], ["1", ""], ["1", "2"], ["", ""], ["text", ""]])
}

@Test func outerPipesMayBeLeftOut() throws {
  #expect(try rows("a | b\n:-- | --\nc | d") == [["a", "b"], ["c", "d"]])
}

@Test func aTableMayFollowALineOfText() throws {
  let document = try MarkdownDocument(
    """
    What *happened*:
    | a |
    |---|
    | b |
    """)
  #expect(
    document.dump == """
      document
        paragraph @1:1
          text @1:1 "What "
          emphasis @1:6
            text @1:7 "happened"
          text @1:16 ":"
        table @2:1
          tableRow @2:3
            tableCell @2:3
              text @2:3 "a"
          tableRow @4:3
            tableCell @4:3
              text @4:3 "b"
      """)
}

@Test func aTableMayBeginAnItem() throws {
  #expect(
    try MarkdownDocument("1. | a | b |\n   |---|---|\n   | *c* | d |").dump == """
      document
        list 1 @1:1
          item @1:1
            table @1:1
              tableRow @1:6
                tableCell @1:6
                  text @1:6 "a"
                tableCell @1:10
                  text @1:10 "b"
              tableRow @3:6
                tableCell @3:6
                  emphasis @3:6
                    text @3:7 "c"
                tableCell @3:12
                  text @3:12 "d"
      """)
}

@Test func aTableMayStandInABlockQuote() throws {
  #expect(try rows("> | a |\n> |---|\n> | b |\nlazy") == [["a"], ["b"], ["lazy"]])
}

@Test func aCellMayUseTheDocumentsLinkReferences() throws {
  let document = try MarkdownDocument("| [r] | [x][r] |\n|---|---|\n\n[r]: https://example.org 't'")
  let links = document.nodes.indices.filter { document.nodes[$0].kind == .link }
  #expect(
    links.map { document.destination($0) } == Array(repeating: "https://example.org", count: 2))
  #expect(links.map { document.title($0) } == ["t", "t"])
}

@Test(arguments: [
  "| a | b |\n|---|\n| c |", "a\n--|--", "a | b\n- | -\n", "| a |\n|-x-|", "| a |\n| |",
  "| a |\n|:|", "| a |", "a | b\n\n--|--",
])
func whatHasNoMatchingDelimiterRowIsNoTable(_ source: String) throws {
  #expect(try rows(source) == [])
}

@Test func aBlockOfAnotherKindEndsATable() throws {
  #expect(try rows("| a |\n|---|\n| b |\n# c") == [["a"], ["b"]])
  #expect(try rows("| a |\n|---|\n> b") == [["a"]])
  #expect(try rows("| a |\n|---|\n\n| b |") == [["a"]])
}

@Test func aTableOfManyColumnsAndShortRowsTakesNoSquareOfItsSize() throws {
  let columns = 2000
  let source =
    String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns)
    + String(repeating: "\n|b", count: columns)
  // Each cell is a node and has one at most.
  #expect(try MarkdownDocument(source).nodes.count < 2 * Limits.standard[.cells] + columns)
}
