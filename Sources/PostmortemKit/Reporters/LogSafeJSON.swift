import Markdown

extension [UInt8] {
  /// JSON that says the same and holds nothing that steers a terminal or a build log: controls that JSON leaves as
  /// they are, and brackets behind a `#` of their string, are escaped.
  func escapedForLogs() -> [UInt8] {
    guard contains(where: { $0 == UInt8(ascii: "#") || $0 == 0x7F || $0 == 0xC2 }) else {
      return self
    }
    var output: [UInt8] = []
    output.reserveCapacity(count + 16)
    var state = StringState()
    for (index, byte) in enumerated() {
      state.pass(byte)
      if byte == Byte.openBracket, state.hasHash {
        output.append("\\u005b")
      } else if byte == 0x7F {
        output.append("\\u007f")
      } else if byte == 0xC2, index + 1 < count, self[index + 1] < 0xA0 {
        output.append("\\u00")
      } else if byte >= 0x80, byte < 0xA0, index > 0, self[index - 1] == 0xC2 {
        output.append(utf8: String(byte, radix: 16))
      } else {
        output.append(byte)
      }
    }
    return output
  }
}

/// Where a reader of JSON is.
private struct StringState {
  private var isInString = false
  private var isEscaped = false
  /// Whether the string so far holds a `#`.
  private(set) var hasHash = false

  mutating func pass(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == Byte.quote {
      isInString.toggle()
      hasHash = false
    } else if isInString, byte == Byte.backslash {
      isEscaped = true
    } else if isInString, byte == UInt8(ascii: "#") {
      hasHash = true
    }
  }
}
