import Markdown

extension SecretSearch {
  /// The values under `data:` of a manifest with `kind: Secret`.
  mutating func manifest(_ word: Range<Int>) {
    let before = start(before: word.lowerBound, atMost: 4) {
      $0.isBlank || Self.quotes.contains($0)
    }
    guard byte(before - 1) == Byte.colon, standsFolded("kind", at: before - 5),
      !byte(word.upperBound).isLetter, !byte(before - 6).isAlphanumeric
    else { return }
    guard word.lowerBound >= searchedManifest else { return }
    let top = boundary(before: word.lowerBound)
    let bottom = boundary(after: word.upperBound)
    searchedManifest = bottom
    var line = top
    while line < bottom {
      let end = lineEnd(from: line, atMost: bottom - line)
      let start = self.end(from: line, atMost: 20, while: \.isBlank)
      if standsFolded("data:", at: start) || standsFolded("stringdata:", at: start) {
        entries(from: end + 1, before: bottom, indent: start - line)
      }
      line = end + 1
    }
  }

  private static let reach = 2000

  private func boundary(before index: Int) -> Int {
    var place = index
    let limit = max(range.lowerBound, index - Self.reach)
    while place > limit {
      if bytes[place - 1] == Byte.lineFeed, stands("---", at: place) { return place }
      place -= 1
    }
    return limit
  }

  private func boundary(after index: Int) -> Int {
    var place = index
    let limit = min(range.upperBound, index + Self.reach)
    while place < limit {
      if bytes[place] == Byte.lineFeed, stands("---", at: place + 1) { return place }
      place += 1
    }
    return limit
  }

  private mutating func entries(from index: Int, before limit: Int, indent: Int) {
    var line = index
    while line < limit {
      let end = lineEnd(from: line, atMost: limit - line)
      let start = self.end(from: line, atMost: 40, while: \.isBlank)
      guard start - line > indent || start == end else { return }
      if byte(start) != UInt8(ascii: "#"), let value = entryValue(start..<end) {
        add(SensitiveSpan(.secret, value, name: "value of a Kubernetes secret"))
      }
      line = end + 1
    }
  }

  private func entryValue(_ line: Range<Int>) -> Range<Int>? {
    var value = line
    if let colon = bytes[line].firstIndex(of: Byte.colon) { value = colon + 1..<line.upperBound }
    value = bytes.trimming(value)
    while let first = value.first, Self.quotes.contains(bytes[first]) { value = value.dropFirst() }
    while let last = value.last, Self.quotes.contains(bytes[last]) { value = value.dropLast() }
    guard value.count >= 10, !isPlaceholder(value), !bytes[value].contains(Byte.space) else {
      return nil
    }
    let isPadded = bytes[value.upperBound - 1] == UInt8(ascii: "=") && value.count % 4 == 0
    let shape = ValueShape(bytes, value)
    return isPadded || isKey(value, shape) || shape.isStrong ? value : nil
  }
}
