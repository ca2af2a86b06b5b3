import Markdown

extension NameScene {
  /// Whether a day of the week stands before a candidate and another one near it: `Mon Ana, Tue Ben`.
  func isRostered(_ candidate: NameCandidate) -> Bool {
    guard isDay(candidate.first - 1), follows(candidate.first),
      ends(candidate.last + 1), ends(candidate.first - 2)
    else { return false }
    let behind = (candidate.last + 2...candidate.last + 3).contains(where: isDay)
    return behind || (candidate.first - 6..<candidate.first - 2).contains(where: isDay)
  }

  /// Whether a day that is a name as well begins an entry of a roster: `Sat Ana, Sun Ben`.
  func isRosterDay(_ index: Int) -> Bool {
    guard isDay(index), ends(index - 1), follows(index + 1), self[index + 1]?.isName == true else {
      return false
    }
    return (index - 6..<index).contains(where: isDay)
      || (index + 2...index + 5).contains(where: isDay)
  }

  private func isDay(_ index: Int) -> Bool {
    guard let token = self[index], token.isName, token.classes.contains(.calendar) else {
      return false
    }
    return Self.days.contains(token.hash)
  }

  private func ends(_ index: Int) -> Bool {
    guard let token = self[index] else { return true }
    return token.kind == .lineEnd || token.kind == .sign
  }

  private static let days = Set(
    """
    mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes jueves viernes domingo
    """.split { $0.isWhitespace }.map { WordHash.of(Array($0.utf8), 0..<$0.utf8.count) })
}
