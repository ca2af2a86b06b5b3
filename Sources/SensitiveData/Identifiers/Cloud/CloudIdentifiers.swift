import Markdown

extension SensitiveScanner {
  /// Accounts, resources, images, commits and records by the identifiers that clouds, repositories and companies give.
  public static let cloudIdentifiers = SensitiveScanner(name: "cloud identifiers") { bytes, range in
    CloudIdentifierScanner(text: IdentifierText(bytes, range)).scan().map {
      SensitiveSpan(.identifier, $0)
    }
  }
}
