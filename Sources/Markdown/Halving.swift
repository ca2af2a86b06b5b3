extension Range<Int> {
  /// The first number for which a condition does not hold that holds for all before it; the end of the range where it
  /// holds for all. Found by halving.
  @inlinable
  public func endOfPrefix(while isBefore: (Int) -> Bool) -> Int {
    var low = lowerBound
    var high = upperBound
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
