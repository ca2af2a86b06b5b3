extension Rule {
  static let actions: [Rule] = [
    noActionItems, actionWithoutOwner, actionWithoutDueDate, actionWithoutTicket, vagueAction,
    overdueAction, dueBeforeIncident,
  ]
}
