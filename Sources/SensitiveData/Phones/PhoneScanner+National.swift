import Markdown

extension PhoneScanner {
  /// A number without `+`.
  func national(_ candidate: PhoneCandidate) -> Range<Int>? {
    if candidate.isDecimal { return nil }
    let whole = candidate.range(candidate.groups.count)
    var context = window.phoneContext(around: whole)
    if columns.holds(window, whole.lowerBound) {
      (context.strength, context.isAdjacent) = (.strong, true)
    }
    let count: Int?
    if context.strength >= .weak {
      count = countInContext(candidate, context)
    } else if context.strength == .other || context.isCount {
      count = nil
    } else {
      count = exitCount(candidate) ?? countByForm(candidate)
    }
    guard let count, !candidate.isOtherForm(count) else { return nil }
    let digits = candidate.digits(count)
    return isPlaceholder(digits) || FictionalNumbers.contains(digits)
      || isFictionalAbroad(digits) ? nil : candidate.range(count)
  }

  /// How many groups are a number where a word says that one may follow.
  private func countInContext(_ candidate: PhoneCandidate, _ context: PhoneContext) -> Int? {
    if candidate.isOtherForm(candidate.groups.count) || candidate.isOtherForm(1) { return nil }
    if let count = exitCount(candidate) { return count }
    let isStrong = context.strength == .strong
    let count = bestCount(candidate) { count in
      let digits = candidate.digits(count)
      guard digits.count >= (isStrong && context.isAdjacent ? 5 : 7), digits.count <= 17 else {
        return 0
      }
      if PhonePlans.allow(digits[...]) { return 2 }
      return isStrong && digits.count <= 15 ? 1 : 0
    }
    guard let count else { return nil }
    let digits = candidate.digits(count)
    if context.isCount, !(isStrong && context.isAdjacent) || digits.count < 9 { return nil }
    if count == 1 {
      if candidate.groups[0].count == 10, candidate.isEpoch, !(isStrong && context.isAdjacent) {
        return nil
      }
      return isStrong || context.isAdjacent && digits.count >= 7 ? count : nil
    }
    if candidate.isThousands(count), !context.isAdjacent || digits.count < 8 { return nil }
    return candidate.isRoundRange(count) && !isStrong ? nil : count
  }

  /// `00 49 30 1234567`, `011 49 30 1234567`: at least two groups, or one behind a word for a call.
  private func exitCount(_ candidate: PhoneCandidate) -> Int? {
    let first = candidate.digits(3)
    guard PhonePlanData.exitPrefixes.contains(where: { Self.share($0, first) }) else {
      return nil
    }
    return bestCount(candidate) { count in
      guard count > 1 else { return 0 }
      return isAbroad(candidate.digits(count)) ? 2 : 0
    }
  }

  /// Whether a prefix and digits are equal as far as both go.
  private static func share(_ prefix: StaticString, _ digits: [UInt8]) -> Bool {
    zip(UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount), digits)
      .allSatisfy { $0 == $1 }
  }

  /// Whether digits begin as calls to another country do.
  private func isAbroad(_ digits: [UInt8]) -> Bool {
    abroad(digits).map { $0.plan.national($0.national) != nil } ?? false
  }

  private func isFictionalAbroad(_ digits: [UInt8]) -> Bool {
    abroad(digits).map { FictionalNumbers.contains(code: $0.plan.code, $0.national) } ?? false
  }

  private func abroad(
    _ digits: [UInt8]
  ) -> (plan: PhonePlan, national: ArraySlice<UInt8>)? {
    for prefix in PhonePlanData.exitPrefixes {
      let bytes = UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)
      guard digits.starts(with: bytes) else { continue }
      let rest = digits.dropFirst(bytes.count)
      guard let plan = PhonePlans.plan(of: rest) else { continue }
      let national = rest.dropFirst(plan.code.count)
      if plan.national(national) != nil { return (plan, national) }
    }
    return nil
  }
}
