import Markdown

extension PhoneScanner {
  /// `+49 30 1234567`.
  func international(_ candidate: PhoneCandidate) -> Range<Int>? {
    guard let plan = PhonePlans.plan(of: candidate.digits(candidate.groups.count)[...]) else {
      return nil
    }
    if candidate.groups.count == 2, candidate.groups[1].separator == .dot, isDecimal(candidate) {
      return nil
    }
    // `+192.168.0.1`; the calling code of a number is a group of its own.
    if candidate.groups[0].count != plan.code.count,
      candidate.isNetworkAddress(candidate.groups.count)
    {
      return nil
    }
    guard let count = bestCount(candidate, { isInternational($0, plan, candidate) }) else {
      return nil
    }
    let digits = candidate.digits(count)
    // `a + 49`: a sum.
    if window[candidate.start] == Byte.plus, window[candidate.start + 1] == Byte.space {
      guard count > 1, isInternational(count, plan, candidate) == 2 else { return nil }
    }
    guard !isPlaceholder(digits), let national = afterCode(digits, plan, candidate),
      !FictionalNumbers.contains(code: plan.code, national)
    else { return nil }
    return candidate.range(count)
  }

  /// `+12.345678901`: a coordinate.
  private func isDecimal(_ candidate: PhoneCandidate) -> Bool {
    candidate.groups[0].count <= 3 && candidate.groups[1].count >= 4
      && window.phoneContext(around: candidate.range(2)).strength < .weak
  }

  /// How well the first groups fit: 2 where the plan allows them, 1 where only the length is possible.
  private func isInternational(_ count: Int, _ plan: PhonePlan, _ candidate: PhoneCandidate) -> Int
  {
    guard let national = afterCode(candidate.digits(count), plan, candidate) else { return 0 }
    if plan.allows(national) { return 2 }
    let isGrouped = count > 1
    return isGrouped && plan.allows(length: national.count) && national.count >= 7 ? 1 : 0
  }

  /// The digits behind the calling code, without `(0)`.
  private func afterCode(
    _ digits: [UInt8], _ plan: PhonePlan, _ candidate: PhoneCandidate
  ) -> ArraySlice<UInt8>? {
    guard digits.count > plan.code.count else { return nil }
    let national = digits.dropFirst(plan.code.count)
    if plan.allows(national) { return national }
    for trunk in plan.trunks where national.starts(with: trunk) {
      let rest = national.dropFirst(trunk.count)
      if plan.allows(rest) || plan.allows(length: rest.count) { return rest }
    }
    // The plan has no prefix, but writers add one.
    if national.first == UInt8(ascii: "0"), plan.allows(national.dropFirst()) {
      return national.dropFirst()
    }
    return national
  }

  /// The most groups that fit best. Groups behind a long last group are not a part of the number.
  func bestCount(_ candidate: PhoneCandidate, _ fit: (Int) -> Int) -> Int? {
    var (best, bestFit) = (0, 0)
    for count in stride(from: candidate.groups.count, through: 1, by: -1) {
      let fit = fit(count)
      if fit > bestFit { (best, bestFit) = (count, fit) }
    }
    guard best > 0 else { return nil }
    for count in stride(from: best - 1, to: 0, by: -1) {
      let (last, next) = (candidate.groups[count - 1], candidate.groups[count])
      let isBreak =
        next.separator == .spacedHyphen || next.separator == .spacedSlash
        || last.count >= 6 && next.separator == .space && candidate.counts(count).reduce(0, +) >= 8
      if isBreak, fit(count) == bestFit { best = count }
    }
    return best
  }

  /// `000 000 0000`, `111-111-1111`.
  func isPlaceholder(_ digits: [UInt8]) -> Bool {
    let tail = digits.suffix(7)
    return digits.count >= 7 && tail.allSatisfy { $0 == tail.first }
  }
}
