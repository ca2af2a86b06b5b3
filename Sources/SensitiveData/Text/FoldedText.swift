import Markdown

/// A text in plain forms for scanners, with the way back to the text it was made from.
///
/// Full-width and mathematical letters become ASCII, the decimal digits of all scripts become `0`–`9`, spaces of all
/// kinds a space, hyphens `-` and curly quotes straight ones; invisible characters are gone. En and em dashes stay.
/// Malformed UTF-8 stays as it is.
public struct FoldedText: Sendable {
  /// The text in plain forms.
  public let bytes: [UInt8]
  private let pieces: [Piece]
  private let end: Int

  /// The plain forms of a part of a text.
  public init(_ bytes: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<bytes.count)
    var folder = Folder(start: range.lowerBound)
    folder.fold(bytes, range)
    (self.bytes, pieces, end) = (folder.bytes, folder.pieces, range.upperBound)
  }

  /// Whether the plain forms differ from the text.
  public static func isNeeded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if Folder.isPlain(bytes[index]) {
        index += 1
      } else if let character = UTF8Character.decode(bytes, at: index, limit: range.upperBound) {
        guard case .unchanged = CharacterFolding.of(character.scalar) else { return true }
        index += character.length
      } else {
        index += 1
      }
    }
    return false
  }

  /// The part of the original text that a part of the folded text stands for. Characters that were removed within it
  /// belong to it; those next to it don't.
  public func original(_ range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<bytes.count)
    let start = original(from: range.lowerBound).lowerBound
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, original(from: range.upperBound - 1).upperBound)
  }

  /// The bytes of the original that one folded byte stands for.
  private func original(from index: Int) -> Range<Int> {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].folded <= index { low = middle + 1 } else { high = middle }
    }
    guard low > 0, index < bytes.count else { return end..<end }
    let piece = pieces[low - 1]
    // Within what was copied, a byte stands for a byte.
    if piece.isCopy {
      let start = piece.original.lowerBound + index - piece.folded
      return start..<start + 1
    }
    return piece.original
  }

  /// A part of the folded text and where it comes from.
  struct Piece: Sendable {
    var folded: Int
    var original: Range<Int>
    var isCopy: Bool
  }
}
