import Markdown

/// How names begin, so that most texts are known at a glance to be none of them.
struct NameStarts: Sendable {
  private var words = WordStarts()
  /// The digits that names begin with, one bit for each.
  private var digits: UInt16 = 0

  /// - Parameter names: as `HeadingKey` writes them.
  init(_ names: [String]) {
    words.add(names, 1)
    for name in names {
      if let first = name.utf8.first, first.isDigit { digits |= 1 << UInt16(first & 15) }
    }
  }

  /// Whether the key of a text may begin with one of the names. A mark before the first word can stand for anything.
  func mayBegin(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    return first.isDigit ? digits >> UInt16(first & 15) & 1 == 1 : words.mayBegin(text)
  }
}
