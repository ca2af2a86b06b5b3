import Markdown

extension PhoneScanner {
  /// Whether groups are those of a number without a prefix: `912 34 56 78`, `8 (495) 123-45-67`, `11-2345-6789`. Only the
  /// whole run of groups counts, and it must not be a count, a range or a row of measured values.
  func unprefixed(_ candidate: PhoneCandidate) -> Bool {
    let count = candidate.groups.count
    guard isAlone(candidate), (7...12).contains(candidate.digitCount), count <= 5,
      !candidate.isThousands(count), !candidate.isRising, !candidate.isRound
    else { return false }
    let signs = candidate.groups.dropFirst().map(\.separator)
    if candidate.groups.contains(where: \.isBracketed) || Set(signs).count > 1 {
      // `4.14.26-46.32`: a version.
      let isPlain = signs.allSatisfy { $0 == .space || $0 == .hyphen || $0 == .bracket }
      return isPlain && count >= 3 && candidate.digitCount >= 9 && isUsual(candidate)
    }
    switch signs.first {
    case .hyphen: return isHyphenated(candidate)
    case .space: return isSpaced(candidate)
    case .dot:
      return count >= 3 && candidate.digitCount >= 9
        && candidate.groups.allSatisfy { $0.count > 1 } && isUsual(candidate)
    default: return false
    }
  }

  /// `32-12-34-34`, `247-1059`.
  private func isHyphenated(_ candidate: PhoneCandidate) -> Bool {
    let counts = candidate.counts(candidate.groups.count)
    if counts.count >= 3 { return candidate.digitCount >= 8 && isUsual(candidate) }
    if counts == [3, 4] {
      // `754-2019`: a standard and its year.
      let isYear = candidate.value(1).map { (1950...2069).contains($0) } ?? false
      return !isYear && !candidate.isRoundRange(2) && isUsual(candidate)
    }
    // A range doesn't fall.
    guard counts == [4, 4], let first = candidate.value(0), let second = candidate.value(1) else {
      return false
    }
    return first > second && isUsual(candidate)
  }

  /// `912 34 56 78`; two groups only where they fill a cell.
  private func isSpaced(_ candidate: PhoneCandidate) -> Bool {
    if candidate.groups.count >= 3 { return candidate.digitCount >= 8 && isUsual(candidate) }
    guard fillsCell(candidate), let first = candidate.value(0), let second = candidate.value(1),
      !first.isMultiple(of: 8) || !second.isMultiple(of: 8)
    else { return false }
    return !first.isMultiple(of: 10) && isUsual(candidate)
  }

  private func isUsual(_ candidate: PhoneCandidate) -> Bool {
    fit(candidate.groups.count, candidate, isLoose: false) == 2
  }

  /// Whether nothing but signs, a line end or a cell's end is next to a candidate.
  func isAlone(_ candidate: PhoneCandidate) -> Bool {
    let range = candidate.range(candidate.groups.count)
    let (before, after) = surroundings(range)
    if window[after] == Byte.hyphen, after > range.upperBound, window[after + 1].isDigit {
      return false
    }
    return !window[before - 1].isDigit && !window[after].isDigit
      && range.lowerBound - before < 2 && after - range.upperBound < 2
  }

  /// Whether a candidate is all that is in a cell of a table.
  private func fillsCell(_ candidate: PhoneCandidate) -> Bool {
    let (before, after) = surroundings(candidate.range(candidate.groups.count))
    let (left, right) = (window[before - 1], window[after])
    let isLeft = left == Byte.tab || left == Byte.pipe
    let isRight = right == Byte.tab || right == Byte.pipe
    return isLeft && (isRight || right < 0x20) || isRight && left < 0x20
  }

  /// The places behind the spaces at both sides.
  private func surroundings(_ range: Range<Int>) -> (before: Int, after: Int) {
    (
      window.start(before: range.lowerBound, atMost: 3) { $0 == Byte.space },
      window.end(from: range.upperBound, atMost: 3) { $0 == Byte.space }
    )
  }
}
