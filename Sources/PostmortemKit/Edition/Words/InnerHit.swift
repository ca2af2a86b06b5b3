/// Bytes of a text that stay inside.
struct InnerHit {
  enum Kind: Equatable {
    /// Words of the configuration.
    case word
    case person, channel, email, phone, address, host, page, identifier, ticket, path, hidden,
      secret
    /// What an action item says of its owner.
    case owner
  }

  var kind: Kind
  var range: Range<Int>
  /// What stands for a word or a person; nil where it is the usual.
  var replacement: String?
  /// For secrets: what it is; `localhost` for addresses of the writer's own machine.
  var name = ""

  static let localhost = "localhost"
}

extension InnerHit.Kind {
  /// What is left out, as the reason of a change.
  var reason: String {
    switch self {
    case .word: "a word of the configuration"
    case .person: "a person"
    case .channel: "a chat channel"
    case .email: "an e-mail address"
    case .phone: "a telephone number"
    case .address: "a private address"
    case .host: "an internal host"
    case .page: "an address that is not public"
    case .identifier: "an internal identifier"
    case .ticket: "a ticket"
    case .path: "a path of a machine"
    case .hidden: "a hidden character"
    case .secret: "a secret"
    case .owner: "an owner"
    }
  }

  /// The rule that finds it.
  var rule: String {
    switch self {
    case .word: "leaked-word"
    case .person, .owner: "leaked-person"
    case .channel: "leaked-mention"
    case .email, .phone: "leaked-email-or-phone"
    case .address, .host, .page, .identifier, .path: "leaked-host"
    case .ticket: "leaked-ticket"
    case .hidden: "hidden-characters"
    case .secret: "leaked-secret"
    }
  }
}
