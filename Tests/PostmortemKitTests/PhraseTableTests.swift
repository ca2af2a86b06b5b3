import Testing

@testable import PostmortemKit

@Suite("Phrases in a text")
struct PhraseTableTests {
  private let table = PhraseTable([
    (1, ["a mistake", "to blame"]), (2, ["it"]), (3, ["careless*"]), (4, ["e.g."]),
  ])

  @Test(
    "Phrases are found as whole words, in any case and with any blanks",
    arguments: [
      ("It was A  Mistake.", [2, 1]), ("who is to\n\tblame", [1]), ("items are cut", []),
      ("a mistaken step", []), ("sheer carelessness", [3]), ("careless", [3]), ("(e.g. this)", [4]),
      ("to  bla", []), ("ita mistake", []), ("café it", [2]), ("éit", []), ("x a", []),
    ])
  func phrasesAreFound(text: String, values: [Int]) {
    let bytes = Array(text.utf8)
    #expect(table.matches(in: bytes, 0..<bytes.count).map(\.value) == values)
    #expect(table.first(in: bytes, 0..<bytes.count)?.value == values.first)
  }

  @Test("The text around a range does not count, but for where the range's last word goes on")
  func rangesAreKept() {
    let bytes = Array("it is a mistake, it is".utf8)
    #expect(table.matches(in: bytes, 3..<15).map(\.range) == [6..<15])
    #expect(table.matches(in: bytes, 7..<15).isEmpty)
  }
}
