import Markdown

/// The hashes by which GitHub's code scanning knows an alert again after its line has moved.
///
/// The same values as those that GitHub's own upload computes: a rolling hash over the 100 characters from the
/// beginning of a line that are no blanks, in UTF-16, and how often it has occurred in the file.
struct LineHashes {
  private static let length = 100
  private static let factor: UInt64 = 37
  /// What a character weighs when it leaves the window.
  private static let oldest = (0..<length).reduce(UInt64(1)) { power, _ in power &* factor }

  /// `hash:count` of each line, from line 1.
  private(set) var lines: [String] = []
  private var window = [UInt64](repeating: 0, count: length)
  /// Whether a line begins at a place of the window.
  private var startsLine = [Bool](repeating: false, count: length)
  private var index = 0
  private var hash: UInt64 = 0
  private var counts: [UInt64: Int] = [:]

  init(of source: SourceText) {
    var isLineStart = true
    var isBehindReturn = false
    for unit in String(decoding: source.bytes, as: UTF8.self).utf16 {
      let isSecondHalf = isBehindReturn && unit == 0x0A
      isBehindReturn = unit == 0x0D
      if unit == 0x20 || unit == 0x09 || isSecondHalf { continue }
      let character = unit == 0x0D ? 0x0A : UInt64(unit)
      take(character, isLineStart: isLineStart)
      isLineStart = character == 0x0A
    }
    // The end of the file counts as a character, and begins a line where the last one is ended.
    take(0xFFFF, isLineStart: isLineStart)
    for _ in 0..<Self.length {
      finishLine()
      shift(0)
    }
  }

  private mutating func take(_ character: UInt64, isLineStart: Bool) {
    finishLine()
    startsLine[index] = isLineStart
    shift(character)
  }

  /// Notes the hash of the line whose first character is about to leave the window.
  private mutating func finishLine() {
    guard startsLine[index] else { return }
    startsLine[index] = false
    counts[hash, default: 0] += 1
    lines.append("\(String(hash, radix: 16)):\(counts[hash] ?? 1)")
  }

  private mutating func shift(_ character: UInt64) {
    hash = hash &* Self.factor &+ character &- Self.oldest &* window[index]
    window[index] = character
    index = (index + 1) % Self.length
  }
}
