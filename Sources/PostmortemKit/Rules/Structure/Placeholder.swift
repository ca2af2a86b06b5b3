/// What a template leaves for its user to fill in, where it still stands.
struct Placeholder {
  enum Kind {
    /// Something stands for a value: TBD, `HH:mm`.
    case value
    /// A name in angle brackets: `<customer>`.
    case angle
    /// A link whose address is still to be written.
    case link
    /// The marks of a template around text that was filled in.
    case leftMarks
    /// A template's instruction for whoever fills it in.
    case prompt
  }

  var range: Range<Int>
  var kind = Kind.value
}
