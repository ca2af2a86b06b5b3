import Markdown
import Testing

@Test func anItemTakesItsCheckbox() throws {
  #expect(
    try MarkdownDocument(
      """
      - [ ] open *b*
      - [x] [l](u)
      - [X]
      - [x]no
      - [y] no
      """
    ).dump == """
      document
        list @1:1
          item [ ] @1:1
            paragraph @1:3
              text @1:7 "open "
              emphasis @1:12
                text @1:13 "b"
          item [x] @2:1
            paragraph @2:3
              link <u> @2:7
                text @2:8 "l"
          item [x] @3:1
            paragraph @3:3
          item @4:1
            paragraph @4:3
              text @4:3 "[x]no"
          item @5:1
            paragraph @5:3
              text @5:3 "[y] no"
      """)
}

@Test func bareLinesWithCheckboxesAreTasksOfTheirOwn() throws {
  #expect(
    try MarkdownDocument(
      """
      Do this:
      [ ] first
        and more
      [x] second
      """
    ).dump == """
      document
        paragraph @1:1
          text @1:1 "Do this:"
        taskLine [ ] @2:1
          text @2:5 "first"
          softBreak
          text @3:3 "and more"
        taskLine [x] @4:1
          text @4:5 "second"
      """)
}

@Test func aBareTaskBehindARemarkKeepsItsLineAndItsState() throws {
  let document = try MarkdownDocument(
    """
    [ ] first
    - remark
    [x] second
    - another
    [ ] third
    """)
  #expect(
    document.dump == """
      document
        taskLine [ ] @1:1
          text @1:5 "first"
        list @2:1
          item @2:1
            paragraph @2:3
              text @2:3 "remark"
        taskLine [x] @3:1
          text @3:5 "second"
        list @4:1
          item @4:1
            paragraph @4:3
              text @4:3 "another"
        taskLine [ ] @5:1
          text @5:5 "third"
      """)
  #expect(
    document.string(0..<document.text.count) == "first\nremark\nsecond\nanother\nthird\n")
}

@Test(arguments: ["[ ]a", "[ a] b", "a [ ] b", "`[ ]` a", "\\[ ] a", "[x](u) a", "[] a"])
func whatIsNoCheckboxStaysText(_ source: String) throws {
  let document = try MarkdownDocument(source)
  #expect(document.nodes.allSatisfy { $0.task == .none })
}

@Test func aTableCellHasNoCheckbox() throws {
  let document = try MarkdownDocument("| [ ] a |\n|---|")
  #expect(document.string(0..<document.text.count) == "[ ] a\n")
}

@Test(arguments: [
  "- a\n[ ] b\n  - c\n", "- a\n[ ] b\n  - c\n[ ] d\n- e\n  - f\n",
  "- a\n  - b\n[ ] c\n  - d\n- e\n",
])
func listsBehindABareTaskHoldOnlyItems(_ text: String) throws {
  let document = try MarkdownDocument(text)
  for index in document.nodes.indices where document.nodes[index].kind == .list {
    var child = index + 1
    while child < document.nodes[index].end {
      #expect(document.nodes[child].kind == .item, "\(document.dump)")
      child = document.nodes[child].end
    }
  }
}
