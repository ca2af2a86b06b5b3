/// What joins a name to its value.
enum SecretLink {
  /// `=`, `:=`, `=>`
  case assigned
  case colon
  /// The next cell of a table.
  case cell
  /// The next argument of a call, or the value of an element's attribute; always in quotes.
  case argument
  /// `<password>…`
  case markup
  /// `--password …`
  case option
  /// `is`, `was`
  case verb
  /// `est`, `era`, `lautete`: a verb of another language, or the end of a cell that begins with the name.
  case copula
  /// An opening parenthesis.
  case bracket
  /// `as`, `to`, a dash: words that often join something else.
  case preposition
  /// Nothing but a space.
  case space

  /// Whether it is an operator of a language, a cell or an option, and no word.
  var isOperator: Bool {
    switch self {
    case .assigned, .colon, .cell, .argument, .markup, .option: true
    case .verb, .copula, .bracket, .preposition, .space: false
    }
  }
}

/// Where a value may stand.
struct SecretPlace {
  var link: SecretLink
  var start: Int
}
