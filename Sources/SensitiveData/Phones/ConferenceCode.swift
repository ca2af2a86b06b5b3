import Markdown

/// The code of a conference: `access code 482 113#`, `PIN 4821`, `meeting ID: 823 4567 8901`.
struct ConferenceCode {
  let range: Range<Int>

  private static let longest = 13
  /// How far before the code a word for the conference may stand.
  static let reach = 240

  /// The code that a candidate is; nil where the words before it say nothing of a conference.
  ///
  /// - Parameter isNearNumber: whether a telephone number stands not far before.
  init?(_ candidate: PhoneCandidate, isNearNumber: Bool) {
    let window = candidate.window
    guard !candidate.hasPlus, !candidate.groups[0].isBracketed,
      candidate.digitCount <= Self.longest
    else { return nil }
    let words = window.wordsBefore(candidate.start, atMost: 48)
    let near = words.suffix(4).map { PhoneLexicon.shared.meaning(window, $0) }
    guard let kind = near.lastIndex(where: { $0.contains(.code) || $0.contains(.codePart) }),
      kind >= near.count - 2
    else { return nil }
    let isNamed = near[..<kind].last?.contains(.bridge) ?? false
    let end = candidate.range(candidate.groups.count).upperBound
    let isDialled = window[end] == UInt8(ascii: "#")
    let isCode = near[kind].contains(.code)
    guard
      isNamed
        || isCode && (isDialled || isNearNumber || Self.isInConference(window, candidate.start))
    else {
      return nil
    }
    range = candidate.start..<(isDialled ? end + 1 : end)
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
