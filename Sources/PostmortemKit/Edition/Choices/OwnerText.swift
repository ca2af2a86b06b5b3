import Markdown

/// Where an action item names its owner, with what parts that from the task.
struct OwnerText {
  let bytes: [UInt8]
  let text: Range<Int>

  func range(owner: String?) -> Range<Int>? {
    if let label = labelled() { return widened(label) }
    guard let owner, !owner.isEmpty, bytes[text].last == Byte.closeBracket else { return nil }
    let inside = Array("[\(owner)]".utf8)
    guard bytes[text].suffix(inside.count).elementsEqual(inside) else { return nil }
    return widened(text.upperBound - inside.count..<text.upperBound)
  }

  /// `Owner: Ana`, up to the next separator.
  private func labelled() -> Range<Int>? {
    var search = text.lowerBound
    while let colon = bytes[search..<text.upperBound].firstIndex(of: Byte.colon) {
      search = colon + 1
      var start = colon
      while start > text.lowerBound, bytes[start - 1].isLetter || bytes[start - 1].isBlank {
        start -= 1
      }
      while start < colon, !names(start..<colon) {
        // The label may follow other words: "Add an alert. Owner: Ana".
        guard let blank = bytes[start..<colon].firstIndex(where: \.isBlank) else { break }
        start = blank + 1
      }
      guard start < colon, names(start..<colon) else { continue }
      while bytes[start].isBlank { start += 1 }
      var end = search
      while end < text.upperBound, !",;)|]".utf8.contains(bytes[end]), bytes[end] != Byte.lineFeed,
        !endsSentence(end), !isDash(end)
      { end += 1 }
      return start..<end
    }
    return nil
  }

  private func names(_ label: Range<Int>) -> Bool {
    ActionAttributes.ownerNames.contains(keyOf: bytes[label])
  }

  private func endsSentence(_ index: Int) -> Bool {
    bytes[index] == Byte.dot && (index + 1 >= text.upperBound || bytes[index + 1].isWhitespace)
  }

  private func isDash(_ index: Int) -> Bool {
    let isLong = bytes[index] == 0xE2 && bytes[safe: index + 1] == 0x80
    return isLong || bytes[index] == Byte.hyphen && bytes[index - 1].isBlank
  }

  private func beginsSentence(_ index: Int) -> Bool {
    let before = bytes.trimming(text.lowerBound..<index)
    return before.isEmpty || bytes[before.upperBound - 1] == Byte.dot
  }

  /// With parentheses around it, or with the separator on one side.
  private func widened(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    let opens = start > text.lowerBound && "([".utf8.contains(bytes[start - 1])
    if opens, end < text.upperBound, ")]".utf8.contains(bytes[end]) {
      start -= 1
      end += 1
    } else if opens || beginsSentence(start) {
      while end < text.upperBound, bytes[end].isBlank || ",;".utf8.contains(bytes[end]) { end += 1 }
      while end < text.upperBound, isDash(end) {
        end += bytes[end] == Byte.hyphen ? 1 : 3
        while end < text.upperBound, bytes[end].isBlank { end += 1 }
      }
      return start..<end
    }
    while start > text.lowerBound {
      if bytes[start - 1].isBlank || ",;-".utf8.contains(bytes[start - 1]) {
        start -= 1
      } else if start > text.lowerBound + 2, bytes[start - 3] == 0xE2, bytes[start - 2] == 0x80 {
        start -= 3
      } else {
        break
      }
    }
    return start..<end
  }
}
