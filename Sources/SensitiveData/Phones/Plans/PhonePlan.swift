import Markdown

/// The telephone numbers of one calling code.
struct PhonePlan: Sendable {
  /// The calling code.
  let code: [UInt8]
  /// The prefixes of numbers in national notation; none where they have none.
  private(set) var trunks: [[UInt8]] = []
  /// The usual groups of digits.
  private(set) var groupings: [[ClosedRange<Int>]] = []
  /// For the first three digits of a number, one bit for each length it may have.
  private var lengths = [UInt32](repeating: 0, count: 1000)
  private var anyLengths: UInt32 = 0

  /// The longest number without the calling code.
  private static let longest = 17

  /// Whether a number, without the calling code and prefixes, is one of the plan.
  func allows(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count >= 3, digits.count <= Self.longest else { return false }
    let prefix = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return prefix < 1000 && lengths[prefix] >> UInt32(digits.count) & 1 == 1
  }

  /// Whether any number of the plan has a length.
  func allows(length: Int) -> Bool {
    (0...Self.longest).contains(length) && anyLengths >> UInt32(length) & 1 == 1
  }

  /// The number without the prefix of national notation; nil where the plan allows none.
  func national(_ digits: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    if allows(digits) { return digits }
    for trunk in trunks where digits.starts(with: trunk) {
      let rest = digits.dropFirst(trunk.count)
      if allows(rest) { return rest }
    }
    return nil
  }

  /// Whether groups of digits are usual.
  func groups(_ counts: some Collection<Int>) -> Bool {
    groupings.contains { grouping in
      grouping.count == counts.count && zip(grouping, counts).allSatisfy { $0.contains($1) }
    }
  }
}

extension PhonePlan {
  /// Reads the first line of a plan.
  init?(line: ArraySlice<UInt8>) {
    guard line.first == Byte.plus else { return nil }
    let words = line.dropFirst().split(separator: Byte.space)
    guard let code = words.first else { return nil }
    self.code = Array(code)
    trunks = words.dropFirst().map(Array.init)
  }

  /// Reads a further line of a plan.
  mutating func read(_ line: ArraySlice<UInt8>) {
    let words = line.split(separator: Byte.space)
    guard let first = words.first else { return }
    if first.first == Byte.slash {
      groupings += words.dropFirst().map { $0.split(separator: Byte.dot).compactMap(Self.range) }
      return
    }
    var bits: UInt32 = 0
    for lengths in first.dropLast().split(separator: Byte.comma).compactMap(Self.range) {
      for length in lengths where length <= Self.longest { bits |= 1 << UInt32(length) }
    }
    anyLengths |= bits
    for prefixes in words.dropFirst().compactMap(Self.prefixes) {
      for prefix in prefixes where prefix < 1000 { lengths[prefix] |= bits }
    }
  }

  /// `3` or `3-5`.
  private static func range(_ word: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    let ends = word.split(separator: Byte.hyphen).map { number($0, to: 0, filler: 0) }
    guard let low = ends.first, let high = ends.last, low <= high else { return nil }
    return low...high
  }

  /// `21` or `222-229`, as ranges of three digits.
  private static func prefixes(_ word: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    let ends = word.split(separator: Byte.hyphen)
    guard let first = ends.first, let last = ends.last else { return nil }
    let (low, high) = (number(first, to: 3, filler: 0), number(last, to: 3, filler: 9))
    return low <= high ? low...high : nil
  }

  private static func number(_ digits: ArraySlice<UInt8>, to count: Int, filler: Int) -> Int {
    let number = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    return (0..<max(0, count - digits.count)).reduce(number) { number, _ in number * 10 + filler }
  }
}
