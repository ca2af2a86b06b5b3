import Markdown

/// Finds the IPv4 addresses of machines, also where they are glued to something else.
struct IPv4Scanner {
  let text: IdentifierText
  private let reader: IPv4Reader

  init(_ text: IdentifierText) {
    self.text = text
    reader = IPv4Reader(text: text)
  }

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var version: IPv4Reader.Reading?
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard text.bytes[index].isDigit else {
        index += 1
        continue
      }
      if let address = address(at: index, behind: &version) {
        found.append(address)
        index = max(index + 1, address.upperBound)
      } else {
        index = text.end(from: index, atMost: .max / 2, while: \.isDigit)
      }
    }
    return found
  }

  private func address(at index: Int, behind version: inout IPv4Reader.Reading?) -> Range<Int>? {
    let before = text[index - 1]
    if before == Byte.dot, text[index - 2].isDigit { return nil }
    if let reading = reader.dotted(at: index) {
      if let reverse = reverseName(reading, at: index) { return reverse }
      let scope = IPv4Scope(reading.address)
      if scope == .harmless { return nil }
      if isVersion(index..<reading.end, reading.address, scope)
        || version.map({ isNeighbour(reading, at: index, of: $0) }) ?? false
      {
        version = reading
        return nil
      }
      return dotted(reading, scope, at: index)
    }
    if let reading = reader.dashed(at: index) { return hostName(reading, at: index) }
    return pattern(at: index) ?? number(at: index)
  }

  /// Whether four numbers are the version before or behind another one: "10.4.2.1 fixed the leak in 10.4.2.0".
  private func isNeighbour(
    _ reading: IPv4Reader.Reading, at index: Int, of version: IPv4Reader.Reading
  ) -> Bool {
    index - version.end < 120 && (reading.address ^ version.address) >> 16 == 0
      && text[reading.end] != Byte.colon && text[reading.end] != Byte.slash
      && !text.follows(AddressWords.machines, index)
      && text.all(in: version.end..<index) { $0 != Byte.lineFeed }
  }

  private func dotted(_ reading: IPv4Reader.Reading, _ scope: IPv4Scope, at index: Int)
    -> Range<Int>?
  {
    var end = reading.end
    let next = text[end]
    if next == Byte.dot, text[end + 1].isDigit {
      guard let port = portBehindDot(end) else { return nil }
      end = port
    } else if next == Byte.colon, text[end + 1].isDigit {
      end = text.end(from: end + 1, atMost: 5, while: \.isDigit)
    } else if next == Byte.slash, text[end + 1].isDigit {
      let bits = text.end(from: end + 1, atMost: 2, while: \.isDigit)
      if isCommonNetwork(reading.address, text.bytes[end + 1..<bits]) { return nil }
      if !text[bits].isAlphanumeric { end = bits }
    } else if next.isLetter ? !isGluedToWord(end, scope) : !hasAddressEnd(end) {
      return nil
    }
    return gluedStart(index)..<pageEnd(end)
  }

  /// `10.42.17.9.5432`, as tcpdump writes a port; object identifiers and versions have small numbers there.
  private func portBehindDot(_ dot: Int) -> Int? {
    let end = text.end(from: dot + 1, atMost: 6, while: \.isDigit)
    if text[end] == Byte.dot, text[end + 1].isDigit { return nil }
    let arrow = text.end(from: end, atMost: 2, while: \.isBlank)
    return end - dot > 2 || text[arrow] == Byte.greater || text[end] == Byte.colon ? end : nil
  }

  /// `10.42.17.9restarted`: a log without a space. Letters behind a version are known ones.
  private func isGluedToWord(_ end: Int, _ scope: IPv4Scope) -> Bool {
    let word = end..<text.end(from: end, atMost: 24, while: \.isAlphanumeric)
    return scope == .local && !AddressWords.suffixes.contains(text, word)
      && !AddressWords.fileEnds.contains(text, word)
  }

  /// `10.42.17.9:3000/d/checkout`: the page of a machine is one with its address.
  private func pageEnd(_ index: Int) -> Int {
    text[index] == Byte.slash && text[index + 1].isLetter
      ? WebAddressScanner(text: text).pageEnd(index) : index
  }

  private func hasAddressEnd(_ end: Int) -> Bool {
    let next = text[end]
    guard next == Byte.hyphen || next == Byte.dot else { return true }
    let word = end + 1..<text.end(from: end + 1, atMost: 12, while: \.isAlphanumeric)
    let isVersion =
      next == Byte.dot
      ? AddressWords.fileEnds.contains(text, word) : AddressWords.suffixes.contains(text, word)
    return !isVersion
  }

  private func isCommonNetwork(_ address: UInt32, _ digits: ArraySlice<UInt8>) -> Bool {
    let bits = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    return bits <= 32
      && IPv4Blocks.commonNetworks.contains(IPv4Block(address, bits: bits))
  }

  private func isVersion(_ part: Range<Int>, _ address: UInt32, _ scope: IPv4Scope) -> Bool {
    let index = part.lowerBound
    let before = text[index - 1]
    if before == UInt8(ascii: "v") || before == UInt8(ascii: "V") {
      if !text[index - 2].isAlphanumeric { return true }
    }
    if text.stands("so.", at: index - 3) { return true }
    let isLow = [24, 16, 8, 0].allSatisfy { address >> UInt32($0) & 255 < 20 }
    if before.isLetter { return scope == .global || isLow }
    if before == Byte.hyphen || before == Byte.underscore, text[index - 2].isAlphanumeric {
      return isGluedVersion(index, scope, isLow: isLow)
    }
    if scope == .global, before == Byte.slash, text[index - 2].isLetter {
      // `nginx/1.25.3.1`, but `node/52.16.8.241`
      return !(text.word(before: index).map { AddressWords.glued.contains(text, $0) } ?? false)
    }
    if text.follows(AddressWords.version, index) || text.follows(AddressWords.products, index) {
      return true
    }
    if scope == .global, address >> 24 < 24, text.follows(AddressWords.change, index, within: 4) {
      return true
    }
    guard isLow else { return text.stands("==", at: index - 2) && scope == .global }
    if text.follows(AddressWords.change, index, within: 8) { return true }
    return scope == .global && !text.follows(AddressWords.address, index, within: 3)
      && text[part.upperBound] != Byte.colon && text[part.upperBound] != Byte.slash
  }

  /// Behind the hyphen of a name stands its version, unless it is a name that hosts have.
  private func isGluedVersion(_ index: Int, _ scope: IPv4Scope, isLow: Bool) -> Bool {
    if text[index - 2].isDigit { return false }
    guard let word = text.word(before: index) else { return false }
    if AddressWords.glued.contains(text, word) { return false }
    return scope == .global || isLow
  }

  /// The start of the name that an address is part of: `node_10.42.17.9`.
  private func gluedStart(_ index: Int) -> Int {
    let mark = text[index - 1]
    guard mark == Byte.hyphen || mark == Byte.underscore else { return index }
    let start = text.start(before: index - 1, atMost: 32) {
      $0.isLetter || $0 == Byte.hyphen || $0 == Byte.underscore
    }
    return text[start].isLetter && !text[start - 1].isDigit && text[start - 1] != Byte.hyphen
      ? start : index
  }
}
