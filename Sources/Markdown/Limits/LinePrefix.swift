/// What may be marks of block quotes and list items at the beginning of a line (CommonMark, sections 5.1 and 5.2).
struct LinePrefix {
  /// How many marks there may be.
  private(set) var marks = 0
  /// The columns of white space before, between and behind them.
  private(set) var columns = 0
  /// The columns before the first mark.
  private(set) var indentation = 0
  /// The first byte behind them.
  private(set) var end: Int
  private(set) var isBlank = false

  init(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    end = line.lowerBound
    var ruleMark: UInt8 = 0
    while true {
      skipSpace(line, bytes)
      guard end < line.upperBound else {
        isBlank = marks == 0
        return
      }
      let byte = bytes[end]
      if byte == Byte.hyphen || byte == Byte.asterisk {
        // A mark like the last one was looked at with it.
        if byte != ruleMark, Self.isRule(byte, end..<line.upperBound, bytes) { return }
        ruleMark = byte
      }
      let length = Self.length(ofMarkAt: end, line, bytes)
      guard length > 0 else { return }
      marks += 1
      end += length
    }
  }

  private mutating func skipSpace(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
    while end < line.upperBound {
      switch bytes[end] {
      case Byte.space: columns += 1
      case Byte.tab: columns += 4
      default: return
      }
      if marks == 0 { indentation = columns }
      end += 1
    }
  }

  private static func length(
    ofMarkAt start: Int, _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var end = start
    switch bytes[start] {
    case Byte.greater: return 1
    case Byte.hyphen, Byte.asterisk, Byte.plus: end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.upperBound, bytes[end].isDigit { end += 1 }
      guard end < line.upperBound, bytes[end] == Byte.dot || bytes[end] == Byte.closeParen
      else { return 0 }
      end += 1
    default: return 0
    }
    let isMark = end == line.upperBound || bytes[end] == Byte.space || bytes[end] == Byte.tab
    return isMark ? end - start : 0
  }

  /// Whether the rest of a line is a thematic break and not items within items.
  private static func isRule(
    _ mark: UInt8, _ rest: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var count = 0
    for byte in bytes[rest] {
      if byte == mark { count += 1 } else if byte != Byte.space, byte != Byte.tab { return false }
    }
    return count >= 3
  }
}
