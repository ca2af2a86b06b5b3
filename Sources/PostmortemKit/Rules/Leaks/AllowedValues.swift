/// What a configuration allows to be shown: values, and with a star at one end beginnings or endings of values.
struct AllowedValues {
  private let patterns: [String]

  init(_ patterns: [String]) { self.patterns = patterns }

  func holds(_ value: some StringProtocol) -> Bool {
    if patterns.isEmpty { return false }
    let value = value.lowercased()
    return patterns.contains { pattern in
      let pattern = pattern.lowercased()
      if pattern.last == "*" { return value.hasPrefix(pattern.dropLast()) }
      if pattern.first == "*" { return value.hasSuffix(pattern.dropFirst()) }
      return value == pattern
    }
  }
}

extension Inspection {
  func allowed(_ option: String) -> AllowedValues { AllowedValues(strings(option)) }
}
