import SensitiveData
import Testing

/// The parts of a text that a scanner reports, in order.
func found(_ text: String, by scanner: SensitiveScanner = .secrets) -> [String] {
  let bytes = Array(text.utf8)
  return scanner.spans(bytes, bytes.indices)
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
}

/// A text and what must be found in it. Tokens are put together from their prefix and their body, so that no other
/// scanner takes this file for a leak.
struct SecretCase: CustomTestStringConvertible {
  var text: String
  var expected: [String]

  init(_ text: String, _ expected: String...) {
    (self.text, self.expected) = (text, expected)
  }

  var testDescription: String { text }
}

enum SampleToken {
  static let letters = "Zq8Lm3kP0sVt7XyWn2Rb5Jc9Fd1Hg4Ku6MaQeT"
  static let hex = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"
  static let capitals = "ZQ3DRSTUVWXY2345"
}
