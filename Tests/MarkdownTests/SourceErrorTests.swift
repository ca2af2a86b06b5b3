import Markdown
import Testing

/// The ill-formed sequences that table 3-7 of the Unicode Standard excludes.
@Test(
  arguments: [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF], [0xE1, 0x80], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80],
    [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF1, 0x80, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
  ] as [[UInt8]])
func bytesThatAreNoUTF8AreRefusedAtTheirOffset(_ sequence: [UInt8]) {
  let head = Array("é😀\n".utf8)
  for tail in [[], Array("x".utf8)] {
    #expect(throws: SourceError.invalidUTF8(offset: head.count)) {
      try SourceText(head + sequence + tail)
    }
  }
}

@Test(arguments: [
  "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
])
func theFirstAndLastCharactersOfEachLengthAreText(_ text: String) throws {
  #expect(try SourceText(text).string(0..<text.utf8.count) == text)
}

@Test func aNULIsRefusedAtItsOffset() {
  #expect(throws: SourceError.nul(offset: 2)) { try SourceText("ab\0c") }
  #expect(throws: SourceError.nul(offset: 0)) { try SourceText([0, 0xFF]) }
}
