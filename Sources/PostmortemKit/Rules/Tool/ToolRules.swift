extension Rule {
  static let tool: [Rule] = [
    invalidEncoding, overLimit, invalidFrontMatter, unknownAudience, unusedSuppression,
    unknownRuleName,
    unclosedSuppression,
  ]
}
