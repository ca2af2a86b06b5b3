extension Rule {
  static let tool: [Rule] = [
    invalidEncoding, overLimit, invalidFrontMatter, unusedSuppression, unknownRuleName,
    unclosedSuppression,
  ]
}
