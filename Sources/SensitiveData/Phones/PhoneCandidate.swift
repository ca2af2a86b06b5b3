import Markdown

/// Groups of digits that may be one telephone number or begin with one.
struct PhoneCandidate {
  enum Separator { case none, space, hyphen, dot, slash, bracket, spacedHyphen, spacedSlash }

  struct Group {
    var range: Range<Int>
    /// What stands before the group.
    var separator: Separator
    var isBracketed = false
    var count: Int { range.count }
  }

  /// Where it begins: at `+`, an opening bracket or a digit.
  var start: Int
  var groups: [Group]
  var hasPlus = false
  let window: ScanWindow

  /// The most groups that are looked at; no number has more.
  static let mostGroups = 12
  static let longestGroup = 20

  /// The digits of the first groups.
  func digits(_ count: Int) -> [UInt8] {
    groups.prefix(count).flatMap { window.bytes[$0.range] }
  }

  var digitCount: Int { groups.reduce(0) { $0 + $1.count } }

  /// The lengths of the first groups.
  func counts(_ count: Int) -> [Int] { groups.prefix(count).map(\.count) }

  /// The text of the first groups, with brackets around some of them but not around all.
  func range(_ count: Int) -> Range<Int> {
    let groups = groups.prefix(max(count, 1))
    let end = groups.last?.range.upperBound ?? start
    if groups.allSatisfy(\.isBracketed) {
      return (window[start] == Byte.openParen ? start + 1 : start)..<end
    }
    let isClosed = groups.last?.isBracketed == true && window[end] == Byte.closeParen
    return start..<(isClosed ? end + 1 : end)
  }

  /// The value of a group that is short enough to be one.
  func value(_ group: Int) -> Int? {
    guard groups.indices.contains(group), groups[group].count < 10 else { return nil }
    return window.bytes[groups[group].range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// The candidate without some groups at its start, which are a prefix.
  func dropping(_ count: Int) -> PhoneCandidate? {
    guard count < groups.count else { return nil }
    var rest = self
    rest.groups = Array(groups.dropFirst(count))
    rest.start = rest.groups[0].range.lowerBound
    return rest
  }
}

extension PhoneCandidate {
  /// The groups from a place on.
  init?(_ window: ScanWindow, at start: Int) {
    (self.window, self.start, groups) = (window, start, [])
    var index = start
    var isOpen = false
    if window[index] == Byte.openParen { (isOpen, index) = (true, index + 1) }
    if let end = Self.plusEnd(window, at: index) {
      (hasPlus, index) = (true, end)
      if window[index] == Byte.openParen { (isOpen, index) = (true, index + 1) }
    }
    var separator = Separator.none
    while groups.count < Self.mostGroups {
      let end = window.end(from: index, atMost: Self.longestGroup + 1, while: \.isDigit)
      guard end > index, end - index <= Self.longestGroup else { break }
      groups.append(Group(range: index..<end, separator: separator, isBracketed: isOpen))
      guard let next = Self.separator(window, at: end, isOpen: &isOpen) else { break }
      (separator, index) = (next.kind, next.end)
    }
    dropGlued()
    if groups.isEmpty { return nil }
  }

  /// The end of `+`, plain or encoded, and of a space behind it.
  static func plusEnd(_ window: ScanWindow, at index: Int) -> Int? {
    if window.stands("%2b", at: index) { return index + 3 }
    guard window[index] == Byte.plus else { return nil }
    return window[index + 1] == Byte.space && window[index - 1] != Byte.plus ? index + 2 : index + 1
  }

  /// What stands between two groups at a place.
  private static func separator(
    _ window: ScanWindow, at start: Int, isOpen: inout Bool
  ) -> (kind: Separator, end: Int)? {
    var index = start
    var (spaces, sign, hasBracket) = (0, Separator.none, false)
    while index - start < 6, !window[index].isDigit {
      switch window[index] {
      case Byte.space: spaces += 1
      case Byte.closeParen where isOpen, Byte.closeBracket where isOpen:
        (isOpen, hasBracket) = (false, true)
      case Byte.openParen where !isOpen && !hasBracket,
        Byte.openBracket where !isOpen && !hasBracket:
        (isOpen, hasBracket) = (true, true)
      case Byte.hyphen,
        Byte.tilde where sign == .none:
        sign = .hyphen
      case Byte.dot where sign == .none: sign = .dot
      case Byte.slash where sign == .none: sign = .slash
      case 0xE2 where window[index + 1] == 0x80 && (0x92...0x95).contains(window[index + 2]):
        guard sign == .none else { return nil }
        (sign, index) = (.hyphen, index + 2)
      default: return nil
      }
      index += 1
    }
    guard index > start, window[index].isDigit, spaces <= 2 else { return nil }
    if hasBracket { return spaces <= 2 ? (.bracket, index) : nil }
    switch (sign, spaces) {
    case (.none, 1): return (.space, index)
    case (.none, _): return nil
    // `5 -3` is a number below zero.
    case (.hyphen, 1): return window[start] == Byte.space ? nil : (.hyphen, index)
    case (.hyphen, 2): return (.spacedHyphen, index)
    case (.slash, 1), (.slash, 2): return (.spacedSlash, index)
    case (_, 0): return (sign, index)
    // `030. 5`: a sentence ends.
    default: return nil
    }
  }

  /// Drops groups at the end that belong to what follows: `10:30`, `2nd`, `3.5 %`.
  private mutating func dropGlued() {
    while let last = groups.last, isGlued(last.range.upperBound) {
      repeat {
        let separator = groups.removeLast().separator
        if separator == .space || separator == .spacedSlash || separator == .spacedHyphen { break }
      } while !groups.isEmpty
    }
  }

  private func isGlued(_ end: Int) -> Bool {
    let (byte, next) = (window[end], window[end + 1])
    switch byte {
    case Byte.underscore, UInt8(ascii: "%"), UInt8(ascii: "$"): return true
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "p"), UInt8(ascii: "w"):
      // An extension: `1234567x12`.
      return !(next.isDigit || next == Byte.dot || window.stands("ext", at: end))
    case _ where byte.isLetter: return !window.stands("ext", at: end)
    case Byte.colon, Byte.comma, Byte.dot: return next.isDigit
    case Byte.hyphen, Byte.slash: return next.isAlphanumeric
    case 0xC2: return next == 0xB0  // degrees
    case 0xE2: return next == 0x82 && window[end + 2] == 0xAC  // euro
    default: return byte.isDigit
    }
  }
}
