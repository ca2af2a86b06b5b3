extension Rule {
  static let playbook: [Rule] = []
}
