extension SentencePatterns {
  /// In all languages: who said something, and who did it.
  static let sources = SentencePatterns(
    language: "several",
    groups: [
      Group(
        strength: .clear,
        before: """
          laut, zufolge, selon, d'après, según, segundo, de acordo com, secondo, volgens, według, zdaniem, podle, enligt,
          ifølge, mukaan, menurut, theo, по словам, за словами, согласно, σύμφωνα με τον, σύμφωνα με την,
          în opinia lui, conform lui, szerint
          """)
    ])
}
