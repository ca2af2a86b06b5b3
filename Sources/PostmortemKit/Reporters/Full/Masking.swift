import Markdown

extension CheckedDocument {
  /// The source for excerpts: what was found to be a secret is covered, in whichever excerpt its line stands. A log of
  /// CI is read by more people than the document.
  var maskedSource: SourceText? {
    guard let source else { return nil }
    let secrets = findings.filter { $0.rule == Rule.leakedSecret.id }
      .flatMap { [$0.place] + $0.related.map(\.place) }
    guard !secrets.isEmpty else { return source }
    var bytes = source.bytes
    for index in secrets.flatMap({ $0.bytes }) where bytes.indices.contains(index) {
      if !bytes[index].isWhitespace { bytes[index] = UInt8(ascii: "*") }
    }
    return (try? SourceText(bytes)) ?? source
  }
}
