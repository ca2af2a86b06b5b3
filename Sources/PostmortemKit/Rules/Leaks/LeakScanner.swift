import Markdown

/// Finds what may have to stay inside in a range of bytes; knows nothing of documents.
///
/// Every byte is looked at once; the few that with the next one can begin something, or that stand in the middle of
/// it, call a detector.
struct LeakScanner {
  let bytes: [UInt8]
  let range: Range<Int>
  private let map: PlaceMap
  /// Whether what is more likely something harmless counts as well.
  let isThorough: Bool

  /// - Parameters:
  ///   - map: the map of the bytes, where there is one already.
  ///   - isThorough: whether what is more likely something harmless counts as well.
  init(bytes: [UInt8], range: Range<Int>, map: PlaceMap? = nil, isThorough: Bool = false) {
    self.bytes = bytes
    self.isThorough = isThorough
    self.range = range
    self.map = map ?? PlaceMap(bytes, range)
  }

  func leaks() -> [Leak] {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return [] }
    var found: [Leak] = []
    var floor = range.lowerBound
    let triggers = Self.triggers
    Self.places.scan(bytes, map, range, isStart: true) { place in
      guard let leak = leak(at: place, triggers[Int(bytes[place])], notBefore: floor) else {
        return place + 1
      }
      found.append(leak)
      floor = leak.range.upperBound
      return max(floor, place + 1)
    }
    return found
  }

  private enum Trigger: UInt8 {
    case none, small, capital, digit, at, hash, less, colon, equals, dot, plus, paren, hyphen, wide
  }

  private static let triggers: [Trigger] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte.isDigit { return .digit }
    if byte.isLetter { return byte.lowercased == byte ? .small : .capital }
    switch byte {
    case UInt8(ascii: "@"): return .at
    case UInt8(ascii: "#"): return .hash
    case UInt8(ascii: "<"): return .less
    case UInt8(ascii: ":"): return .colon
    case UInt8(ascii: "="): return .equals
    case UInt8(ascii: "."): return .dot
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "("): return .paren
    case UInt8(ascii: "-"): return .hyphen
    case 0xC2, 0xE2, 0xEF: return .wide
    default: return .none
    }
  }

  /// What must follow the byte that calls a detector.
  static let places = PlaceScanner(seeker: .leaks) { places in
    for prefix in keyPrefixes { places.insert(prefix.utf8Start[0], prefix.utf8Start[1]) }
    for (first, follow) in [
      ("f", "cdeCDE"), ("i", "pP"), ("<", "@#!"), (".", "icslICSL"), ("-", "-"),
    ] as [(StaticString, StaticString)] {
      let follow = ByteSet(follow)
      places.insert(first.utf8Start[0], where: follow.contains)
    }
    for capital in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      places.insert(capital) { $0.isLetter && $0.lowercased != $0 }
    }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
      places.insert(digit, where: \.isDigit)
    }
    places.insert(UInt8(ascii: "1"), Byte.dot)
    places.insert(Byte.at) { $0.isAlphanumeric || (0xC3...0xD4).contains($0) }
    places.insert(UInt8(ascii: "#"), where: \.isAlphanumeric)
    for byte in [Byte.plus, Byte.openParen] { places.insert(byte, where: \.isDigit) }
    for byte in [Byte.colon, UInt8(ascii: "=")] { places.insertAll(byte) }
    places.insert(0xC2, 0xAD)
    places.insert(0xE2, 0x80)
    places.insert(0xE2, 0x81)
    places.insert(0xEF, 0xBB)
  }

  private func leak(at index: Int, _ trigger: Trigger, notBefore floor: Int) -> Leak? {
    switch trigger {
    case .none: nil
    case .small: token(at: index) ?? addressName(at: index)
    case .capital: token(at: index) ?? ticketKey(at: index)
    case .digit: address(at: index) ?? phone(at: index)
    case .at: email(around: index, notBefore: floor) ?? mention(at: index)
    case .hash: numberedTicket(at: index) ?? channel(at: index)
    case .less: slackMention(at: index)
    case .colon: link(at: index, notBefore: floor) ?? assignment(at: index)
    case .equals: assignment(at: index)
    case .dot: hostName(around: index, notBefore: floor)
    case .plus, .paren: phone(at: index)
    case .hyphen: privateKey(at: index)
    case .wide: hiddenCharacter(at: index)
    }
  }
}

// What detectors share.
extension LeakScanner {
  /// The byte at a position; 0 outside the text.
  func byte(_ index: Int) -> UInt8 { range.contains(index) ? bytes[index] : 0 }

  func byte(before index: Int) -> UInt8 { byte(index - 1) }

  /// The end of the bytes from a position on that are of a kind, at most a number of them.
  func end(
    from index: Int, atMost limit: Int = 4096, while isPart: (UInt8) -> Bool
  ) -> Int {
    let last = min(range.upperBound, index + limit)
    var end = index
    while end < last, isPart(bytes[end]) { end += 1 }
    return end
  }

  /// The start of the bytes before a position that are of a kind.
  func start(before index: Int, notBefore floor: Int, while isPart: (UInt8) -> Bool) -> Int {
    let first = max(floor, index - 256)
    var start = index
    while start > first, isPart(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Whether a text in lower case stands at a position, in either case.
  func stands(_ text: StaticString, at index: Int) -> Bool {
    guard index >= range.lowerBound, index + text.utf8CodeUnitCount <= range.upperBound else {
      return false
    }
    for offset in 0..<text.utf8CodeUnitCount
    where bytes[index + offset].lowercased != text.utf8Start[offset] { return false }
    return true
  }

  /// Whether a text in lower case stands anywhere in a range, in either case.
  func holds(_ text: StaticString, in part: Range<Int>) -> Bool {
    let last = part.upperBound - text.utf8CodeUnitCount
    guard last >= part.lowerBound else { return false }
    return (part.lowerBound...last).contains { stands(text, at: $0) }
  }

  /// Whether a range ends with a text in lower case, in either case.
  func ends(_ part: Range<Int>, with text: StaticString) -> Bool {
    part.count >= text.utf8CodeUnitCount
      && stands(text, at: part.upperBound - text.utf8CodeUnitCount)
  }

  static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
