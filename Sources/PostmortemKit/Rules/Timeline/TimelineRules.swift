extension Rule {
  static let timeline: [Rule] = []
}
