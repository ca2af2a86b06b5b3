import Templates
import Testing

@testable import PostmortemKit

@Suite struct HTMLStyleTests {
  /// Which colours stand on which: text needs a contrast of 4.5, drawings one of 3 (WCAG 2.2, 1.4.3 and 1.4.11).
  private static let pairs: [(String, String, Double)] = [
    ("ink", "paper", 4.5), ("ink", "panel", 4.5), ("ink", "code", 4.5), ("ink", "busy-paper", 4.5),
    ("soft", "paper", 4.5), ("soft", "code", 4.5), ("link", "paper", 4.5),
    ("link", "busy-paper", 4.5), ("bad", "bad-paper", 4.5), ("warn", "warn-paper", 4.5),
    ("busy", "busy-paper", 4.5), ("good", "good-paper", 4.5), ("calm", "calm-paper", 4.5),
    ("good", "paper", 4.5), ("mark", "paper", 3), ("soft", "paper", 3), ("bad", "paper", 3),
    ("warn", "paper", 3), ("busy", "paper", 3), ("good", "line", 3), ("soft", "panel", 4.5),
    ("link", "panel", 4.5), ("link", "code", 4.5),
    ("link", "paper", 3),
  ]

  @Test(arguments: ["light", "dark"]) func everyColourCanBeReadOnItsGround(theme: String) throws {
    let colours = Self.colours(theme)
    #expect(colours.count == 19)
    for (front, ground, least) in Self.pairs {
      let ratio = try #require(colours[front]).contrast(with: try #require(colours[ground]))
      #expect(ratio >= least, "\(front) on \(ground) in the \(theme) theme")
    }
  }

  @Test func theContrastIsTheOneOfTheStandard() throws {
    let (white, black) = (try #require(PageColour("#fff")), try #require(PageColour("#000000")))
    #expect(abs(white.contrast(with: black) - 21) < 0.001)
    #expect(white.contrast(with: white) == 1)
    // The lightest grey that text may have on white.
    let grey = try #require(PageColour("#767676"))
    #expect((4.5..<4.6).contains(grey.contrast(with: white)))
  }

  @Test func accentsAreHeldAgainstTheGroundsOfTheStyle() throws {
    for (theme, grounds) in [
      ("light", PageColour.lightGrounds), ("dark", PageColour.darkGrounds),
    ] {
      let colours = Self.colours(theme)
      #expect(grounds == ["paper", "panel", "busy-paper"].compactMap { colours[$0] })
    }
  }

  @Test(arguments: ["#ffcc00", "#e4002b", "#00a3e0", "#7f7f7f", "#fff", "#000"])
  func theNearestShadeOfAnyColourCanBeRead(colour: String) throws {
    let colour = try #require(PageColour(colour))
    for grounds in [PageColour.lightGrounds, PageColour.darkGrounds] {
      let shade = colour.readable(on: grounds)
      #expect(shade.contrast(on: grounds) >= 4.5)
      #expect(shade.readable(on: grounds) == shade)
    }
  }

  @Test(arguments: ["0a58c4", "#0a58c", "#0a58g4", "", "#", "red", "#٠٠٠"])
  func whatIsNoColourIsNone(text: String) {
    #expect(PageColour(text) == nil)
  }

  @Test func theStyleUsesNoColourThatIsNotNamed() throws {
    let style = try #require(Templates.pages["page.css"])
    let rules = style.components(of: "box-sizing").dropFirst().joined()
    #expect(!rules.contains("#"))
  }

  @Test func theStyleIsShortEnoughToEmbed() throws {
    #expect(try #require(Templates.pages["page.css"]).utf8.count < 12_288)
  }

  @Test func theDigestIsTheOneOfTheStandard() {
    let digest = SHA256.digest(of: Array("abc".utf8)).prefix(4).map { Int($0) }
    #expect(digest == [0xBA, 0x78, 0x16, 0xBF])
    #expect(
      PageDigest.source(of: "") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  private static func colours(_ theme: String) -> [String: PageColour] {
    let blocks = (Templates.pages["page.css"] ?? "").components(of: ":root {").dropFirst()
    var colours: [String: PageColour] = [:]
    for block in theme == "light" ? blocks.prefix(1) : blocks.prefix(2) {
      for line in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = line.split { $0 == ":" || $0.isWhitespace }
        guard parts.count == 2, parts[0].hasPrefix("--") else { continue }
        colours[String(parts[0].dropFirst(2))] = PageColour(String(parts[1]))
      }
    }
    return colours
  }
}
