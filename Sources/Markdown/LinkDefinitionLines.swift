/// The lines of a document that may be link definitions, by their labels (CommonMark, section 4.7).
///
/// The cells of tables are parsed apart from the document. Were all its definitions parsed with each table, many of both
/// would take the square of their number.
struct LinkDefinitionLines {
  private var lines: [[UInt8]: Range<Int>] = [:]

  init(of source: SourceText) {
    for number in 1...source.lineCount {
      let content = source.bytes.trimming(source.line(number))
      guard let label = source.bytes[content].linkLabel else { continue }
      let key = Self.key(source.bytes[label].dropFirst().dropLast())
      // Of definitions with the same label the first counts.
      if lines[key] == nil { lines[key] = content }
    }
  }

  /// The definitions for what stands in brackets in some text, each once, in their order.
  func used(in text: [UInt8]) -> [Range<Int>] {
    guard !lines.isEmpty else { return [] }
    var found: Set<Range<Int>> = []
    var open: Int?
    for (index, byte) in text.enumerated() {
      if byte == Byte.openBracket { open = index + 1 }
      guard byte == Byte.closeBracket, let start = open else { continue }
      open = nil
      if let line = lines[Self.key(text[start..<index])] { found.insert(line) }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A label without the differences that count for nothing: those of case and of white space.
  private static func key(_ label: ArraySlice<UInt8>) -> [UInt8] {
    if label.allSatisfy({ $0 < 0x80 }) {
      return label.filter { !$0.isWhitespace }.map(\.lowercased)
    }
    return String(decoding: label, as: UTF8.self).lowercased().utf8.filter { !$0.isWhitespace }
  }
}

extension ArraySlice<UInt8> {
  /// The label with its brackets, where a line defines a link: `[name]: …`.
  public var linkLabel: Range<Int>? {
    guard first == Byte.openBracket, let close = firstIndex(of: Byte.closeBracket),
      close + 1 < endIndex, self[close + 1] == Byte.colon
    else { return nil }
    return startIndex..<close + 1
  }
}
