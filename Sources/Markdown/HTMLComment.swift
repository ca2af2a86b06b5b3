/// Finds HTML comments in raw HTML.
public enum HTMLComment {
  /// The comment that begins at `index`; one that is never closed runs to the end, as browsers read it.
  static func comment(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int>? {
    matches(bytes, "<!--", at: index) ? index..<end(in: bytes, from: index + 4) : nil
  }

  /// The next comment at or behind `start`.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index + 4 <= bytes.count {
      if let comment = comment(in: bytes, at: index) { return comment }
      index += 1
    }
    return nil
  }

  /// Raw HTML without its comments.
  public static func removed(from html: ArraySlice<UInt8>) -> [UInt8] {
    html.withUnsafeBufferPointer { bytes in
      var rest: [UInt8] = []
      var index = 0
      while let comment = find(in: bytes, from: index) {
        rest.append(contentsOf: bytes[index..<comment.lowerBound])
        index = comment.upperBound
      }
      rest.append(contentsOf: bytes[index...])
      return rest
    }
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
