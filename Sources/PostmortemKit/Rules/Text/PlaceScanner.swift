import Markdown

/// Finds the places where by two or three bytes something can begin.
///
/// Letters and digits begin something only where a word does. By reference: it is asked for every block of a document,
/// and copies of its tables would cost more than the looks.
final class PlaceScanner: Sendable {
  let beginnings: Beginnings
  /// As whom `CommonPlaces` knows it; empty where it does not.
  let seeker: CommonPlaces.Seekers
  /// The flags of a map that count.
  private let wanted: UInt64

  /// - Parameters:
  ///   - takesWordsOnly: whether only a letter or digit begins something, and only behind what is neither one nor a
  ///     byte beyond ASCII.
  ///   - seeker: as whom `CommonPlaces` knows it, where it does.
  ///   - fill: says how what is looked for begins.
  init(
    takesWordsOnly: Bool = false, seeker: CommonPlaces.Seekers = [],
    _ fill: (inout Beginnings) -> Void
  ) {
    self.seeker = seeker
    wanted = takesWordsOnly ? 0x8080_8080_8080_8080 : 0xC0C0_C0C0_C0C0_C0C0
    var beginnings = Beginnings(ofWordsOnly: takesWordsOnly)
    fill(&beginnings)
    self.beginnings = beginnings
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
    var range = range
    let isFirst = text.withUnsafeBufferPointer { stands(at: range.lowerBound, in: $0) }
    if isStart, isFirst {
      guard let next = visit(range.lowerBound) else { return }
      range = min(max(next, range.lowerBound + 1), range.upperBound)..<range.upperBound
    }
    if let common = map.common, !seeker.isEmpty { return scan(common, range, visit) }
    text.withUnsafeBufferPointer { text in
      map.flags.withUnsafeBufferPointer { flags in
        guard let triples = beginnings.triples else {
          return scan(flags, from: map.start, range, visit) { stands(at: $0, in: text) }
        }
        triples.withBits { bits in
          scan(flags, from: map.start, range, visit) { place in
            TripleSet.holds(text, at: place, in: bits)
              && (place == 0 || text[place &- 1] < 0x80)
          }
        }
      }
    }
  }

  /// Visits the places that were found for all who look for something.
  private func scan(_ places: [CommonPlaces.Place], _ range: Range<Int>, _ visit: (Int) -> Int?) {
    places.withUnsafeBufferPointer { places in
      var number = (0..<places.count).endOfPrefix { Int(places[$0].index) < range.lowerBound }
      while number < places.count {
        let place = Int(places[number].index)
        if place >= range.upperBound { return }
        let isSought = places[number].seekers & seeker.rawValue != 0
        number += 1
        guard isSought else { continue }
        guard let next = visit(place) else { return }
        while number < places.count, places[number].index < next { number += 1 }
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
  private func stands(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    beginnings.allow(text[place], place &+ 1 < text.count ? text[place &+ 1] : 0)
  }
}
