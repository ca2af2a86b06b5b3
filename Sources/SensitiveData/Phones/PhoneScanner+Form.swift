import Markdown

extension PhoneScanner {
  /// How many groups are a number by their form alone.
  func countByForm(_ candidate: PhoneCandidate) -> Int? {
    let first = candidate.groups[0]
    guard candidate.groups.count > 1, !isInRow(candidate) else { return nil }
    if first.isBracketed { return bestCount(candidate) { bracketed($0, candidate) } }
    if window[first.range.lowerBound] == UInt8(ascii: "0") {
      return bestCount(candidate) { prefixed($0, candidate) }
    }
    if let count = northAmerican(candidate) { return count }
    return unprefixed(candidate) ? candidate.groups.count : nil
  }

  /// Whether a group of digits stands before a candidate: the groups are the rest of a longer row.
  private func isInRow(_ candidate: PhoneCandidate) -> Bool {
    let space = candidate.start - 1
    guard window[space] == Byte.space, window[space - 1].isDigit else { return false }
    let start = window.start(before: space, atMost: 32, while: \.isDigit)
    return start == space - 32 || window[start - 1] <= Byte.space
  }

  /// `(030) 1234567`, `(11) 98765-4321`.
  private func bracketed(_ count: Int, _ candidate: PhoneCandidate) -> Int {
    let first = candidate.groups[0]
    guard count > 1, (2...5).contains(first.count),
      window[first.range.upperBound] == Byte.closeParen,
      candidate.groups[1].count > 1
    else { return 0 }
    // `(2024) 1234-5678`.
    if first.count == 4, let year = candidate.value(0), (1970...2069).contains(year) { return 0 }
    let digits = candidate.digits(count)
    guard (8...13).contains(digits.count) else { return 0 }
    if candidate.counts(count) == [3, 3, 4] { return 3 }
    return fit(count, candidate, isLoose: true)
  }

  /// `030 1234567`, `06 12 34 56 78`: digits that begin with the prefix of national notation.
  private func prefixed(_ count: Int, _ candidate: PhoneCandidate) -> Int {
    guard count > 1 else { return 0 }
    let digits = candidate.digits(count)
    guard (8...13).contains(digits.count), digits[1] != UInt8(ascii: "0"),
      candidate.groups[0].count > 1 || candidate.groups[1].isBracketed
        || count > 2 && digits.count >= 9 && isAlone(candidate),
      !candidate.groups[..<count].dropFirst().contains(where: { $0.separator == .spacedHyphen })
        || count == 2
    else { return 0 }
    // `02110-1301`: a postal code.
    if count == 2, candidate.counts(2) == [5, 4], candidate.groups[1].separator == .hyphen {
      return 0
    }
    // `01/02/2024 …`, `0.12 0.13` and counters with leading zeros.
    let zeros = candidate.groups[1..<count].count {
      window[$0.range.lowerBound] == UInt8(ascii: "0")
    }
    if zeros == count - 1, count > 2 { return 0 }
    let isLoose =
      candidate.groups[0].count >= 3 || candidate.groups[1].separator != .space
      || digits.count >= 10
    return fit(count, candidate, isLoose: isLoose)
  }

  /// How well groups fit any plan: 2 where they are usual there, 1 where they are not unusual.
  func fit(_ count: Int, _ candidate: PhoneCandidate, isLoose: Bool) -> Int {
    let digits = candidate.digits(count)
    let counts = candidate.counts(count)
    var best = 0
    for plan in PhonePlans.all where plan.national(digits[...]) != nil {
      if plan.groups(counts) { return 2 }
      let rest = counts.dropFirst()
      if isLoose, rest.allSatisfy({ (2...8).contains($0) }), count <= 6 { best = 1 }
    }
    return best
  }

  /// `415-636-0132`, `415.636.0132`, `1-415-636-0132`; with spaces, only where the area exists.
  private func northAmerican(_ candidate: PhoneCandidate) -> Int? {
    var counts = candidate.counts(candidate.groups.count)
    var skipped = 0
    if counts.first == 1, candidate.value(0) == 1 {
      (skipped, counts) = (1, Array(counts.dropFirst()))
    }
    guard counts.starts(with: [3, 3, 4]) else { return nil }
    let area = candidate.groups[skipped]
    guard window[area.range.lowerBound] >= UInt8(ascii: "2") else { return nil }
    let separators = candidate.groups[skipped + 1...skipped + 2].map(\.separator)
    if separators.contains(.space) || separators.contains(.slash) {
      let digits = candidate.digits(skipped + 3).dropFirst(skipped)
      guard candidate.groups.count == skipped + 3, isAlone(candidate),
        PhonePlans.plan(of: [UInt8(ascii: "1"), 0x30])?.allows(digits) == true
      else { return nil }
    }
    if candidate.groups.count > skipped + 3 {
      let next = candidate.groups[skipped + 3].separator
      guard next == .space || next == .spacedSlash || next == .spacedHyphen else { return nil }
    }
    return skipped + 3
  }
}
