import Markdown

/// One pass of fixes over a text: those that do not get in each other's way.
struct FixRound {
  /// The text afterwards.
  private(set) var bytes: [UInt8] = []
  /// The findings that were answered.
  private(set) var fixed: [Finding] = []

  /// Applies what can be applied at once; the rest waits for the next round.
  ///
  /// A fix is taken whole or not at all, and only where it begins behind the end of the one before it: two fixes
  /// whose edits lie between each other may depend on each other.
  init(_ findings: [Finding], to source: SourceText) {
    let candidates = findings.filter { finding in
      finding.fix.map { Self.isSound($0.edits, for: source.bytes) } ?? false
    }
    .sorted { Self.start(of: $0) < Self.start(of: $1) }
    var edits: [Edit] = []
    var taken: Set<Edit> = []
    for finding in candidates {
      guard let fix = finding.fix else { continue }
      if fix.edits.allSatisfy(taken.contains) {
        // Several findings may have one answer.
        fixed.append(finding)
      } else if edits.last.map({ Self.isBehind($0, fix.edits.first) }) ?? true {
        edits += fix.edits
        taken.formUnion(fix.edits)
        fixed.append(finding)
      }
    }
    bytes = Self.apply(edits, to: source)
  }

  private static func start(of finding: Finding) -> Int {
    finding.fix?.edits.first?.range.lowerBound ?? 0
  }

  /// Two texts inserted at one place have no order that both would accept.
  private static func isBehind(_ last: Edit, _ next: Edit?) -> Bool {
    guard let next else { return false }
    if next.range.lowerBound > last.range.upperBound { return true }
    return next.range.lowerBound == last.range.upperBound && !last.range.isEmpty
      && !next.range.isEmpty
  }

  /// Whether edits lie in the text, in order, beside each other, and change it.
  static func isSound(_ edits: [Edit], for bytes: [UInt8]) -> Bool {
    var end = 0
    var changes = false
    for edit in edits {
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count,
        isBoundary(edit.range.lowerBound, bytes), isBoundary(edit.range.upperBound, bytes)
      else { return false }
      end = edit.range.upperBound
      changes = changes || !edit.replacement.utf8.elementsEqual(bytes[edit.range])
    }
    return changes
  }

  /// Whether a character begins at an offset, and no line end is cut in two.
  private static func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    if bytes[offset] == Byte.lineFeed, bytes[offset - 1] == Byte.carriageReturn { return false }
    return bytes[offset] & 0xC0 != 0x80
  }
}

extension FixRound {
  /// The text with sound edits made, in the line ends that it has there.
  static func apply(_ edits: [Edit], to source: SourceText) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.bytes.count + 64 * edits.count)
    var position = 0
    for edit in edits {
      bytes += source.bytes[position..<edit.range.lowerBound]
      append(edit, to: &bytes, of: source)
      position = edit.range.upperBound
    }
    bytes += source.bytes[position...]
    return bytes
  }

  private static func append(_ edit: Edit, to bytes: inout [UInt8], of source: SourceText) {
    let text = edit.replacement.utf8
    guard text.contains(Byte.lineFeed) else { return bytes.append(contentsOf: text) }
    let lineEnd = source.lineEnd(near: edit.range.lowerBound)
    var previous: UInt8 = 0
    for byte in text {
      if byte == Byte.lineFeed, previous != Byte.carriageReturn {
        bytes += lineEnd
      } else {
        bytes.append(byte)
      }
      previous = byte
    }
  }
}

extension SourceText {
  /// How the line that holds an offset ends; the last line like the one above it. LF where there is one line only.
  func lineEnd(near offset: Int) -> ArraySlice<UInt8> {
    let number = lineNumber(at: offset)
    for candidate in [number, number - 1] where candidate >= 1 {
      let end = line(candidate).upperBound
      guard end < bytes.count else { continue }
      let isPair =
        bytes[end] == Byte.carriageReturn && end + 1 < bytes.count
        && bytes[end + 1] == Byte.lineFeed
      return bytes[end..<end + (isPair ? 2 : 1)]
    }
    return [Byte.lineFeed]
  }
}
