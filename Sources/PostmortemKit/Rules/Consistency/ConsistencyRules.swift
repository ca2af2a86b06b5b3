extension Rule {
  static let consistency: [Rule] = []
}
