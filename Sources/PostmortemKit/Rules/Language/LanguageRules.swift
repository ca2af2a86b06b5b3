extension Rule {
  static let language: [Rule] = [
    blamingLanguage, humanErrorAsCause, counterfactualLanguage, hedgedRootCause, missingApology,
  ]
}
