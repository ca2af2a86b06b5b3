internal import Markdown

/// A colour of a page.
public struct PageColour: Hashable, Sendable {
  /// Each from 0 to 255.
  public let red: Int
  public let green: Int
  public let blue: Int

  /// Takes `#rgb` or `#rrggbb`; nil for anything else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "#"), bytes.count == 4 || bytes.count == 7 else { return nil }
    let digits = bytes.dropFirst().compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == bytes.count - 1 else { return nil }
    let isShort = digits.count == 3
    func part(_ index: Int) -> Int {
      isShort ? digits[index] * 17 : digits[index * 2] * 16 + digits[index * 2 + 1]
    }
    self.init(red: part(0), green: part(1), blue: part(2))
  }

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#0a58c4`
  public var hex: String {
    let digits = Array("0123456789abcdef")
    return "#" + [red, green, blue].map { "\(digits[$0 / 16])\(digits[$0 % 16])" }.joined()
  }

  /// How well one colour can be told from another, from 1 to 21 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: PageColour) -> Double {
    let (first, second) = (luminance, other.luminance)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The least contrast with any of some grounds.
  public func contrast(on grounds: [PageColour]) -> Double {
    grounds.map { contrast(with: $0) }.min() ?? 21
  }

  /// The nearest shade in which text can be read on some grounds that are all light or all dark: the colour itself
  /// where that is so already.
  public func readable(on grounds: [PageColour]) -> PageColour {
    let isDark = grounds.allSatisfy { $0.luminance < 0.18 }
    let end = isDark ? 255 : 0
    for step in 0...100 {
      func mixed(_ part: Int) -> Int { part + (end - part) * step / 100 }
      let shade = PageColour(red: mixed(red), green: mixed(green), blue: mixed(blue))
      if shade.contrast(on: grounds) >= Self.leastContrast { return shade }
    }
    return PageColour(red: end, green: end, blue: end)
  }

  /// What text needs (WCAG 2.2, 1.4.3).
  public static let leastContrast = 4.5

  /// What links stand on in the light theme: the page, a panel, the box with the next update.
  public static let lightGrounds = [
    PageColour(red: 0xFF, green: 0xFF, blue: 0xFF), PageColour(red: 0xF6, green: 0xF7, blue: 0xF9),
    PageColour(red: 0xE9, green: 0xF2, blue: 0xFC),
  ]
  /// The same in the dark theme.
  public static let darkGrounds = [
    PageColour(red: 0x10, green: 0x12, blue: 0x16), PageColour(red: 0x18, green: 0x1B, blue: 0x21),
    PageColour(red: 0x14, green: 0x28, blue: 0x3F),
  ]

  private var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// `((c + 0.055) / 1.055) ^ 2.4`, with the fifth root by Newton's method, so that no library is needed.
  private static func linear(_ part: Int) -> Double {
    let channel = Double(part) / 255
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + square / (root * root * root * root)) / 5 }
    return square * root
  }
}
