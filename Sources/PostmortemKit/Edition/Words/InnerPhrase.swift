import Markdown

/// The neutral words that stand in the place of what stays inside.
struct InnerPhrase {
  /// With its article: `an internal ticket`.
  var phrase: String
  /// In code, where words are looked at one by one.
  var code: String
  /// Words that may stand before or behind and say the same: `ticket OPS-12`, `the #ops channel`.
  var nouns: Set<String>

  static func of(_ kind: InnerHit.Kind) -> InnerPhrase {
    switch kind {
    case .channel:
      InnerPhrase(phrase: "an internal channel", code: "internal-channel", nouns: ["channel"])
    case .email:
      InnerPhrase(
        phrase: "an e-mail address", code: "mail-address",
        nouns: ["address", "email", "e-mail", "mail"])
    case .phone:
      InnerPhrase(
        phrase: "a telephone number", code: "telephone-number", nouns: ["number", "phone", "tel"])
    case .address:
      InnerPhrase(
        phrase: "an internal address", code: "internal-address", nouns: ["address", "ip", "addr"])
    case .host:
      InnerPhrase(
        phrase: "an internal host", code: "internal-host",
        nouns: ["host", "server", "node", "machine", "instance"])
    case .page:
      InnerPhrase(
        phrase: "an internal page", code: "internal-page", nouns: ["page", "link", "url"])
    case .identifier:
      InnerPhrase(
        phrase: "an internal identifier", code: "internal-id",
        nouns: ["id", "identifier", "number", "arn"])
    case .ticket:
      InnerPhrase(
        phrase: "an internal ticket", code: "internal-ticket",
        nouns: [
          "ticket", "tickets", "issue", "issues", "pr", "prs", "mr", "mrs", "bug", "bugs", "jira",
          "story", "request", "requests",
        ])
    case .path:
      InnerPhrase(
        phrase: "an internal path", code: "internal-path",
        nouns: ["path", "file", "folder", "directory"])
    case .word, .person, .hidden, .secret, .owner:
      InnerPhrase(phrase: "", code: "", nouns: [])
    }
  }

  /// The words that stand in code in the place of others: they are no machine's own.
  static let codes: Set<String> = Set(
    [.channel, .email, .phone, .address, .host, .page, .identifier, .ticket, .path].map {
      InnerPhrase.of($0).code
    })

  /// Whether a text is one of our own replacements, so that nothing in it is confidential.
  static func isNeutral(_ text: String, person: PersonPhrase) -> Bool {
    let plain = text.lowercased()
    if codes.contains(plain) || plain == "user" { return true }
    let bare = ["an ", "a "].first(where: plain.hasPrefix).map { String(plain.dropFirst($0.count)) }
    return neutral.contains(bare ?? plain) || (bare ?? plain) == person.bare.lowercased()
      || plain == person.one.lowercased() || plain.hasSuffix(person.bare.lowercased() + "s")
  }

  private static let neutral: Set<String> = Set(
    [.channel, .email, .phone, .address, .host, .page, .identifier, .ticket, .path].flatMap {
      (kind: InnerHit.Kind) in
      let phrase = InnerPhrase.of(kind)
      return [String(phrase.phrase.split(separator: " ", maxSplits: 1).last ?? ""), phrase.several]
    } + ["internal", "internal change", "internal changes", "e-mail", "telephone"])

  /// Articles and their kin, behind which no article stands.
  static let determiners: Set<String> = [
    "the", "a", "an", "our", "their", "its", "his", "her", "your", "my", "another", "each", "every",
  ]

  /// Words that are determiners before a noun only: "this ticket", but "we saw that Ana was right".
  static let nounDeterminers: Set<String> = determiners.union(["this", "that", "which", "one"])

  /// Several of a kind: `internal tickets`.
  var several: String {
    let words = phrase.drop { $0 != " " }.dropFirst()
    return words + (words.hasSuffix("ss") ? "es" : "s")
  }
}

/// A person's role as it is said of one and of several.
struct PersonPhrase {
  /// `an engineer`
  var one: String

  /// `engineer`
  var bare: String {
    for article in ["an ", "a ", "the "] where one.lowercased().hasPrefix(article) {
      return String(one.dropFirst(article.count))
    }
    return one
  }

  /// `two engineers`, `several engineers`
  func many(_ count: Int) -> String {
    let names = ["two", "three", "four", "five"]
    let number = names.indices.contains(count - 2) ? names[count - 2] : "several"
    return number + " " + bare + "s"
  }
}
