import Markdown

/// Writes out what an output holds of a document that could steer who reads it: a terminal, a build log, a reader of XML
/// or JSON.
///
/// Every format of documents, of lists and of findings goes through here or through `VisibleText`, which is the same for
/// one line of text; both ask `SteeringCharacter` and `LogCommand`.
struct SafeOutput {
  /// How a format shows what it can't hold as it is.
  enum Form {
    /// `\u{1b}`; `##\[`, and `\::` at the beginning of a line, which Markdown reads as the same without the backslash.
    case text
    /// U+FFFD for what markup can't hold, character references for the rest.
    case markup
    /// The escapes of JSON, U+FFFD for what is no character.
    case json
  }

  private let source: UnsafeBufferPointer<UInt8>
  private let form: Form
  private var output: [UInt8] = []
  /// What was not written yet begins here.
  private var run = 0
  private var command = LogCommand()
  /// Whether the character before was beyond ASCII and is shown.
  private var joins = false
  /// The style of a page, which is no text of a document.
  private let style: Range<Int>

  private init(_ source: UnsafeBufferPointer<UInt8>, _ form: Form) {
    self.source = source
    self.form = form
    style = form == .markup ? Self.style(in: source) : 0..<0
  }

  /// The bytes of an output, whole and UTF-8, with all that could steer written out.
  static func bytes(_ bytes: [UInt8], as form: Form) -> [UInt8] {
    bytes.withUnsafeBufferPointer { source in
      var safe = SafeOutput(source, form)
      safe.scan()
      guard safe.run > 0 else { return bytes }
      safe.output += source[safe.run...]
      return safe.output
    }
  }

  private mutating func scan() {
    beginLine(at: 0)
    var index = 0
    while index < source.count {
      if !command.isActive {
        guard let next = nextMark(from: index) else { return }
        if next > index { joins = false }
        index = next
      }
      index = source[index] < 0x80 ? passASCII(at: index) : passScalar(at: index)
    }
  }

  /// The next byte that is a control, a hash or beyond ASCII.
  private func nextMark(from index: Int) -> Int? {
    ByteWords.first(in: source, index..<source.count) { index in
      let lanes = ByteWords.lanes(source, from: index)
      let ends = ByteWords.equal(lanes, 0x7F) | ByteWords.equal(lanes, UInt8(ascii: "#"))
      return ends | ByteWords.below(0x20, lanes) | lanes & ByteWords.Lanes(repeating: 0x80)
    }
  }

  private mutating func passASCII(at index: Int) -> Int {
    let byte = source[index]
    joins = false
    switch byte {
    case Byte.lineFeed:
      command.reset()
      beginLine(at: index + 1)
    case Byte.carriageReturn where endsLine(at: index): command.reset()
    case Byte.openBracket where command.isOpen:
      replace(index..<index + 1, with: bracket)
      command.reset()
    case 0..<0x20 where byte != Byte.tab, 0x7F:
      writeOut(.control, UInt32(byte), index..<index + 1)
      command.reset()
    default: command.pass(byte)
    }
    return index + 1
  }

  /// Whether a carriage return is a part of a line end.
  private func endsLine(at index: Int) -> Bool {
    index + 1 < source.count && source[index + 1] == Byte.lineFeed
  }

  private mutating func passScalar(at index: Int) -> Int {
    guard let (scalar, count) = Self.scalar(in: source, at: index) else {
      replace(index..<index + 1, with: "\u{FFFD}")
      return index + 1
    }
    let value = scalar.value
    if SteeringCharacter.isJoiner(value), joins { return index + count }
    command.pass(scalar)
    if let kind = SteeringCharacter(value), !isByteOrderMark(scalar, at: index) {
      writeOut(kind, value, index..<index + count)
      joins = false
    } else {
      joins = true
    }
    return index + count
  }

  /// Whether a byte order mark begins a text, or a line of a difference: a program that applies it compares all bytes.
  private func isByteOrderMark(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
    guard form == .text, scalar == "\u{FEFF}" else { return false }
    let start = index > 0 && " +-".utf8.contains(source[index - 1]) ? index - 1 : index
    return start == 0 || source[start - 1] == Byte.lineFeed
  }

  /// Breaks what a build log would take for a command at the beginning of a line.
  private mutating func beginLine(at index: Int) {
    guard form != .json, !style.contains(index),
      let colon = LogLine.command(in: source, from: index)
    else { return }
    replace(colon..<colon + 1, with: form == .markup ? "&#58;" : "\\:")
  }

  private var bracket: String {
    switch form {
    case .text: "\\["
    case .markup: "&#91;"
    case .json: "\\u005b"
    }
  }

  private mutating func writeOut(_ kind: SteeringCharacter, _ value: UInt32, _ range: Range<Int>) {
    switch form {
    case .text: replace(range, with: VisibleText.escape(kind, value))
    case .markup:
      let isKept = kind == .format
      replace(range, with: isKept ? "&#x\(String(value, radix: 16));" : "\u{FFFD}")
    case .json:
      if kind == .noncharacter { return replace(range, with: "\u{FFFD}") }
      if kind == .fileNameByte {
        return replace(range, with: "\\" + VisibleText.escape(kind, value))
      }
      let units = Unicode.Scalar(value).map { Array(String($0).utf16) } ?? []
      replace(range, with: units.map { "\\u" + Self.hex($0) }.joined())
    }
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    // A colon at the beginning of a line was replaced before the scan came there.
    guard range.lowerBound >= run else { return }
    output += source[run..<range.lowerBound]
    output.append(utf8: text)
    run = range.upperBound
  }

  private static func hex(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// The character at an index beyond ASCII, and how many bytes it has; nil where there is none.
  static func scalar(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    Unicode.Scalar, Int
  )? {
    let lead = source[index]
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + count <= source.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for byte in source[index + 1..<index + count] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, count) }
  }

  /// The style in the head of a page. No text of a document holds its tags, for it is escaped.
  private static func style(in source: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard let start = place(of: "<style", in: source, from: 0) else { return 0..<0 }
    return start..<(place(of: "</style", in: source, from: start) ?? source.count)
  }

  private static func place(
    of tag: StaticString, in source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var index = start
    let count = tag.utf8CodeUnitCount
    while let next = ByteWords.first(Byte.less, in: source, index..<source.count) {
      if next + count <= source.count,
        (0..<count).allSatisfy({ source[next + $0] == tag.utf8Start[$0] })
      {
        return next
      }
      index = next + 1
    }
    return nil
  }
}
