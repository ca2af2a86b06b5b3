import Markdown
import Testing

@testable import SensitiveData

/// A line and the identifier that must be found in it.
struct IdentifierCase: CustomTestStringConvertible {
  var expected: String
  var line: String

  var testDescription: String { line }

  static let scanners: [SensitiveScanner] = [
    .networkAddresses, .machineNames, .cloudIdentifiers, .webAddresses, .paths, .channelsAndTickets,
  ]

  /// Cases from lines of the form `identifier => line`.
  static func table(_ text: String) -> [IdentifierCase] {
    text.split(separator: "\n").map { row in
      let parts = row.split(separator: " => ", maxSplits: 1)
      return IdentifierCase(
        expected: String(parts[0]), line: parts.count > 1 ? String(parts[1]) : "")
    }
  }

  static func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

  /// What all scanners find in a line.
  static func spans(in line: String) -> [String] {
    let bytes = Array(line.utf8)
    return scanners.flatMap { $0.spans(bytes, 0..<bytes.count) }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  /// Whether each letter and digit of the identifier, where it first stands, is in a span.
  var isCovered: Bool {
    let bytes = Array(line.utf8)
    guard let range = bytes.firstRange(of: Array(expected.utf8)) else { return false }
    let spans = Self.scanners.flatMap { $0.spans(bytes, 0..<bytes.count) }
    return range.allSatisfy { index in
      let isPart = bytes[index].isAlphanumeric || bytes[index] >= 0x80
      return !isPart
        || spans.contains { $0.range.contains(index) }
    }
  }
}
