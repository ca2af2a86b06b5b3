import Markdown

/// Finds IPv6 addresses of machines, and hardware addresses, which are written with colons too.
struct IPv6Scanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard Self.isRunByte(text.bytes[index]) else {
        index += 1
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: Self.isRunByte)
      if end - index > 3, end - index < 64, let address = address(index..<end) {
        found.append(address)
      }
      index = end
    }
    return found
  }

  private static func isRunByte(_ byte: UInt8) -> Bool { byte.isHexDigit || byte == Byte.colon }

  private func address(_ run: Range<Int>) -> Range<Int>? {
    var run = run
    let isGlued = text[run.lowerBound - 1].isAlphanumeric
    if isGlued || text[run.lowerBound] == Byte.colon && text[run.lowerBound + 1] != Byte.colon {
      // `addr:fd00::1`: the colon belongs to the word.
      guard text[run.lowerBound] == Byte.colon else { return nil }
      run = run.lowerBound + 1..<run.upperBound
    }
    if run.count > 2, text[run.upperBound - 1] == Byte.colon, text[run.upperBound - 2] != Byte.colon
    {
      run = run.lowerBound..<run.upperBound - 1
    }
    guard text.any(in: run, { $0 == Byte.colon }) else { return nil }
    if text[run.upperBound] == Byte.dot, let mapped = mapped(run) { return mapped }
    let next = text[run.upperBound]
    guard !next.isLetter, next != Byte.underscore, let parsed = groups(run) else { return nil }
    if parsed.isHardware { return run }
    guard parsed.isWhole, Self.isMachine(parsed.groups) else { return nil }
    return withDecoration(run)
  }

  private struct Groups {
    var groups: [UInt64] = []
    var isShort = false
    var isHardware = false
    var isWhole: Bool { isShort ? groups.count < 8 : groups.count == 8 }
  }

  private func groups(_ run: Range<Int>) -> Groups? {
    guard let parts = text.split(run, atMost: 9, at: { $0 == Byte.colon }) else { return nil }
    var result = Groups()
    for (place, part) in parts.enumerated() {
      guard part.count <= 4 else { return nil }
      if !part.isEmpty {
        result.groups.append(text.hexadecimal(part))
      } else if place > 0, place < parts.count - 1 || parts.count == 3 {
        if result.isShort { return nil }
        result.isShort = true
      }
    }
    if let first = parts.first, first.isEmpty, !text.stands("::", at: run.lowerBound) { return nil }
    if parts.count == 6 || parts.count == 8, parts.allSatisfy({ $0.count == 2 }) {
      result.isHardware = isHardware(result.groups)
    }
    return result
  }

  private func isHardware(_ groups: [UInt64]) -> Bool {
    Set(groups).count > 1
  }

  /// Unicast addresses; documentation, loopback, multicast and the public resolvers are harmless.
  private static func isMachine(_ groups: [UInt64]) -> Bool {
    guard let first = groups.first, groups.count > 1 else { return false }
    let isLocal = first >> 9 == 0x7E || first >> 6 == 0x3FA || first >> 6 == 0x3FB
    guard isLocal || (0x2000...0x3FFF).contains(first) else { return false }
    if first == 0x2001, groups[1] == 0xDB8 { return false }
    if first == 0x3FFF, groups[1] < 0x1000 { return false }
    return !resolvers.contains { $0.first == first && $0.dropFirst().first == groups[1] }
  }

  /// The first groups of the public resolvers.
  private static let resolvers: [[UInt64]] = [
    [0x2001, 0x4860], [0x2606, 0x4700], [0x2620, 0xFE], [0x2620, 0x119],
  ]

  /// `::ffff:10.42.17.9`, `64:ff9b::10.42.17.9`
  private func mapped(_ run: Range<Int>) -> Range<Int>? {
    let last = text.start(before: run.upperBound, atMost: 4, while: \.isDigit)
    guard let reading = IPv4Reader(text: text).dotted(at: last),
      text[last - 1] == Byte.colon, text.contains("::", in: run),
      IPv4Scope(reading.address) != .harmless
    else { return nil }
    return withDecoration(run.lowerBound..<reading.end)
  }

  /// An address with its zone, its brackets and port, or the length of its prefix.
  private func withDecoration(_ address: Range<Int>) -> Range<Int> {
    var end = address.upperBound
    if text[end] == UInt8(ascii: "%"), text[end + 1].isAlphanumeric {
      end = text.end(from: end + 1, atMost: 24) { $0.isAlphanumeric || $0 == Byte.hyphen }
    }
    if text[end] == Byte.slash, text[end + 1].isDigit {
      return address.lowerBound..<text.end(from: end + 1, atMost: 3, while: \.isDigit)
    }
    if text[address.lowerBound - 1] == Byte.openBracket, text[end] == Byte.closeBracket,
      text[end + 1] == Byte.colon, text[end + 2].isDigit
    {
      let port = text.end(from: end + 2, atMost: 5, while: \.isDigit)
      return address.lowerBound - 1..<port
    }
    return address.lowerBound..<end
  }
}
