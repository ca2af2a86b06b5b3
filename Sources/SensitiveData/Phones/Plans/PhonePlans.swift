import Markdown

/// Finds plans for telephone numbers.
enum PhonePlans {
  /// All plans.
  static let all: [PhonePlan] = PhonePlanData.all.flatMap(plans)

  /// The index of a plan by its calling code.
  private static let indices: [[UInt8]: Int] = Dictionary(
    all.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// The plan whose calling code a number begins with.
  static func plan(of digits: ArraySlice<UInt8>) -> PhonePlan? {
    for count in 1...3 where digits.count > count {
      if let index = indices[Array(digits.prefix(count))] { return all[index] }
    }
    return nil
  }

  /// Whether a number in national notation is one of any plan.
  static func allow(_ digits: ArraySlice<UInt8>) -> Bool {
    all.contains { $0.national(digits) != nil }
  }

  private static func plans(_ text: StaticString) -> [PhonePlan] {
    var plans: [PhonePlan] = []
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    for line in bytes.split(separator: Byte.lineFeed) {
      if let plan = PhonePlan(line: line) {
        plans.append(plan)
      } else if !plans.isEmpty {
        plans[plans.count - 1].read(line)
      }
    }
    return plans
  }
}
