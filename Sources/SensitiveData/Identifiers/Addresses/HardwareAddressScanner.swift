import Markdown

/// Finds hardware addresses with hyphens, with dots and without either: `0A-1B-2C-3D-4E-5F`, `0a1b.2c3d.4e5f`,
/// `0a1b2c-3d4e5f`.
struct HardwareAddressScanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard text.bytes[index].isHexDigit else {
        index += 1
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: \.isHexDigit)
      if let address = address(index..<end) {
        found.append(address)
        index = address.upperBound
      } else {
        index = end
      }
    }
    return found
  }

  private func address(_ first: Range<Int>) -> Range<Int>? {
    let before = text[first.lowerBound - 1]
    guard !before.isAlphanumeric, before != Byte.hyphen, before != Byte.underscore,
      before != Byte.dot
    else { return nil }
    switch (first.count, text[first.upperBound]) {
    case (2, Byte.hyphen): return address(from: first, groups: 6)
    case (4, Byte.dot): return address(from: first, groups: 3)
    case (4, Byte.hyphen): return named(address(from: first, groups: 3))
    case (6, Byte.hyphen): return named(address(from: first, groups: 2))
    case (12, _):
      let isWhole = !text[first.upperBound].isAlphanumeric && text[first.upperBound] != Byte.hyphen
      return isWhole && text.any(in: first, \.isDigit) && text.any(in: first, \.isLetter)
        ? named(first) : nil
    default: return nil
    }
  }

  /// Other numbers have these forms too: a word must say what they are.
  private func named(_ address: Range<Int>?) -> Range<Int>? {
    address.flatMap { text.follows(AddressWords.mac, $0.lowerBound, within: 3) ? $0 : nil }
  }

  private func address(from first: Range<Int>, groups: Int) -> Range<Int>? {
    let separator = text[first.upperBound]
    var end = first.upperBound
    for _ in 1..<groups {
      guard text[end] == separator else { return nil }
      let next = text.end(from: end + 1, atMost: first.count + 1, while: \.isHexDigit)
      guard next - end - 1 == first.count else { return nil }
      end = next
    }
    let whole = first.lowerBound..<end
    guard !text[end].isAlphanumeric, text[end] != Byte.hyphen, text[end] != Byte.underscore,
      text[end] != Byte.dot || !text[end + 1].isAlphanumeric,
      text.any(in: whole, \.isDigit)
    else { return nil }
    let isMixed = text.any(in: whole, \.isLetter)
    return isMixed || text.follows(AddressWords.mac, whole.lowerBound, within: 3) ? whole : nil
  }
}
