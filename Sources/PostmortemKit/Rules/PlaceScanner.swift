import Markdown

/// Finds the places where by two or three bytes something can begin.
///
/// Letters and digits begin something only where a word does. Of the second byte only the low six bits count: a place
/// that this finds may still be none.
struct PlaceScanner: Sendable {
  /// What may follow each byte: one bit for each low six bits.
  private var masks: [UInt64] = Array(repeating: 0, count: 256)
  /// The flags of a map that count.
  private let wanted: UInt64
  /// How the phrases begin that are looked for, where only words begin something: then all bytes beyond ASCII are parts of
  /// words.
  private var triples: TripleSet?

  /// - Parameter takesWordsOnly: whether only a letter or digit begins something, and only behind what is neither one
  ///   nor a byte beyond ASCII.
  init(takesWordsOnly: Bool = false) {
    wanted = takesWordsOnly ? 0x8080_8080_8080_8080 : 0xC0C0_C0C0_C0C0_C0C0
    triples = takesWordsOnly ? TripleSet() : nil
  }

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    masks[Int(first)] |= 1 << UInt64(second & 63)
  }

  /// Adds how a phrase begins; only where words alone begin something.
  mutating func insert(beginning bytes: [UInt8]) { triples?.insert(beginning: bytes) }

  mutating func insert(_ first: UInt8, where follows: (UInt8) -> Bool) {
    for second in 0...UInt8.max where follows(second) { insert(first, second) }
  }

  mutating func insertAll(_ first: UInt8) { masks[Int(first)] = .max }

  /// Whether something can begin with two bytes.
  func allows(_ first: UInt8, _ second: UInt8) -> Bool {
    masks[Int(first)] >> UInt64(second & 63) & 1 == 1
  }

  /// The first place of a range.
  ///
  /// - Parameters:
  ///   - map: the map of a part of the text that holds the range.
  ///   - isStart: whether a word can begin where the range does, whatever stands before it.
  func next(in text: [UInt8], _ map: PlaceMap, _ range: Range<Int>, isStart: Bool) -> Int? {
    let isMapped =
      range.lowerBound >= map.start && range.upperBound <= text.count
      && range.upperBound <= map.start + map.flags.count * 8
    guard isMapped, !range.isEmpty else { return nil }
    return text.withUnsafeBufferPointer { text in
      masks.withUnsafeBufferPointer { masks in
        if isStart, Self.stands(at: range.lowerBound, in: text, masks) { return range.lowerBound }
        return map.flags.withUnsafeBufferPointer { flags in
          guard let triples else {
            return next(in: text, flags, from: map.start, range) {
              Self.stands(at: $0, in: text, masks)
            }
          }
          return triples.withBits { bits, folds in
            next(in: text, flags, from: map.start, range) { place in
              TripleSet.holds(text, at: place, in: bits, folds)
                && (place == 0 || text[place &- 1] < 0x80)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func next(
    in text: UnsafeBufferPointer<UInt8>, _ map: UnsafeBufferPointer<UInt64>, from start: Int,
    _ range: Range<Int>, where stands: (Int) -> Bool
  ) -> Int? {
    let skipped = range.lowerBound &- start
    var number = skipped >> 3
    var flags = map[number] & wanted & (~0 << UInt64((skipped & 7) << 3))
    while true {
      while flags != 0 {
        let place = start &+ (number << 3) &+ (flags.trailingZeroBitCount >> 3)
        if place >= range.upperBound { return nil }
        if stands(place) { return place }
        flags &= flags &- 1
      }
      number &+= 1
      if start &+ (number << 3) >= range.upperBound { return nil }
      flags = map[number] & wanted
    }
  }

  @inline(__always)
  private static func stands(
    at place: Int, in text: UnsafeBufferPointer<UInt8>, _ masks: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    let next = place &+ 1 < text.count ? text[place &+ 1] : 0
    return masks[Int(text[place])] >> UInt64(next & 63) & 1 == 1
  }
}
