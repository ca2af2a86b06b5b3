extension Rule {
  static let language: [Rule] = []
}
