/// Finds HTML comments in raw HTML.
enum HTMLComment {
  /// The next comment at or behind `start`; one that is never closed runs to the end, as browsers read it.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index + 4 <= bytes.count {
      if matches(bytes, "<!--", at: index) { return index..<end(in: bytes, from: index + 4) }
      index += 1
    }
    return nil
  }

  private static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 3 <= bytes.count {
      if matches(bytes, "-->", at: index) { return index + 3 }
      index += 1
    }
    return bytes.count
  }

  private static func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, _ literal: StaticString, at index: Int
  ) -> Bool {
    for offset in 0..<literal.utf8CodeUnitCount
    where index + offset >= bytes.count || bytes[index + offset] != literal.utf8Start[offset] {
      return false
    }
    return true
  }
}
