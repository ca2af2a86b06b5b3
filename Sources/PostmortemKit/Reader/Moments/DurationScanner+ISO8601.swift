import Markdown

extension DurationScanner {
  /// `PT2H30M`, `P1DT2H`, `P2W`, in seconds. Years and months have no fixed length and are not read.
  func iso8601(_ cursor: inout ByteCursor) -> Double? {
    var rest = cursor
    guard rest.take(UInt8(ascii: "P")) else { return nil }
    var seconds = 0
    var count = 0
    var isClock = false
    while true {
      if !isClock, rest.take(UInt8(ascii: "T")) { isClock = true }
      guard let number = rest.takeNumber(digits: 1...6) else { break }
      guard let unit = Self.unit(rest.peek(), isClock: isClock) else { return nil }
      rest.position += 1
      seconds += number * unit
      count += 1
    }
    guard count > 0, !rest.peek().isAlphanumeric else { return nil }
    cursor = rest
    return Double(seconds)
  }

  private static func unit(_ letter: UInt8, isClock: Bool) -> Int? {
    switch (letter, isClock) {
    case (UInt8(ascii: "W"), false): 604_800
    case (UInt8(ascii: "D"), false): 86_400
    case (UInt8(ascii: "H"), true): 3600
    case (UInt8(ascii: "M"), true): 60
    case (UInt8(ascii: "S"), true): 1
    default: nil
    }
  }
}
