/// Bytes of a text that may have to stay inside.
struct Leak: Hashable {
  enum Kind: UInt8 {
    case mention, channel, email, phone, address, hostName, internalLink, plainHost, localhost
    case secret, ticket, ticketLink, numberedTicket, hiddenCharacter
  }

  var kind: Kind
  var range: Range<Int>
  /// What it is, for people: `GitHub token`.
  var name: String = ""
}
