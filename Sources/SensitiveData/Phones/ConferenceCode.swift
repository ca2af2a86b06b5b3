import Markdown

/// The code of a conference: `access code 482 113#`, `PIN 4821`, `meeting ID: 823 4567 8901`.
struct ConferenceCode {
  let range: Range<Int>

  private static let longest = 13
  /// How far before the code a word for the conference may stand.
  static let reach = 240

  /// The code that a candidate is; nil where the words before it say nothing of a conference.
  ///
  /// - Parameter numberEnd: where the last telephone number before ended.
  init?(_ candidate: PhoneCandidate, numberEnd: Int?) {
    let window = candidate.window
    guard !candidate.hasPlus, !candidate.groups[0].isBracketed,
      candidate.digitCount <= Self.longest
    else { return nil }
    let end = candidate.range(candidate.groups.count).upperBound
    let isDialled = window[end] == UInt8(ascii: "#") && !window[end + 1].isAlphanumeric
    let distance = numberEnd.map { candidate.start - $0 } ?? Int.max
    let isNearNumber = distance < Self.reach
    guard
      // `+49 …, then 123456#`.
      isDialled && isNearNumber && candidate.digitCount > 3
        || Self.isNamed(candidate, isCertain: isDialled || isNearNumber, isClose: distance < 32)
    else { return nil }
    range = candidate.start..<(isDialled ? end + 1 : end)
  }

  /// Whether the words before digits name them as a code.
  ///
  /// - Parameters:
  ///   - isCertain: whether it is known that they are for a conference.
  ///   - isClose: whether a telephone number stands close before.
  private static func isNamed(_ candidate: PhoneCandidate, isCertain: Bool, isClose: Bool) -> Bool {
    let window = candidate.window
    let words = window.wordsBefore(candidate.start, atMost: 48)
    let near = words.suffix(4).map { PhoneLexicon.shared.meaning(window, $0) }
    guard let kind = near.lastIndex(where: { $0.contains(.code) || $0.contains(.codePart) }),
      kind >= near.count - 2
    else { return false }
    let before = near[..<kind].last ?? []
    if before.contains(.bridge) { return true }
    let isPlain = near[kind].contains(.plainCode)
    if isPlain, before.contains(.codeOwner), candidate.digitCount > 3 { return true }
    if isClose, isPlain, !before.contains(.other) { return true }
    return near[kind].contains(.code) && (isCertain || isInConference(window, candidate.start))
  }

  /// Whether a word for a conference stands before a place, on its line or one of the lines before.
  private static func isInConference(_ window: ScanWindow, _ index: Int) -> Bool {
    var (end, rest) = (index, reach)
    while rest > 0, end > window.range.lowerBound {
      let words = window.wordsBefore(end, atMost: rest)
      if words.contains(where: {
        PhoneLexicon.shared.meaning(window, $0).intersection([.bridge, .strong, .weak]) != []
      }) {
        return true
      }
      let start = window.lineStart(before: end, atMost: rest)
      rest -= end - start + 1
      end = start - 1
    }
    return false
  }
}
