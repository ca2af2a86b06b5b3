import Markdown

extension PhoneCandidate {
  /// Whether the first groups have the form of something else: a date, an address of a network, a card, a counter.
  func isOtherForm(_ count: Int) -> Bool {
    let digits = digits(count)
    if digits.count >= 5, let first = digits.first, digits.allSatisfy({ $0 == first }) {
      return true
    }
    return isDate(count) || isNetworkAddress(count) || isCard(count) || isBookNumber(digits)
      || isProgression(count) || isStamp(count) || isClock(count)
  }

  /// `2024-05-01`, `01.05.2024`, `20240501`, `20240501 1230`, with more groups behind.
  private func isDate(_ count: Int) -> Bool {
    if count >= 1, groups[0].count == 8 || groups[0].count == 14, let year = prefixValue(4),
      Self.years.contains(year), isMonthAndDay(at: groups[0].range.lowerBound + 4)
    {
      return true
    }
    guard count >= 2, let one = value(0), let two = value(1) else { return false }
    if groups[0].count == 4, Self.years.contains(one), !hasPlus {
      if groups[1].count <= 2, (1...12).contains(two) { return true }
      // From year to year.
      if count == 2, groups[1].count == 4, Self.years.contains(two) { return true }
      if groups[1].count == 4, isMonthAndDay(at: groups[1].range.lowerBound) { return true }
    }
    guard count >= 3, let three = value(2) else { return false }
    return groups[0].count <= 2 && groups[1].count <= 2 && groups[2].count == 4
      && (1...31).contains(one) && (1...31).contains(two) && Self.years.contains(three)
      && groups[1].separator == groups[2].separator
  }

  private static let years = 1970...2069

  private func prefixValue(_ count: Int) -> Int? {
    guard let first = groups.first, first.count >= count else { return nil }
    return window.bytes[first.range].prefix(count).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  private func isMonthAndDay(at index: Int) -> Bool {
    let digits = (0..<4).map { Int(window[index + $0] &- 0x30) }
    return (1...12).contains(digits[0] * 10 + digits[1])
      && (1...31).contains(digits[2] * 10 + digits[3])
  }

  /// `10.1.2.3`.
  func isNetworkAddress(_ count: Int) -> Bool {
    guard count >= 4, groups[1..<4].allSatisfy({ $0.separator == .dot }) else { return false }
    return (0..<4).allSatisfy {
      groups[$0].count <= 3 && (value($0) ?? 256) < 256 && !hasLeadingZero($0)
    }
      && (count == 4 || groups[4].separator != .dot)
  }

  private func hasLeadingZero(_ group: Int) -> Bool {
    groups[group].count > 1 && window[groups[group].range.lowerBound] == UInt8(ascii: "0")
  }

  /// The numbers of cards: four groups of four, or as many digits.
  private func isCard(_ count: Int) -> Bool {
    let counts = counts(count)
    return counts.starts(with: [4, 4, 4, 4]) || counts.starts(with: [4, 6, 5])
      || count == 1 && counts[0] >= 16
  }

  /// The ISBN of a book.
  private func isBookNumber(_ digits: [UInt8]) -> Bool {
    digits.count == 13 && (digits.starts(with: "978".utf8) || digits.starts(with: "979".utf8))
      && !hasPlus
  }

  /// `01 02 03 04 05`.
  private func isProgression(_ count: Int) -> Bool {
    guard count >= 4, let first = value(0), let second = value(1),
      groups.prefix(count).allSatisfy({ $0.count == groups[0].count })
    else { return false }
    return (0..<count).allSatisfy { value($0) == first + $0 * (second - first) }
  }

  /// `0930-1015`: from one time of day to another.
  private func isClock(_ count: Int) -> Bool {
    guard count == 2, groups[0].count == 4, groups[1].count == 4, let from = value(0),
      let until = value(1)
    else { return false }
    return [from, until].allSatisfy { $0 <= 2400 && $0 % 100 < 60 }
  }

  /// Seconds, milliseconds and so on since 1970: from 2014 to 2033.
  private func isStamp(_ count: Int) -> Bool {
    guard count == 1, !hasPlus, [13, 16, 19].contains(groups[0].count) else { return false }
    return isEpoch
  }

  /// Whether the first digits are those of a moment in seconds since 1970.
  var isEpoch: Bool {
    guard let value = prefixValue(2) else { return false }
    return (14...19).contains(value)
  }

  /// `0.0216357`: a fraction.
  var isDecimal: Bool {
    guard groups.count > 1, groups[0].count == 1, groups[1].separator == .dot else { return false }
    return groups.count == 2 || groups[2].separator != .dot
  }

  /// `50 90 95 99`: each value is greater than the one before.
  var isRising: Bool {
    guard groups.count >= 3, groups.allSatisfy({ $0.count == groups[0].count }) else {
      return false
    }
    return (1..<groups.count).allSatisfy { (value($0 - 1) ?? 0) < (value($0) ?? 0) }
  }

  /// `100 200 3000`: no group is exact.
  var isRound: Bool {
    groups.indices.allSatisfy { value($0).map { $0.isMultiple(of: 10) } ?? false }
  }

  /// `1000-2000`: from a round number to another.
  func isRoundRange(_ count: Int) -> Bool {
    guard count == 2, groups[1].separator == .hyphen, let low = value(0), let high = value(1) else {
      return false
    }
    return low < high && low.isMultiple(of: 10) && high.isMultiple(of: 10)
  }

  /// `1 234 567`: groups of thousands.
  func isThousands(_ count: Int) -> Bool {
    count >= 2 && groups[0].count <= 3 && window[groups[0].range.lowerBound] != UInt8(ascii: "0")
      && groups[1..<count].allSatisfy {
        $0.count == 3 && ($0.separator == .space || $0.separator == .dot)
      }
  }
}
