extension Rule {
  static let actions: [Rule] = []
}
