import Testing

/// Compares a dump with what a test expects, and shows both whole where they differ.
func check(
  _ found: String, is expected: String, at location: Testing.SourceLocation = #_sourceLocation
) {
  guard found != expected else { return }
  Issue.record("found\n\(found)\ninstead of\n\(expected)", sourceLocation: location)
}
