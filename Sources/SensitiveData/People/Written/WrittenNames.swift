import Markdown

/// Names of people where a document lists them: behind labels, in cells, in front matter.
public enum WrittenNames {
  /// The names in a list such as `Ana Ruiz <a@x.io>, Dr. Ben Holt - SRE and PUNEET.`
  ///
  /// Teams, roles and products are no names. Words with small letters are, since only people are listed there.
  public static func names(inList text: some Collection<UInt8>) -> [String] {
    NameListReader(text).names()
  }

  /// Whether a label announces people: `Author`, `Reviewed by`, `Teilnehmer`.
  public static func isLabel(_ text: some Collection<UInt8>) -> Bool {
    let bytes = withoutRemark(Array(text.prefix(longestLabel + 1)))
    guard bytes.count <= longestLabel else { return false }
    var words = NameTokenizer.tokens(of: bytes, 0..<bytes.count, lexicon: nil).filter {
      $0.kind == .word
    }.map(\.hash)
    // `Author(s)`
    if words.count > 1, words.last == plural { words.removeLast() }
    return !words.isEmpty && labels.contains(words.reduce(0, WordHash.joined))
  }

  /// `Incident Response Team (IRT)`: without what stands in brackets at the end, but for `Author(s)`.
  private static func withoutRemark(_ label: [UInt8]) -> [UInt8] {
    let end = label.lastIndex { !$0.isWhitespace && $0 != Byte.colon && $0 != Byte.asterisk }
    guard let end, label[end] == Byte.closeParen,
      let open = label[..<end].lastIndex(of: Byte.openParen), open > 0, label[open - 1].isWhitespace
    else { return label }
    return Array(label[..<open])
  }

  static let longestLabel = 60

  private static let plural = WordHash.of([UInt8(ascii: "s")], 0..<1)

  private static let labels: Set<UInt64> = {
    var labels: Set<UInt64> = []
    for text in [PersonLabels.labels, PersonLabels.listLabels] {
      for phrase in PatternTable.phrases(text) { labels.insert(phrase.reduce(0, WordHash.joined)) }
    }
    return labels
  }()
}
