extension Rule {
  static let tool: [Rule] = [
    invalidFrontMatter, unusedSuppression, unknownRuleName, unclosedSuppression,
  ]
}
