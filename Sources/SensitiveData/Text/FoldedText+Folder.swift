import Markdown

extension FoldedText {
  /// Builds folded text.
  struct Folder {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [Piece] = []
    private var copyStart: Int

    init(start: Int) { copyStart = start }

    /// Whether a byte is a character that is never changed.
    static func isPlain(_ byte: UInt8) -> Bool {
      byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    mutating func fold(_ source: [UInt8], _ range: Range<Int>) {
      bytes.reserveCapacity(range.count)
      var index = range.lowerBound
      while index < range.upperBound {
        guard !Self.isPlain(source[index]),
          let character = UTF8Character.decode(source, at: index, limit: range.upperBound)
        else {
          index += 1
          continue
        }
        let next = index + character.length
        let folding = CharacterFolding.of(character.scalar)
        if case .unchanged = folding {
        } else {
          copy(source, to: index)
          replace(index..<next, folding)
        }
        index = next
      }
      copy(source, to: range.upperBound)
    }

    /// Adds what was not changed since the last change.
    private mutating func copy(_ source: [UInt8], to end: Int) {
      guard copyStart < end else { return }
      pieces.append(Piece(folded: bytes.count, original: copyStart..<end, isCopy: true))
      bytes.append(contentsOf: source[copyStart..<end])
    }

    private mutating func replace(_ original: Range<Int>, _ folding: CharacterFolding) {
      copyStart = original.upperBound
      let folded = bytes.count
      switch folding {
      case .byte(let byte): bytes.append(byte)
      case .text(let text): bytes.append(text)
      case .removed, .unchanged: return
      }
      pieces.append(Piece(folded: folded, original: original, isCopy: false))
    }
  }
}
