import Markdown

/// A text after changes, which remembers where each of its bytes stood in the original.
struct EditedText {
  private(set) var bytes: [UInt8]
  private(set) var changes: [RedactionChange] = []
  private var pieces: [Piece]

  /// Bytes that were kept together, or that stand in the place of others.
  private struct Piece {
    var start: Int
    var count: Int
    var origin: Range<Int>
    var isKept: Bool

    var end: Int { start + count }
  }

  init(_ original: [UInt8]) {
    bytes = original
    pieces = [Piece(start: 0, count: original.count, origin: 0..<original.count, isKept: true)]
  }

  /// Applies changes to the text at hand. Of two that overlap, what the first leaves out of the second is left for
  /// another time.
  mutating func apply(_ edits: [RedactionEdit]) {
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, -$0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, -$1.element.range.upperBound, $1.offset)
    }
    var builder = Builder(source: self)
    for (_, edit) in sorted {
      let range = edit.range.clamped(to: 0..<bytes.count)
      if range.lowerBound < builder.position {
        // Two deletions that overlap are one.
        let isDeletion = edit.replacement.utf8.allSatisfy(\.isWhitespace)
        guard isDeletion, range.upperBound > builder.position else { continue }
        let rest = builder.position..<range.upperBound
        builder.replace(rest, with: Array(edit.replacement.utf8))
        note(edit, rest)
        continue
      }
      builder.keep(upTo: range.lowerBound)
      builder.replace(range, with: Array(edit.replacement.utf8))
      note(edit, range)
    }
    builder.keep(upTo: bytes.count)
    bytes = builder.bytes
    pieces = builder.pieces
  }

  private mutating func note(_ edit: RedactionEdit, _ range: Range<Int>) {
    changes.append(
      RedactionChange(kind: edit.kind, place: origin(of: range), reason: edit.reason))
  }

  /// Where a range of the text at hand stood in the original.
  func origin(of range: Range<Int>) -> Range<Int> {
    let lower = origin(of: range.lowerBound, isEnd: false)
    if range.isEmpty { return lower..<lower }
    return lower..<max(lower, origin(of: range.upperBound, isEnd: true))
  }

  private func origin(of offset: Int, isEnd: Bool) -> Int {
    let number = index(of: isEnd ? offset - 1 : offset)
    guard pieces.indices.contains(number) else { return pieces.last?.origin.upperBound ?? 0 }
    let piece = pieces[number]
    if !piece.isKept { return isEnd ? piece.origin.upperBound : piece.origin.lowerBound }
    return min(piece.origin.lowerBound + offset - piece.start, piece.origin.upperBound)
  }

  /// The piece that holds a byte.
  private func index(of offset: Int) -> Int {
    pieces.indices.endOfPrefix { pieces[$0].end <= offset }
  }

  /// What stands in the place of other text where a range lies in it; nil where the range holds text of the original.
  func replacement(around range: Range<Int>) -> String? {
    let number = index(of: range.lowerBound)
    guard pieces.indices.contains(number), !pieces[number].isKept, !range.isEmpty,
      pieces[number].start <= range.lowerBound, range.upperBound <= pieces[number].end
    else { return nil }
    return String(decoding: bytes[pieces[number].start..<pieces[number].end], as: UTF8.self)
  }

  /// Where a byte of the original, or what stands in its place, begins in the text at hand.
  func place(ofOrigin offset: Int) -> Int {
    let number = pieces.indices.endOfPrefix { pieces[$0].origin.upperBound <= offset }
    guard pieces.indices.contains(number) else { return bytes.count }
    let piece = pieces[number]
    return piece.isKept ? piece.start + max(0, offset - piece.origin.lowerBound) : piece.start
  }

  /// The places of the original that read differently now, in their order.
  func changedPlaces(of original: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var end = 0
    for piece in pieces {
      let place = piece.origin.clamped(to: 0..<original.count)
      // Pieces without bytes are not kept, so that what was taken out is a gap.
      if place.lowerBound > end { places.append(end..<place.lowerBound) }
      end = max(end, place.upperBound)
      if !piece.isKept, !original[place].elementsEqual(bytes[piece.start..<piece.end]) {
        places.append(place)
      }
    }
    if end < original.count { places.append(end..<original.count) }
    return places
  }

  /// Puts the changed text together.
  private struct Builder {
    let source: EditedText
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    var position = 0

    init(source: EditedText) {
      self.source = source
      bytes.reserveCapacity(source.bytes.count)
    }

    mutating func keep(upTo end: Int) {
      while position < end {
        let number = source.index(of: position)
        guard source.pieces.indices.contains(number) else { return }
        var piece = source.pieces[number]
        let upper = min(end, piece.end)
        if piece.isKept {
          let lower = piece.origin.lowerBound + position - piece.start
          piece.origin = lower..<lower + upper - position
        }
        piece.count = upper - position
        piece.start = bytes.count
        bytes += source.bytes[position..<upper]
        pieces.append(piece)
        position = upper
      }
    }

    mutating func replace(_ range: Range<Int>, with replacement: [UInt8]) {
      let origin = source.origin(of: range)
      pieces.append(
        Piece(start: bytes.count, count: replacement.count, origin: origin, isKept: false))
      bytes += replacement
      position = range.upperBound
    }
  }
}
