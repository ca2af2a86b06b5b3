import Markdown

/// Tells from a document's own dates whether it puts the day before the month.
enum DateOrder {
  /// True where a date like `20/09/2023` shows that the day comes first, false for `09/20/2023`, nil where
  /// no date tells or two dates contradict each other.
  static func putsDayFirst(in bytes: [UInt8]) -> Bool? {
    var dayFirst = false
    var monthFirst = false
    var index = 0
    while let slash = bytes.withUnsafeBufferPointer({
      ByteWords.first(Byte.slash, in: $0, index..<$0.count)
    }) {
      index = slash + 1
      guard let (first, second) = numbers(around: slash, in: bytes) else { continue }
      if first > 12, first <= 31, second <= 12 { dayFirst = true }
      if second > 12, second <= 31, first <= 12 { monthFirst = true }
    }
    return dayFirst == monthFirst ? nil : dayFirst
  }

  /// The first two of three numbers that slashes separate, of which `slash` is the first.
  private static func numbers(around slash: Int, in bytes: [UInt8]) -> (Int, Int)? {
    var start = slash
    while start > 0, bytes[start - 1].isDigit, slash - start < 3 { start -= 1 }
    guard start < slash, start == 0 || !"./-".utf8.contains(bytes[start - 1]) else { return nil }
    var cursor = ByteCursor(bytes, start..<bytes.count)
    guard let first = cursor.takeNumber(digits: 1...2), cursor.take(Byte.slash),
      let second = cursor.takeNumber(digits: 1...2), cursor.take(Byte.slash),
      cursor.takeNumber(digits: 2...4) != nil
    else { return nil }
    return (first, second)
  }
}
