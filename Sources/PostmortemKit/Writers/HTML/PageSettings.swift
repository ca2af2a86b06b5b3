/// What the pages of a company have in common: its name and logo, its colours, the words at their end.
public struct PageSettings: Hashable, Sendable {
  /// The name that stands on top of every page; nil where there is none.
  public var company: String?
  /// Shown in place of the name, which is its text for whoever does not see it.
  public var logo: EmbeddedImage?
  /// Where the name leads to: an address that `URLPolicy` allows.
  public var home: String?
  /// Words at the end of every page.
  public var footer: String?
  /// The colour of links and of the bar on top, in the light theme and on paper.
  public var accent: PageColour?
  /// The same in the dark theme; where it is nil, `accent` is made as light as it has to be.
  public var darkAccent: PageColour?

  public init() {}

  /// Rules of style that set the colours, to stand behind a page's own; empty where none is set.
  var style: String {
    var style = ""
    if let accent { style += "\n:root { --link: \(accent.hex); }\n" }
    if let dark = darkAccent ?? accent.map({ $0.readable(on: PageColour.darkGrounds) }) {
      style += """
        @media screen and (prefers-color-scheme: dark) { :root { --link: \(dark.hex); } }

        """
    }
    return style
  }
}
