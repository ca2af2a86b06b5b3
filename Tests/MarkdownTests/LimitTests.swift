import Markdown
import Testing

/// Where a document has too much of something; nil where it is read.
private func excess(_ text: String, _ limits: Limits = .standard) -> LimitExcess? {
  do throws(SourceError) {
    _ = try MarkdownDocument(parsing: SourceText(text), within: limits)
    return nil
  } catch .overLimit(let excess) {
    return excess
  } catch {
    Issue.record("\(error)")
    return nil
  }
}

private func few(_ limit: Limit, _ most: Int) -> Limits {
  var limits = Limits()
  limits[limit] = most
  return limits
}

@Suite struct LimitTests {
  @Test(arguments: [
    ("> > > a", 1), ("a\n> > > b", 2), (">>> a", 1), ("- - - a", 1), ("1. 2) + a", 1),
    ("- a\n  - b\n    - c", 3), ("> - a\n>   - b", 2), ("- > a\n\n  > b\n  >> c", 4),
    ("- a\n\n  - b\n\n    - c", 5), ("- a\n- b\n\n  - c\n    - d", 5), ("-\t-\t-\ta", 1),
    ("~~~\na\n~~~\n- - - a", 4), ("- ```\n- > - a\n", 2), ("``` `\n- - - a", 2),
    ("<!--\n```\n-->\n- - - a", 4), ("<pre>\n```\n- - - a", 3), ("<div>\n```\n- - - a", 3),
    ("   > ```\n```\n```\n- - - a", 4), ("````\n```\n````\n- - - a", 4),
    ("~~~\n~~~ a\n~~~\n- - - a", 4), ("- - * * a", 1),
  ])
  func `blocks within one another are counted before they are parsed`(text: String, line: Int) {
    let found = excess(text, few(.depth, 2))
    #expect(found?.limit == .depth)
    let source = try? SourceText(text)
    #expect(found.flatMap { source?.lineNumber(at: $0.offset) } == line)
  }

  @Test(arguments: [
    "> > a", "- - a", "- - -", "* * * *", "> > - - -", "- a\n- b\n- c\n- d", "- a\n\n      b",
    "a\n          b\n          c", "    a\n        b\n            c", "- a\n  - b\n- c\n  - d",
    "```\n> > > a\n```", "~~~ log\n- - - a", "  ```\n> > > a\n  ```", "```\n\n> > > a",
    "<!-- a -->\n\n```\n> > > a\n```", "<div>\n\n```\n> > > a\n```", "1.2.3", "-1 -2 -3", "+1 +2",
    "2024. 2025", "--- --- ---", "**a** **b**",
  ])
  func `what is nested no further, and code at the margin, is read`(text: String) {
    #expect(excess(text, few(.depth, 2)) == nil)
  }

  @Test(arguments: [
    ("[[[", 2), ("a [\n[ [", 6), ("![![![", 5), ("[a] [ [ [b", 8), ("[]] [[[", 6),
    ("- [\n- [\n- [", 10), ("- ```\n  [[[", 10),
  ])
  func `brackets that are open in a paragraph are counted`(text: String, offset: Int) {
    let found = excess(text, few(.brackets, 2))
    #expect(found?.limit == .brackets)
    #expect(found?.offset == offset)
  }

  @Test(arguments: [
    "[[a]] [[b]] [[c]]", "[ [\n\n[ [", "[ [\n  \n[", "```\n[[[\n```", "[a](b) [c](d) [e](f)",
  ])
  func `brackets that are closed or stand apart are read`(text: String) {
    #expect(excess(text, few(.brackets, 2)) == nil)
  }

  @Test func `the empty cells that short rows get count as cells`() {
    let table = "|a|b|\n|-|-|\n|c|\n|d|\n"
    #expect(excess(table, few(.cells, 6)) == nil)
    #expect(excess(table, few(.cells, 5)) == excess(table, few(.cells, 5)))
    #expect(excess(table, few(.cells, 5))?.offset == 16)
    #expect(excess(table + "\n" + table, few(.cells, 8))?.offset == 33)
  }

  @Test func `a file and its front matter have a size`() {
    #expect(excess("abcd", few(.size, 3))?.limit == .size)
    #expect(excess("abc", few(.size, 3)) == nil)
    let text = "---\na: 1\nb: 2\n---\nText"
    #expect(excess(text, few(.frontMatter, 10)) == nil)
    #expect(excess(text, few(.frontMatter, 9))?.offset == 9)
  }

  @Test(arguments: [
    "a: [[[b]]]", "a: {b: {c: d}}", "a:\n  b:\n    c: d", "- - - a", "? ? ? a", "a: x'\n  b: [[[",
    "a: [\"\"[[[", "a:\n- b:\n  - c",
  ])
  func `values of the front matter are counted`(yaml: String) {
    #expect(excess("---\nkey: 1\n\(yaml)\n---\n", few(.depth, 2))?.limit == .depth)
  }

  @Test(arguments: [
    "a: [b, c]\nd: [e]", "a:\n  b: c\nd:\n  e: f", "a: [1]\nb: [2]\nc: [3]", "a: b - - - c",
    "a: \"[[[\"\nb: '{{{'", "a: \"\\\"[[[\"", "a: [\"[[\"]",
  ])
  func `flat front matter is read`(yaml: String) {
    #expect(excess("---\nkey: 1\n\(yaml)\n---\n", few(.depth, 2)) == nil)
  }

  @Test func `aliases of the front matter are counted`() {
    let yaml = "---\na: &x 1\nb: [*x, *x]\nc: 2 * 3, 4*5 ** *\n---\n"
    #expect(excess(yaml, few(.aliases, 1))?.offset == 20)
    #expect(excess(yaml, few(.aliases, 2)) == nil)
  }

  @Test func `no document of everyday size comes near a limit`() {
    let log = String(repeating: "[31m[ERROR] [a] [b\n", count: 200)
    #expect(excess("# A\n\n" + log) == nil)
    #expect(excess("```\n" + String(repeating: log, count: 20) + "```\n") == nil)
    #expect(excess("```\n" + String(repeating: ">", count: 500) + "\n```\n") == nil)
  }
}
