import Markdown

/// Reads four numbers as an address, with whatever stands between them.
struct IPv4Reader {
  let text: IdentifierText

  struct Reading {
    var address: UInt32
    var end: Int
  }

  /// What texts write for the dots of addresses, so that nothing links them or reads them as patterns.
  private static let separators: [StaticString] = [
    ".", "\\.", "[.]", "(.)", "{.}", "[dot]", "(dot)", " . ", " dot ",
  ]

  /// `10.42.17.9`, `10[.]42[.]17[.]9`, `010.042.017.009`
  func dotted(at index: Int) -> Reading? {
    let first = text.end(from: index, atMost: 4, while: \.isDigit)
    guard first - index <= 3,
      let separator = Self.separators.first(where: { text.stands($0, at: first) })
    else { return nil }
    return reading(at: index, separator)
  }

  /// `10-42-17-9`, `10_42_17_9`
  func dashed(at index: Int) -> Reading? {
    switch text[text.end(from: index, atMost: 4, while: \.isDigit)] {
    case Byte.hyphen: reading(at: index, "-")
    case Byte.underscore: reading(at: index, "_")
    default: nil
    }
  }

  private func reading(at index: Int, _ separator: StaticString) -> Reading? {
    var address: UInt32 = 0
    var position = index
    for place in 0..<4 {
      guard let (value, end) = octet(at: position) else { return nil }
      address = address << 8 | value
      position = end
      if place == 3 { break }
      guard text.stands(separator, at: position) else { return nil }
      position += separator.utf8CodeUnitCount
    }
    return Reading(address: address, end: position)
  }

  func octet(at index: Int) -> (value: UInt32, end: Int)? {
    let end = text.end(from: index, atMost: 4, while: \.isDigit)
    // Only all three digits may begin with zero.
    guard (1...3).contains(end - index), end - index != 2 || text[index] != UInt8(ascii: "0") else {
      return nil
    }
    let value = text.bytes[index..<end].reduce(0) { $0 * 10 + UInt32($1 & 15) }
    return value < 256 ? (value, end) : nil
  }
}
