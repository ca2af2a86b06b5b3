/// Guesses what somebody meant who wrote a name that does not exist.
public enum Suggestion {
  /// The name that is fewest changes away; nil where none is near.
  public static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var limit = max(2, wanted.count / 3)
    var best: String?
    // At least the difference of their lengths is to be changed.
    for candidate in names where abs(candidate.utf8.count - wanted.count) <= limit {
      guard let distance = distance(wanted, Array(candidate.lowercased().utf8), atMost: limit)
      else { continue }
      best = candidate
      // The next one has to be nearer.
      limit = distance - 1
    }
    return best
  }

  /// The number of letters to insert, remove or replace (Levenshtein); nil where it is more than may be.
  private static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      var least = row[0]
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, corner + (letter == other ? 0 : 1))
        corner = above
        least = min(least, row[column + 1])
      }
      // No row's least is below that of the row before it.
      if least > limit { return nil }
    }
    return row[right.count] <= limit ? row[right.count] : nil
  }
}
