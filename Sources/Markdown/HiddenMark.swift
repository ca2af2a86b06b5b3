/// A pair of marks between which nothing is shown.
///
/// In a mark a space stands for blanks or nothing, `^` for one of the signs that trim white space or nothing.
struct HiddenMark {
  /// Where a mark counts.
  enum Rule {
    /// Everywhere.
    case anywhere
    /// Apart from letters and digits: `%%` is a percent sign in many formats.
    case apart
    /// Not before a name in braces, which is the anchor of a heading: `{#name}`.
    case notBeforeName
  }

  let open: [UInt8]
  let close: [UInt8]
  let rule: Rule
  /// Whether a mark without an end is a slip of the writer and nothing else.
  let mustClose: Bool

  private init(
    _ open: String, _ close: String, _ rule: Rule = .anywhere, mustClose: Bool = true
  ) {
    (self.open, self.close) = (Array(open.utf8), Array(close.utf8))
    (self.rule, self.mustClose) = (rule, mustClose)
  }

  /// All of them but `<!--`; of two that begin alike the longer one first.
  static let all = [
    // Obsidian
    HiddenMark("%%", "%%", .apart, mustClose: false),
    // Go's templates, as in Hugo
    HiddenMark("{{^ /*", "*/ ^}}"),
    // Handlebars
    HiddenMark("{{^!--", "--^}}"),
    HiddenMark("{{^!", "}}"),
    // Liquid, as in Jekyll
    HiddenMark("{%^ comment ^%}", "{%^ endcomment ^%}"),
    HiddenMark("{%^ #", "%}"),
    // Hugo's shortcode for comments
    HiddenMark("{{% comment %}}", "{{% /comment %}}"),
    HiddenMark("{{< comment >}}", "{{< /comment >}}"),
    // Jinja, Twig
    HiddenMark("{#", "#}", .notBeforeName, mustClose: false),
    // MDX
    HiddenMark("{ /*", "*/ }"),
    // CriticMarkup
    HiddenMark("{>>", "<<}"),
    // Instructions for programs, which browsers take for comments
    HiddenMark("<?", "?>", mustClose: false),
    HiddenMark("<![cdata[", "]]>", mustClose: false),
    // ERB, EJS; JSP
    HiddenMark("<%#", "%>"),
    HiddenMark("<%--", "--%>"),
  ]

  /// The end of a mark that begins at a place.
  static func end(
    of mark: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    var index = start
    for byte in mark {
      switch byte {
      case Byte.space:
        let limit = min(index + mostBlanks, bytes.count)
        while index < limit, bytes[index].isWhitespace { index += 1 }
      case UInt8(ascii: "^"):
        if index < bytes.count, trims.contains(bytes[index]) { index += 1 }
      default:
        guard index < bytes.count, bytes[index].lowercased == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  private static let mostBlanks = 16
  private static let trims = ByteSet("-+~")
}
