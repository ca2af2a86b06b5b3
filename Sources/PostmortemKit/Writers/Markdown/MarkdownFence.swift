import Markdown

/// Writes code blocks.
enum MarkdownFence {
  /// The longest run of a mark in a text.
  static func longestRun(_ mark: Unicode.Scalar, _ text: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == UInt8(ascii: mark) ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// The lines of a block of code between fences.
  static func lines(_ code: ArraySlice<UInt8>, info: String) -> [[UInt8]] {
    // An info string behind backticks can hold none.
    let mark: Unicode.Scalar = info.utf8.contains(UInt8(ascii: "`")) ? "~" : "`"
    let fence = [UInt8](
      repeating: UInt8(ascii: mark), count: max(3, 1 + longestRun(mark, code)))
    var opening = fence
    if info.utf8.first == Byte.tilde { opening.append(Byte.space) }
    for byte in info.utf8 {
      if byte == Byte.backslash || byte == Byte.ampersand { opening.append(Byte.backslash) }
      opening.append(byte < Byte.space ? Byte.space : byte)
    }
    return [opening] + (code.isEmpty ? [] : codeLines(code)) + [fence]
  }

  /// The lines of a block of code that is indented.
  static func indentedLines(_ code: ArraySlice<UInt8>) -> [[UInt8]] {
    codeLines(code).map { $0.allSatisfy(\.isBlank) ? [] : Array("    ".utf8) + $0 }
  }

  private static func codeLines(_ code: ArraySlice<UInt8>) -> [[UInt8]] {
    code.split(separator: Byte.lineFeed, omittingEmptySubsequences: false).map { line in
      Array(line.last == Byte.carriageReturn ? line.dropLast() : line)
    }
  }
}
