import Markdown

/// The names of regions and zones of the clouds: `us-east-1`, `eu-west-1b`, `europe-west1-b`, `westeurope`.
enum CloudRegions {
  static func contains(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    guard name.count > 5, name.count < 32,
      let parts = text.split(name, atMost: 4, at: { $0 == Byte.hyphen }), parts.count > 1
    else { return false }
    return length(text, parts[...]) == parts.count
  }

  /// How many parts of a name, from the first, are a region.
  static func length(_ text: IdentifierText, _ parts: ArraySlice<Range<Int>>) -> Int {
    guard let first = parts.first, areas.contains(text, first) else { return 0 }
    var rest = parts.dropFirst()
    if let second = rest.first, text.equals(second, "gov") || text.equals(second, "iso") {
      rest = rest.dropFirst()
    }
    guard let direction = rest.first else { return 0 }
    let word = text.end(from: direction.lowerBound, atMost: direction.count, while: \.isLetter)
    guard directions.contains(text, direction.lowerBound..<word) else { return 0 }
    rest = rest.dropFirst()
    // The number is glued to the direction, with a zone behind it, or the other way around.
    if let next = rest.first, next.count <= 2,
      text[next.lowerBound].isDigit || word < direction.upperBound && next.count == 1
    {
      rest = rest.dropFirst()
    }
    return parts.count - rest.count
  }

  private static let areas = TermSet(
    """
    us eu ap sa ca me af cn il mx europe asia australia northamerica southamerica africa
    """)

  private static let directions = TermSet(
    """
    east west north south central northeast northwest southeast southwest
    """)
}
