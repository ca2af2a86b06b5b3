extension Rule {
  static let playbook: [Rule] = [emptyStep, duplicateStep, stepWithoutOwner, openStep]
}
