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

  /// Visits the places of a range, in its order.
  ///
  /// - Parameters:
  ///   - map: the map of a part of the text that holds the range.
  ///   - isStart: whether a word can begin where the range does, whatever stands before it.
  ///   - visit: is handed a place and says where to go on, behind it; nil ends the walk.
  func scan(
    _ text: [UInt8], _ map: PlaceMap, _ range: Range<Int>, isStart: Bool,
    _ visit: (Int) -> Int?
  ) {
    let isMapped =
      range.lowerBound >= map.start && range.upperBound <= text.count
      && range.upperBound <= map.start + map.flags.count * 8
    guard isMapped, !range.isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      masks.withUnsafeBufferPointer { masks in
        map.flags.withUnsafeBufferPointer { flags in
          var range = range
          if isStart, Self.stands(at: range.lowerBound, in: text, masks) {
            guard let next = visit(range.lowerBound) else { return }
            range = min(max(next, range.lowerBound + 1), range.upperBound)..<range.upperBound
          }
          guard let triples else {
            return scan(flags, from: map.start, range, visit) {
              Self.stands(at: $0, in: text, masks)
            }
          }
          triples.withBits { bits, folds in
            scan(flags, from: map.start, range, visit) { place in
              TripleSet.holds(text, at: place, in: bits, folds)
                && (place == 0 || text[place &- 1] < 0x80)
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func scan(
    _ map: UnsafeBufferPointer<UInt64>, from start: Int, _ range: Range<Int>,
    _ visit: (Int) -> Int?, where stands: (Int) -> Bool
  ) {
    guard !range.isEmpty else { return }
    func flags(from index: Int) -> UInt64 {
      let skipped = index &- start
      return map[skipped >> 3] & wanted & (~0 << UInt64((skipped & 7) << 3))
    }
    var number = (range.lowerBound &- start) >> 3
    var left = flags(from: range.lowerBound)
    while true {
      while left != 0 {
        let place = start &+ (number << 3) &+ (left.trailingZeroBitCount >> 3)
        if place >= range.upperBound { return }
        left &= left &- 1
        guard stands(place) else { continue }
        guard let next = visit(place), next < range.upperBound else { return }
        if next > place &+ 1 {
          number = (next &- start) >> 3
          left = flags(from: next)
        }
      }
      number &+= 1
      if start &+ (number << 3) >= range.upperBound { return }
      left = map[number] & wanted
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
