import Markdown

extension DateScanner {
  /// A month by its name or a prefix of three letters or more: `Sep`, `Sept.`, `September`.
  static func monthName(_ cursor: inout ByteCursor) -> Int? {
    guard let index = name(of: months, &cursor) else { return nil }
    _ = cursor.take(Byte.dot)
    return index + 1
  }

  /// `Wednesday,` or `Wed`; what separates it from the day is taken as well.
  static func weekday(_ cursor: inout ByteCursor) -> Int? {
    let start = cursor.position
    guard let index = name(of: weekdays, &cursor) else { return nil }
    _ = cursor.take(Byte.dot)
    _ = cursor.take(Byte.comma)
    cursor.skipBlanks()
    _ = cursor.takeWord("the")
    cursor.skipBlanks()
    guard cursor.position > start + 3 else {
      cursor.position = start
      return nil
    }
    return index
  }

  private static func name(of names: [StaticString], _ cursor: inout ByteCursor) -> Int? {
    let first = cursor.peek().lowercased
    guard first.isLetter, cursor.peek(2).isLetter, MomentAnchors.isWord(at: cursor) else {
      return nil
    }
    let count = cursor.letterCount()
    guard count >= 3 else { return nil }
    for (index, name) in names.enumerated()
    where name.utf8Start[0] == first && count <= name.utf8CodeUnitCount {
      var matches = true
      for offset in 1..<count where cursor.peek(offset).lowercased != name.utf8Start[offset] {
        matches = false
        break
      }
      if matches {
        cursor.position += count
        return index
      }
    }
    return nil
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let weekdays: [StaticString] = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
}
