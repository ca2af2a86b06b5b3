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
    ("warn", "paper", 3), ("busy", "paper", 3), ("good", "line", 3),
  ]

  @Test(arguments: ["light", "dark"]) func everyColourCanBeReadOnItsGround(theme: String) throws {
    let colours = Self.colours(theme)
    #expect(colours.count == 18)
    for (front, ground, least) in Self.pairs {
      let ratio = Self.contrast(try #require(colours[front]), try #require(colours[ground]))
      #expect(ratio >= least, "\(front) on \(ground) in the \(theme) theme")
    }
  }

  @Test func theStyleUsesNoColourThatIsNotNamed() throws {
    let style = try #require(Templates.pages["page.css"])
    let rules = style.components(of: "box-sizing").dropFirst().joined()
    #expect(!rules.contains("#"))
  }

  @Test func theStyleIsShortEnoughToEmbed() throws {
    #expect(try #require(Templates.pages["page.css"]).utf8.count < 10_240)
  }

  @Test func theDigestIsTheOneOfTheStandard() {
    let digest = SHA256.digest(of: Array("abc".utf8)).prefix(4).map { Int($0) }
    #expect(digest == [0xBA, 0x78, 0x16, 0xBF])
    #expect(
      PageDigest.source(of: "") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")
  }

  private static func colours(_ theme: String) -> [String: Int] {
    let blocks = (Templates.pages["page.css"] ?? "").components(of: ":root {").dropFirst()
    var colours: [String: Int] = [:]
    for block in theme == "light" ? blocks.prefix(1) : blocks.prefix(2) {
      for line in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = line.split { $0 == ":" || $0.isWhitespace }
        guard parts.count == 2, parts[0].hasPrefix("--") else { continue }
        var digits = String(parts[1].dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        colours[String(parts[0].dropFirst(2))] = Int(digits, radix: 16)
      }
    }
    return colours
  }

  private static func contrast(_ first: Int, _ second: Int) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let weights = [(16, 0.2126), (8, 0.7152), (0, 0.0722)]
    return weights.reduce(0) { sum, weight in
      sum + weight.1 * linear(Double(colour >> weight.0 & 255) / 255)
    }
  }

  /// `((c + 0.055) / 1.055) ^ 2.4`, by Newton's method for the fifth root, so that no library is needed.
  private static func linear(_ channel: Double) -> Double {
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    let squared = base * base
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root = (4 * root + squared / fourth) / 5
    }
    return squared * root
  }
}
