internal import Markdown

/// What was read out of a document, by where it stands: found by halving where it is in the order of the text, as it
/// nearly always is.
struct TextPlaces<Value> {
  private let values: [Value]
  private let starts: [Int]
  private let isOrdered: Bool

  /// - Parameter start: where a value begins in the plain text.
  init(_ values: [Value], at start: (Value) -> Int) {
    self.values = values
    starts = values.map(start)
    isOrdered = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
  }

  /// The values that begin in a range, in their own order.
  func values(in range: Range<Int>) -> [Value] {
    guard isOrdered else {
      return zip(values, starts).filter { range.contains($0.1) }.map(\.0)
    }
    let first = starts.indices.endOfPrefix { starts[$0] < range.lowerBound }
    let last = starts.indices.endOfPrefix { starts[$0] < range.upperBound }
    return Array(values[first..<max(first, last)])
  }
}
