extension Rule {
  static let leaks: [Rule] = []
}
