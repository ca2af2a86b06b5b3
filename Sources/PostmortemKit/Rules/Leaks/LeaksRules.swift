extension Rule {
  static let leaks: [Rule] = [
    leakedSecret, leakedHost, leakedEmailOrPhone, leakedPerson, leakedMention, leakedTicket,
    hiddenCharacters,
  ]
}
