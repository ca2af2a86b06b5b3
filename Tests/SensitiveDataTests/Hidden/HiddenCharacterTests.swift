import Testing

@testable import SensitiveData

@Suite struct HiddenCharacterTests {
  private func names(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SensitiveScanner.hiddenCharacters.spans(bytes, 0..<bytes.count).map(\.name)
  }

  @Test(arguments: [
    ("pass\u{AD}word", "soft hyphen U+00AD"), ("a\u{200B}b", "zero width space U+200B"),
    ("a\u{200D}b", "zero width joiner U+200D"), ("a\u{2060}b", "word joiner U+2060"),
    ("a\u{202E}b", "right-to-left override U+202E"), ("a\u{2063}b", "invisible separator U+2063"),
    ("a\u{3164}b", "hangul filler U+3164"), ("a\u{34F}b", "combining grapheme joiner U+034F"),
    ("a\u{FE0F}b", "variation selector-16 U+FE0F"), ("a\u{1B}[31m", "control character U+001B"),
    ("a\u{FFF9}b", "interlinear annotation anchor U+FFF9"), ("a\u{0}", "control character U+0000"),
    ("a\u{E0073}\u{E0065}\u{E0063} b", "tag latin small letter s U+E0073 and 2 more"),
    ("ok 👍\u{FE0F}\u{FE0F}\u{FE00}", "variation selector-16 U+FE0F and 1 more"),
    ("x\u{FEFF}", "zero width no-break space U+FEFF"),
    ("שלום\u{202E}", "right-to-left override U+202E"),
    ("plain\n\u{200F}plain", "right-to-left mark U+200F"),
  ])
  func `an invisible character is named`(_ text: String, _ name: String) {
    #expect(names(text) == [name])
  }

  @Test(arguments: [
    "👩\u{200D}👩\u{200D}👧", "❤\u{FE0F}\u{200D}🔥", "1\u{FE0F}\u{20E3}", "⚠\u{FE0F}",
    "می\u{200C}خواهم",
    "क्\u{200D}ष", "שלום\u{200F}!", "(\u{200E}C++) عربي", "ภาษา\u{200B}ไทย", "葛\u{E0100}",
    "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "ᠠ\u{180E}ᠠ",
    "\u{FEFF}Title",
    "\u{2066}db.local\u{2069} עברית", "line\r\n\tline",
  ])
  func `an invisible character that the script needs is no finding`(_ text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `tags behind another flag are found`() {
    #expect(names("🏳\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}").count == 1)
  }

  @Test func `characters side by side are one span`() {
    let bytes = Array("ab\u{200B}\u{200B}c".utf8)
    #expect(
      SensitiveScanner.hiddenCharacters.spans(bytes, 0..<bytes.count).map(\.range) == [2..<8])
  }
}
