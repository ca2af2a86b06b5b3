extension Rule {
  static let tool: [Rule] = [
    invalidFrontMatter, unusedSuppression, unknownRule, unclosedSuppression,
  ]
}
