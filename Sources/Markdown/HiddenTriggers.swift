/// A quick look for what may begin a hidden part; most documents hold none of it.
enum HiddenTriggers {
  /// The next place in a range where a hidden part may begin: `<`, `{`, `%%`, or `]:` of a definition.
  static func next(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    ByteWords.first(in: bytes, range) { index in
      let lanes = ByteWords.lanes(bytes, from: index)
      let next = ByteWords.lanes(bytes, from: index &+ 1)
      let percents = ByteWords.equal(lanes, UInt8(ascii: "%"))
      let definitions =
        ByteWords.equal(lanes, Byte.closeBracket) & ByteWords.equal(next, Byte.colon)
      return ByteWords.equal(lanes, Byte.less) | ByteWords.equal(lanes, UInt8(ascii: "{"))
        | percents & ByteWords.equal(next, UInt8(ascii: "%")) | definitions
    }
  }

  /// Whether a source may hold a hidden part behind a place.
  static func areIn(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    while let place = next(in: bytes, index..<bytes.count) {
      if mayBegin(in: bytes, at: place) { return true }
      index = place + 1
    }
    return false
  }

  private static func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let next = place + 1 < bytes.count ? bytes[place + 1] : 0
    switch bytes[place] {
    case UInt8(ascii: "%"): return true
    case Byte.closeBracket: return LinkComment.mayStand(in: bytes, behindLabel: place)
    case Byte.less where next.isLetter: return HiddenElements.mayBegin(in: bytes, at: place)
    case Byte.less where next == UInt8(ascii: "!"):
      guard place + 2 < bytes.count else { return false }
      return bytes[place + 2] == Byte.hyphen || bytes[place + 2] == Byte.openBracket
    default:
      return HiddenMark.all.contains { HiddenMark.end(of: $0.open, in: bytes, at: place) != nil }
    }
  }
}
