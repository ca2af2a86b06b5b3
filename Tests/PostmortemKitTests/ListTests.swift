import Testing

@testable import PostmortemKit

struct ListTests {
  private func cell(_ text: String, isRaw: Bool = false) -> String {
    let csv = String(
      decoding: CSV.bytes(head: ["a"], rows: [[text]], isRaw: isRaw), as: UTF8.self)
    return String(csv.unicodeScalars.dropFirst(3).dropLast(2).map(Character.init))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("  =1", "'  =1"),
    ("\t=1", "\"'\t=1\""), ("\tx", "\"'\tx\""), ("\rx", "\"'\\rx\""), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠a", "'＠a"), ("\u{a0}=1", "'\u{a0}=1"),
    ("a=1", "a=1"), ("1-2", "1-2"), ("", ""), ("'=1", "'=1"),
  ])
  func `cells that a spreadsheet would calculate begin with an apostrophe`(
    _ text: String, _ written: String
  ) {
    #expect(cell(text).unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  @Test func `raw cells stay as they are`() {
    #expect(cell("=1+1", isRaw: true) == "=1+1")
  }

  @Test func `one wide cell does not widen a column of a list`() {
    let wide = String(repeating: "w", count: 10_000)
    let rows = (0..<100).map { (path: "a", cells: ["\($0)", $0 == 0 ? wide : "a", "b"]) }
    #expect(TextColumns.bytes(rows).count < 20_000)
  }
}
