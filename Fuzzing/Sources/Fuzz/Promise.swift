import Foundation

@testable import Markdown
@testable import PostmortemKit

/// What must hold whatever the input is.
enum Promise {
  /// Ends the process where something does not hold: libFuzzer keeps the input then.
  static func expect(_ holds: Bool, _ promise: @autoclosure () -> String) {
    if !holds { broken(promise()) }
  }

  static func broken(_ promise: String) -> Never {
    fatalError("broken promise: \(promise)")
  }

  /// A range lies in a text and cuts no character in two.
  static func expect(_ range: Range<Int>, liesIn bytes: [UInt8], _ what: @autoclosure () -> String)
  {
    expect(
      range.lowerBound >= 0 && range.upperBound <= bytes.count,
      "\(what()) \(range) lies in \(bytes.count) bytes")
    for offset in [range.lowerBound, range.upperBound] where offset < bytes.count {
      expect(bytes[offset] & 0xC0 != 0x80, "\(what()) \(range) cuts no character in two")
    }
  }

  /// A place lies in the source, and its line and column are those of its offset.
  static func expect(
    _ place: SourceRange, liesIn source: SourceText, _ what: @autoclosure () -> String
  ) {
    expect(place.start.offset <= place.end.offset, "\(what()) begins before it ends: \(place)")
    expect(place.bytes, liesIn: source.bytes, what())
    for location in [place.start, place.end] {
      expect(
        source.location(at: location.offset) == location,
        "\(what()) at \(location) (\(location.offset)) is \(source.location(at: location.offset))")
    }
  }

  /// All that a finding points at lies in the source, and its fix can be made.
  static func expect(_ findings: [Finding], areOf source: SourceText) {
    for finding in findings {
      expect(finding.place, liesIn: source, "the place of \(finding.rule)")
      for related in finding.related {
        expect(related.place, liesIn: source, "a related place of \(finding.rule)")
      }
      guard let fix = finding.fix else { continue }
      expect(
        FixRound.isSound(fix.edits, for: source.bytes),
        "the fix of \(finding.rule) can be made: \(fix.edits)")
    }
  }

  /// Bytes are one value of JSON.
  static func expectJSON(_ bytes: some Sequence<UInt8>, _ what: @autoclosure () -> String) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      broken("\(what()) is JSON: \(error)")
    }
  }

  /// Every line is one value of JSON.
  static func expectJSONLines(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    for line in bytes.split(separator: Byte.lineFeed) { expectJSON(line, what()) }
    expect(bytes.isEmpty || bytes.last == Byte.lineFeed, "\(what()) ends with a line end")
  }

  static func expectUTF8(_ bytes: [UInt8], _ what: @autoclosure () -> String) {
    expect(String(validating: bytes, as: UTF8.self) != nil, "\(what()) is UTF-8")
  }
}
