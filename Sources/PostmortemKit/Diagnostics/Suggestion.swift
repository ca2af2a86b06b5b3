/// Guesses what somebody meant who wrote a name that does not exist.
public enum Suggestion {
  /// The name that is fewest changes away; nil where none is near.
  public static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8)
    var best: (distance: Int, name: String)?
    for candidate in names {
      let distance = distance(wanted, Array(candidate.lowercased().utf8))
      if distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(2, wanted.count / 3) else { return nil }
    return best.name
  }

  /// The number of letters to insert, remove or replace (Levenshtein).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, corner + (letter == other ? 0 : 1))
        corner = above
      }
    }
    return row[right.count]
  }
}
