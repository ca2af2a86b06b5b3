/// The elements of HTML that documents use as markup. Some are words that templates use as well, `<time>` and `<summary>`:
/// only as tags that something closes do they count.
enum RawHTMLNames {
  static func holds(_ name: String) -> Bool { names.contains(name) }

  /// Whether an element stands within words.
  static func isInline(_ name: String) -> Bool {
    [
      "a", "abbr", "b", "bdi", "bdo", "code", "em", "font", "i", "kbd", "mark", "s", "samp",
      "small", "span",
      "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    ].contains(name)
  }

  /// Whether an element has no end.
  static func isVoid(_ name: String) -> Bool {
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr",
    ]
    .contains(name)
  }

  private static let names: Set<String> = Set(
    """
    a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col \
    colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame h1 \
    h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript \
    object ol optgroup option output p param picture pre progress q s samp script section select slot small source span \
    strike strong style sub summary sup svg table tbody td template textarea tfoot th thead tr track tt u ul video wbr
    """.split(separator: " ").map(String.init))
}
