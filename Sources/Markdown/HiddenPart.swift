/// A part of the source that no reader sees, although CommonMark would show it or a part of it.
public struct HiddenPart: Hashable, Sendable {
  /// What makes it hidden.
  public enum Form: Sendable {
    /// A comment of HTML, of a template language or of an editor.
    case comment
    /// An element of HTML that browsers do not show.
    case element
  }

  /// The bytes of the source, its marks included.
  public var range: Range<Int>
  public var form: Form
}

/// The parts of a source that its tree shows nothing of.
struct HiddenRanges: Sendable {
  /// In the order of the source; none overlaps another.
  var parts: [HiddenPart] = []
  /// Where something begins that would be hidden if it had an end.
  var unclosed: [HiddenPart] = []

  var isEmpty: Bool { parts.isEmpty }

  /// The part that holds a byte.
  func part(at offset: Int) -> HiddenPart? {
    let next = parts.indices.endOfPrefix { parts[$0].range.upperBound <= offset }
    guard next < parts.count, parts[next].range.contains(offset) else { return nil }
    return parts[next]
  }
}

extension HiddenRanges {
  /// The source with something in the place of each part that libcmark takes for one comment or tag of the same length.
  ///
  /// Line ends within a part are gone, so that nothing that stands in it has a meaning of its own and what stands around it
  /// is one line. All bytes keep their offsets.
  func masked(_ source: SourceText) -> SourceText? {
    var bytes = source.bytes
    for part in parts { Self.mask(part, in: &bytes, of: source) }
    return try? SourceText(bytes)
  }

  private static func mask(_ part: HiddenPart, in bytes: inout [UInt8], of source: SourceText) {
    let range = part.range
    guard range.count >= 4 else { return }
    for index in range { bytes[index] = Byte.space }
    let isComment = source.bytes[range].starts(with: "<!--".utf8)
    let marks: (StaticString, StaticString)
    if isComment || isAlone(range, in: source), range.count >= 7 {
      marks = ("<!--", "-->")
    } else if isAlone(range, in: source) {
      marks = ("<?", "?>")
    } else {
      // A comment at the beginning of a line would take the rest of the line along; a tag does only where it is alone.
      marks = ("<a", ">")
    }
    write(marks.0, at: range.lowerBound, to: &bytes)
    write(marks.1, at: range.upperBound - marks.1.utf8CodeUnitCount, to: &bytes)
  }

  private static func write(_ text: StaticString, at start: Int, to bytes: inout [UInt8]) {
    for offset in 0..<text.utf8CodeUnitCount { bytes[start + offset] = text.utf8Start[offset] }
  }

  /// Whether nothing but indentation and the marks of containers stands beside a part on its lines.
  private static func isAlone(_ range: Range<Int>, in source: SourceText) -> Bool {
    let first = source.line(source.lineNumber(at: range.lowerBound))
    let last = source.line(source.lineNumber(at: max(range.lowerBound, range.upperBound - 1)))
    let before = source.bytes[first.lowerBound..<max(first.lowerBound, range.lowerBound)]
    let behind = source.bytes[range.upperBound..<max(range.upperBound, last.upperBound)]
    return behind.allSatisfy(\.isBlank)
      && (before.last.map { $0.isWhitespace || $0 == Byte.greater } ?? true)
      && before.allSatisfy { $0.isDigit || containerMarks.contains($0) }
  }

  private static let containerMarks = ByteSet(" \t>-*+.)")
}
