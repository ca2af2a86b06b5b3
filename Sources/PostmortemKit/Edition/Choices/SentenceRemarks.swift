import Markdown

// Remarks that hold nothing but what stays inside: "(@ana, OPS-12)".
extension SentenceChoice {
  /// The parentheses around several groups and what parts them, and how many these are.
  func sharedRemark(_ groups: ArraySlice<Group>) -> (range: Range<Int>, count: Int)? {
    guard let first = groups.first, first.range.lowerBound > unit.range.lowerBound,
      let close = Self.closing[bytes[first.range.lowerBound - 1]]
    else { return nil }
    var count = 0
    for group in groups {
      guard Self.mayVanish(group.kind), !code.contains(group.range.lowerBound) else { return nil }
      if count > 0 {
        let before = groups[groups.startIndex + count - 1].range.upperBound
        guard before <= group.range.lowerBound, parts(before..<group.range.lowerBound) else {
          return nil
        }
      }
      count += 1
      let end = group.range.upperBound
      if count > 1, end < unit.range.upperBound, bytes[end] == close {
        return (withSpace(first.range.lowerBound - 1..<end + 1), count)
      }
    }
    return nil
  }

  /// `, OPS-12` at the end of an action item: what is to be done is said without it.
  func trailingPart(_ group: Group) -> Range<Int>? {
    guard isAction, Self.mayVanish(group.kind), !code.contains(group.range.lowerBound),
      group.range.upperBound <= unit.range.upperBound,
      bytes.trimming(group.range.upperBound..<unit.range.upperBound).isEmpty
    else { return nil }
    let before = bytes.trimming(unit.range.lowerBound..<group.range.lowerBound)
    guard let last = bytes[before].last, last == Byte.comma || last == Byte.semicolon,
      bytes[before].contains(where: \.isLetter)
    else { return nil }
    return before.upperBound - 1..<group.range.upperBound
  }

  /// Whether only marks stand between two groups.
  private func parts(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0.isBlank || Self.marks.contains($0) }
  }

  private static func mayVanish(_ kind: InnerHit.Kind) -> Bool {
    kind != .word && kind != .hidden && kind != .owner && kind != .secret
  }

  private static let closing: [UInt8: UInt8] = [
    Byte.openParen: Byte.closeParen, Byte.openBracket: Byte.closeBracket,
  ]
  private static let marks = ByteSet(",;/|-:+&")
}
