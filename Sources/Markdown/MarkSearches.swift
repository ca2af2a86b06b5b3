/// Looks for the ends of marks, each part of a source once: what was found, or not, for one place holds for the next ones.
struct MarkSearches {
  /// The next end of a comment, and the place from which on it is the next.
  private var comment: (from: Int, end: Int?)?
  /// The next blank line, and the comment behind it.
  private var blank: (from: Int, line: Int, comment: Int)?
  /// The marks, by number, that nothing closes from a place on.
  private var neverClosed: [Int: Int] = [:]

  /// The end of the comment that begins at a place.
  mutating func commentEnd(in bytes: UnsafeBufferPointer<UInt8>, behind place: Int) -> Int? {
    let from = place + 4
    if let comment, comment.from <= from, comment.end.map({ $0 >= from + 3 }) ?? true {
      return comment.end
    }
    let end = HTMLComment.closing(in: bytes, from: from)
    comment = (from, end)
    return end
  }

  /// Whether another comment begins behind a blank line of one: then its own end is missing.
  mutating func holdsFurtherComment(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    if let blank, blank.from <= range.lowerBound, blank.line > range.lowerBound {
      return blank.comment < range.upperBound
    }
    let line = Self.blankLine(in: bytes, range) ?? bytes.count
    let comment =
      line < range.upperBound
      ? HTMLComment.find(in: bytes, from: line, before: range.upperBound) : nil
    blank = (range.lowerBound, line, comment ?? bytes.count)
    return comment != nil
  }

  private static func blankLine(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    while let end = ByteWords.first(
      Byte.lineFeed, or: Byte.carriageReturn, in: bytes, index..<range.upperBound)
    {
      index = end + 1
      if bytes[end] == Byte.carriageReturn, index < bytes.count, bytes[index] == Byte.lineFeed {
        index += 1
      }
      var next = index
      while next < range.upperBound, bytes[next].isBlank { next += 1 }
      if next < range.upperBound, bytes[next] == Byte.lineFeed || bytes[next] == Byte.carriageReturn
      {
        return next
      }
    }
    return nil
  }

  /// What a mark hides.
  mutating func sight(
    of mark: HiddenMark, number: Int, in bytes: UnsafeBufferPointer<UInt8>, _ open: Range<Int>
  ) -> HiddenFinder.Sight {
    let end: Int?
    switch mark.rule {
    case .anywhere: end = closing(of: mark, number: number, in: bytes, from: open.upperBound)
    case .apart: end = percentEnd(in: bytes, open, number: number)
    case .notBeforeName:
      end =
        Self.isName(in: bytes, from: open.upperBound)
        ? nil : closing(of: mark, number: number, in: bytes, from: open.upperBound)
    }
    if let end {
      return .hidden(HiddenPart(range: open.lowerBound..<end, form: .comment))
    }
    return mark.mustClose ? .unclosed(.comment) : .nothing
  }

  private mutating func closing(
    of mark: HiddenMark, number: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    if let known = neverClosed[number], known <= start { return nil }
    guard let first = mark.close.first else { return nil }
    var index = start
    while let place = ByteWords.first(first, in: bytes, index..<bytes.count) {
      if let end = HiddenMark.end(of: mark.close, in: bytes, at: place) { return end }
      index = place + 1
    }
    neverClosed[number] = start
    return nil
  }

  /// Whether a name in braces follows: signs and letters up to a brace that no `#` is before.
  private static func isName(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard start < bytes.count, !bytes[start].isWhitespace, bytes[start] != Byte.hyphen else {
      return false
    }
    for index in start..<min(start + longestName, bytes.count) {
      if bytes[index] == UInt8(ascii: "}") { return bytes[index - 1] != UInt8(ascii: "#") }
      if bytes[index] == Byte.lineFeed { return true }
    }
    return true
  }

  private static let longestName = 256
}

// `%% … %%`
extension MarkSearches {
  /// The end of an Obsidian comment: in its paragraph, or behind blank lines where both marks stand at the end of a line.
  private mutating func percentEnd(
    in bytes: UnsafeBufferPointer<UInt8>, _ open: Range<Int>, number: Int
  ) -> Int? {
    guard Self.isApart(in: bytes, before: open.lowerBound) else { return nil }
    guard open.upperBound < bytes.count, bytes[open.upperBound] != UInt8(ascii: "%") else {
      return nil
    }
    let beginsLine = Self.beginsLine(in: bytes, open.lowerBound)
    if beginsLine, let known = neverClosed[number], known <= open.lowerBound { return nil }
    var (index, tries) = (open.upperBound, 0)
    var isBehindBlank = false
    while tries < Self.mostTries {
      guard let place = Self.nextPercents(in: bytes, from: index, &isBehindBlank) else { break }
      if isBehindBlank, !beginsLine { return nil }
      let end = place + 2
      if Self.isApart(in: bytes, behind: end), !isBehindBlank || Self.endsLine(in: bytes, end) {
        return end
      }
      (index, tries) = (end, tries + 1)
    }
    if beginsLine, tries < Self.mostTries { neverClosed[number] = open.lowerBound }
    return nil
  }

  private static let mostTries = 16

  /// The next two percent signs, and whether a blank line is before them.
  private static func nextPercents(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ isBehindBlank: inout Bool
  ) -> Int? {
    var index = start
    let percent = UInt8(ascii: "%")
    while let place = ByteWords.first(percent, in: bytes, index..<bytes.count) {
      index = place + 1
      guard index < bytes.count, bytes[index] == percent else { continue }
      if !isBehindBlank { isBehindBlank = blankLine(in: bytes, start..<place) != nil }
      return place
    }
    return nil
  }

  private static func isApart(in bytes: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
    place == 0 || !bytes[place - 1].isAlphanumeric && bytes[place - 1] != UInt8(ascii: "%")
  }

  private static func isApart(in bytes: UnsafeBufferPointer<UInt8>, behind place: Int) -> Bool {
    place >= bytes.count
      || !bytes[place].isAlphanumeric && bytes[place] != UInt8(ascii: "%")
  }

  private static func beginsLine(in bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var index = place
    while index > 0, place - index < 64,
      bytes[index - 1].isBlank || bytes[index - 1] == Byte.greater
    {
      index -= 1
    }
    return index == 0 || bytes[index - 1] == Byte.lineFeed
      || bytes[index - 1] == Byte.carriageReturn
  }

  private static func endsLine(in bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    var index = place
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index == bytes.count || bytes[index] == Byte.lineFeed
      || bytes[index] == Byte.carriageReturn
  }
}
