/// A scanner for some kinds of sensitive content: a name and a function from bytes to spans.
public struct SensitiveScanner: Sendable {
  /// What it looks for.
  public let name: String
  /// The spans within a range of a text, in any order; they may overlap.
  public let spans: @Sendable (_ bytes: [UInt8], _ range: Range<Int>) -> [SensitiveSpan]
}

extension SensitiveScanner {
  /// All scanners.
  public static let all: [SensitiveScanner] = [
    .secrets, .randomStrings, .hiddenCharacters, .mailAddresses, .phoneNumbers, .networkAddresses,
    .machineNames, .cloudIdentifiers, .webAddresses, .paths, .channelsAndTickets,
    .peopleInSentences, .accounts,
  ]
}
