import Markdown

extension Rule {
  static let invalidEncoding = Rule(
    "invalid-encoding", group: .tool, severity: .error, kinds: .all,
    summary: "The file is not UTF-8, or letters were lost when it was converted.",
    why: """
      A file in another encoding can't be read at all, and letters that an editor has replaced or doubled stand on the \
      page as `�` or `Ã©`.
      """,
    scope: Scope(inQuote: true, inCode: true),
    good: [
      RuleExample("# Störung im Café\n\nKunden konnten sich nicht anmelden – für 40 Minuten.\n"),
      RuleExample("# Sortie de café\n\nÀ Ãmuno, le café était « fermé ».\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nThe caf↓\u{FFFD} page was down, and so was the na\u{FFFD}ve cache.\n"),
      RuleExample("# Login outage\n\nThe caf↓Ã© page was down. It wasnâ€™t the cache.\n"),
    ]
  ) { inspection in
    let source = inspection.document.markdown.source
    if source.isASCII { return }
    let bytes = source.bytes
    let lost = BrokenLetters.all(in: bytes)
    guard let first = lost.first else { return }
    let isReplaced = bytes[first.lowerBound] == 0xEF
    inspection.report(
      isReplaced
        ? "a letter was lost in a conversion"
        : "UTF-8 was read as another encoding and saved again",
      at: .source(first),
      notes: lost.count > 1 ? ["\(lost.count) letters of the file are broken"] : [],
      help: "restore the text from its source and save it as UTF-8")
  }
}

/// Letters that a wrong conversion left behind.
enum BrokenLetters {
  /// Replacement characters (`�`), and the two or three letters that one letter becomes when UTF-8 is read as
  /// Windows-1252 (`Ã©`, `â€™`).
  static func all(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      var index = 0
      while let next = firstPair(in: bytes, from: index) {
        index = next
        if let length = length(in: bytes, at: index) {
          found.append(index..<index + length)
          index += length
        } else {
          index += 1
        }
      }
      return found
    }
  }

  /// The next place with the first two bytes of such a letter.
  private static func firstPair(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    ByteWords.first(in: bytes, index..<bytes.count) { index in
      let first = ByteWords.lanes(bytes, from: index)
      let second = ByteWords.lanes(bytes, from: index &+ 1)
      let doubled = ByteWords.equal(second, 0x83) | ByteWords.equal(second, 0xA2)
      return ByteWords.equal(first, 0xC3) & doubled
        | ByteWords.equal(first, 0xEF) & ByteWords.equal(second, 0xBF)
    }
  }

  private static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    func has(_ offset: Int, _ byte: UInt8) -> Bool {
      index + offset < bytes.count && bytes[index + offset] == byte
    }
    if has(0, 0xEF), has(1, 0xBF), has(2, 0xBD) { return 3 }
    if has(0, 0xC3), has(1, 0x83), has(2, 0xC2) { return 4 }
    if has(0, 0xC3), has(1, 0xA2), has(2, 0xE2), has(3, 0x82), has(4, 0xAC) { return 5 }
    return nil
  }
}
