import Markdown

extension MailScanner {
  /// A domain and its last label.
  struct Domain {
    var range: Range<Int>
    var topLevel: Range<Int>
  }

  /// The longest domain that is looked at.
  private static let longestDomain = 255

  /// The domain that begins at a place, without what only follows it.
  func domain(at start: Int) -> Domain? {
    if window[start] == Byte.openBracket { return literal(at: start) }
    let labels = labels(at: start)
    guard labels.count > 1 else { return nil }
    if isNetworkAddress(labels) {
      return Domain(range: start..<labels[3].upperBound, topLevel: labels[3])
    }
    if isVersion(labels) { return nil }
    for count in stride(from: labels.count, through: 2, by: -1) {
      guard let last = topLevel(labels[count - 1]) else { continue }
      // `logo@2x.png`, `getty@tty1.service`.
      if window.isEqual(last, anyOf: MailTables.fileEndings) { return nil }
      return Domain(range: start..<last.upperBound, topLevel: last)
    }
    return nil
  }

  /// The labels from a place on, at most sixteen.
  func labels(at start: Int) -> [Range<Int>] {
    var labels: [Range<Int>] = []
    var index = start
    while labels.count < 16, index - start < Self.longestDomain {
      let end = labelEnd(from: index)
      guard end > index else { break }
      labels.append(index..<end)
      guard window[end] == Byte.dot else { break }
      index = end + 1
    }
    return labels
  }

  private func labelEnd(from start: Int) -> Int {
    var index = start
    while index - start < 63 {
      let byte = window[index]
      if byte < 0x80 {
        guard byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore else { break }
        index += 1
        continue
      }
      guard
        let character = UTF8Character.decode(
          window.bytes, at: index, limit: window.range.upperBound),
        character.scalar.properties.isAlphabetic
          || character.scalar.properties.generalCategory == .nonspacingMark
      else { break }
      // `ana@acme.ioまで`: a script without spaces ends a label of Latin letters.
      if index > start, window[index - 1] < 0x80, isSpaceless(at: index) { break }
      index += character.length
    }
    while index > start, window[index - 1] == Byte.hyphen || window[index - 1] == Byte.underscore {
      index -= 1
    }
    return index
  }

  /// The letters of a label that may be the last one.
  private func topLevel(_ label: Range<Int>) -> Range<Int>? {
    if window.stands("xn--", at: label.lowerBound) { return label }
    let end = window.end(from: label.lowerBound, atMost: 64) { $0.isLetter || $0 >= 0x80 }
    let letters = label.lowerBound..<min(end, label.upperBound)
    // A character of two bytes alone is no domain.
    guard letters.count >= 2, !window[letters.upperBound].isDigit else { return nil }
    return letters
  }

  /// `10.1.2.3`.
  private func isNetworkAddress(_ labels: [Range<Int>]) -> Bool {
    labels.count >= 4
      && labels.prefix(4).allSatisfy {
        $0.count <= 3 && window.bytes[$0].allSatisfy(\.isDigit)
      }
  }

  /// `1.2.3-beta.next`, `v2.main`: versions of packages.
  private func isVersion(_ labels: [Range<Int>]) -> Bool {
    guard labels.count > 1 else { return false }
    let first = window.bytes[labels[0]]
    if first.first?.lowercased == UInt8(ascii: "v"), first.count > 1,
      first.dropFirst().allSatisfy(\.isDigit)
    {
      return true
    }
    return first.allSatisfy(\.isDigit) && window[labels[1].lowerBound].isDigit
  }

  /// `[10.1.2.3]`, `[IPv6:…]`.
  private func literal(at start: Int) -> Domain? {
    let end = window.end(from: start + 1, atMost: 64) {
      $0.isHexDigit || $0 == Byte.dot || $0 == Byte.colon || "IPv".utf8.contains($0)
    }
    guard end - start > 5, window[end] == Byte.closeBracket else { return nil }
    return Domain(range: start..<end + 1, topLevel: end..<end)
  }
}
