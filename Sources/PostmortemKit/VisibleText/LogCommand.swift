import Markdown

/// Follows a line for what a build log takes for the beginning of a command, wherever it stands: two hashes, a word or
/// none, and a bracket (`##[group]`, `##vso[task.complete]`, `##teamcity[message]`).
struct LogCommand {
  /// How many hashes were read one behind the other, at most 2.
  private var hashes: UInt8 = 0
  private var hasLetters = false

  /// Whether the next characters matter.
  var isActive: Bool { hashes > 0 }

  /// Whether a bracket would end the beginning of a command.
  var isOpen: Bool { hashes == 2 }

  /// Takes a character of ASCII.
  mutating func pass(_ byte: UInt8) {
    if byte == UInt8(ascii: "#") {
      hashes = hasLetters ? 1 : min(2, hashes + 1)
      hasLetters = false
    } else if hashes == 2, byte.isLetter {
      hasLetters = true
    } else {
      reset()
    }
  }

  /// Takes another character. Comparisons of words pass over some that have no shape.
  mutating func pass(_ scalar: Unicode.Scalar) {
    if isActive, scalar.isASCII || !scalar.properties.isDefaultIgnorableCodePoint { reset() }
  }

  mutating func reset() { (hashes, hasLetters) = (0, false) }
}

/// The beginning of a line as a build log sees it.
enum LogLine {
  /// Where a command of GitHub's begins in a line (`::set-output`), which blanks may stand before.
  static func command(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < bytes.count, let length = blank(bytes, at: index) { index += length }
    guard index + 2 < bytes.count, bytes[index] == Byte.colon, bytes[index + 1] == Byte.colon,
      bytes[index + 2].isLetter
    else { return nil }
    return index
  }

  /// How many bytes a blank has that programs trim: of ASCII, or one of Unicode's spaces.
  private static func blank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let byte = bytes[index]
    if byte.isBlank || byte == Byte.carriageReturn { return 1 }
    guard byte >= 0x80 else { return nil }
    return spaces.first { space in
      index + space.count <= bytes.count
        && space.indices.allSatisfy { space[$0] == bytes[index + $0] }
    }?.count
  }

  private static let spaces: [[UInt8]] =
    ["\u{A0}", "\u{1680}", "\u{202F}", "\u{205F}", "\u{3000}"].map { Array($0.utf8) }
    + (0x2000...0x200A).compactMap { Unicode.Scalar($0).map { Array(String($0).utf8) } }
}
