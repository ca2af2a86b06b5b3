/// Finds HTML comments in raw HTML.
public enum HTMLComment {
  /// The comment that begins at `index`; one that is never closed runs to the end, as browsers read it.
  static func comment(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int>? {
    matches(bytes, "<!--", at: index) ? index..<end(in: bytes, from: index + 4) : nil
  }

  /// The place itself where a comment begins at it.
  static func start(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    matches(bytes, "<!--", at: index) ? index : nil
  }

  /// The next comment at or behind `start`.
  static func find(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    find(in: bytes, from: start, before: bytes.count).map { $0..<end(in: bytes, from: $0 + 4) }
  }

  /// Where the next comment begins that does so at or behind `start` and before `limit`.
  static func find(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before limit: Int
  ) -> Int? {
    var index = start
    while let place = ByteWords.first(Byte.less, in: bytes, index..<limit) {
      if matches(bytes, "<!--", at: place) { return place }
      index = place + 1
    }
    return nil
  }

  /// The end of a comment, looked for from behind its beginning on; nil where it is never closed.
  static func closing(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    while let place = ByteWords.first(Byte.hyphen, in: bytes, index..<max(index, bytes.count)) {
      if matches(bytes, "-->", at: place) { return place + 3 }
      index = place + 1
    }
    return nil
  }

  /// All comments of a source behind a place, those without an end left out.
  public static func all(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Range<Int>] {
    var comments: [Range<Int>] = []
    var index = start
    while let place = find(in: bytes, from: index, before: bytes.count),
      let end = closing(in: bytes, from: place + 4)
    {
      comments.append(place..<end)
      index = end
    }
    return comments
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
    closing(in: bytes, from: start) ?? bytes.count
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
