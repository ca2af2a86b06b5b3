import Testing

@testable import SensitiveData

@Suite struct FoldedTextTests {
  private func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: FoldedText(bytes, 0..<bytes.count).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("ａｎａ＠ａｃｍｅ．ｉｏ", "ana@acme.io"), ("ana@acme。io", "ana@acme.io"),
    ("𝐚𝐧𝐚 𝕬𝖓𝖆 𝟏𝟐", "ana Ana 12"), ("ℎℯ𝓁𝓁ℴ", "hello"), ("①⑩ⓐⒷ", "110aB"), ("1️⃣2️⃣", "12"),
    ("٠٤٩ ۰۴۹ ०४९ ০৪৯ ๐๔๙", "049 049 049 049 049"),
    ("a\u{A0}b\u{202F}c\u{3000}d\u{2009}e", "a b c d e"), ("a\u{2028}b", "a\nb"),
    ("10‐0‑1−2－3", "10-0-1-2-3"), ("9–5 — 3", "9–5 — 3"), ("“a” ‘b’ „c“", "\"a\" 'b' \"c\""),
    ("pass\u{AD}word\u{200B}s\u{2060}x\u{FEFF}", "passwordsx"),
    ("a\u{202E}b\u{2066}c\u{61C}", "abc"),
    ("k\u{E0041}e\u{FE0F}y\u{115F}\u{3164}\u{FFA0}\u{34F}\u{FFF9}\u{2063}\u{180E}", "key"),
    ("a\u{0}b\u{7F}c\u{85}d\te\r\n", "abcd\te\r\n"), ("conﬁg ℡", "config TEL"),
    ("Łódź, Ärger, 東京, 서울, Москва", "Łódź, Ärger, 東京, 서울, Москва"), ("10²", "10²"),
  ])
  func `characters that look like ASCII become ASCII and invisible ones go`(
    _ text: String, _ folded: String
  ) {
    #expect(fold(text) == folded)
  }

  @Test(arguments: [
    ("plain ASCII\twith\r\nlines", false), ("Ärger in Łódź – 東京", false), ("a\u{A0}b", true),
    ("a\u{0}b", true), ("", false),
  ])
  func `text in plain forms needs no folding`(_ text: String, _ isNeeded: Bool) {
    let bytes = Array(text.utf8)
    #expect(FoldedText.isNeeded(bytes, 0..<bytes.count) == isNeeded)
    #expect((fold(text) != text) == isNeeded)
  }

  @Test(arguments: [
    ("x ａｂ y", "ab", "ａｂ"), ("x pass\u{200B}word\u{200B} y", "password", "pass\u{200B}word"),
    ("\u{FEFF}key", "key", "key"), ("a ﬁ b", "f", "ﬁ"), ("Ö “q” Ö", "\"q\"", "“q”"),
    ("\u{AD}\u{AD}", "", ""),
  ])
  func `a part of the folded text leads to the original`(
    _ text: String, _ part: String, _ original: String
  ) {
    let bytes = Array("padding".utf8) + Array(text.utf8)
    let folded = FoldedText(bytes, 7..<bytes.count)
    let part = Array(part.utf8)
    let start = folded.bytes.indices.first { folded.bytes[$0...].starts(with: part) } ?? 0
    let range = folded.original(start..<start + part.count)
    #expect(range.lowerBound >= 7)
    #expect(String(decoding: bytes[range], as: UTF8.self) == original)
  }

  @Test func `malformed UTF-8 is copied`() {
    let bytes: [UInt8] = [0x41, 0xE2, 0x80, 0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF0, 0x9F]
    let folded = FoldedText(bytes, 0..<bytes.count)
    #expect(folded.bytes == bytes)
    #expect(folded.original(3..<7) == 3..<7)
    #expect(folded.original(40..<90) == bytes.count..<bytes.count)
  }
}
