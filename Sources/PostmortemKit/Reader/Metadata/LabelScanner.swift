import Markdown

/// Splits `Label: value` lines.
struct LabelScanner {
  let bytes: [UInt8]

  struct Label {
    var label: Range<Int>
    var value: Range<Int>
  }

  /// The label at the beginning of a line and what follows it; the value is empty for `Label:` alone.
  ///
  /// A label is short, begins with a letter and ends with a colon that is not part of a clock or a URL.
  func label(of line: Line) -> Label? { label(in: line.text) }

  func label(in range: Range<Int>) -> Label? {
    guard let colon = colon(in: range) else { return nil }
    let label = bytes.trimming(range.lowerBound..<colon.lowerBound)
    guard isNamelike(label) else { return nil }
    return Label(label: label, value: bytes.trimming(colon.upperBound..<range.upperBound))
  }

  private func colon(in range: Range<Int>) -> Range<Int>? {
    let limit = min(range.upperBound, range.lowerBound + 64)
    guard let first = firstMark(in: range.lowerBound..<limit) else { return nil }
    for index in first..<limit {
      if bytes[index] == Byte.colon {
        let next = index + 1 < range.upperBound ? bytes[index + 1] : Byte.space
        if next == Byte.slash || next.isDigit && index > 0 && bytes[index - 1].isDigit {
          return nil
        }
        return index..<index + 1
      }
      if bytes[index] == 0xEF,
        bytes[index..<min(index + 3, range.upperBound)].elementsEqual("：".utf8)
      {
        return index..<index + 3
      }
    }
    return nil
  }

  /// Where the first byte of a colon of any script is.
  private func firstMark(in range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { ByteWords.first(Byte.colon, or: 0xEF, in: $0, range) }
  }

  private func isNamelike(_ label: Range<Int>) -> Bool {
    guard let first = bytes[label].first, first.isLetter || first >= 0x80 else { return false }
    let text = bytes[label]
    return text.count(where: \.isBlank) <= 5 && !text.contains(Byte.dot)
      && !text.contains(Byte.comma)
  }
}
