import Markdown

/// Builds JSON text: objects and lists in the order in which they are written, compact or indented.
///
/// Written by hand because an encoder of the standard library costs more than reading a document does.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []
  let isPretty: Bool
  private var depth = 0
  /// Whether something was written at the present depth, so that a comma is due.
  private var needsComma = false

  init(pretty: Bool) {
    isPretty = pretty
  }

  mutating func object(_ body: (inout JSONOutput) -> Void) { container("{", "}", body) }

  mutating func list(_ body: (inout JSONOutput) -> Void) { container("[", "]", body) }

  private mutating func container(
    _ open: StaticString, _ close: StaticString, _ body: (inout JSONOutput) -> Void
  ) {
    bytes.append(open)
    depth += 1
    needsComma = false
    let start = bytes.count
    body(&self)
    depth -= 1
    if bytes.count > start { newLine() }
    bytes.append(close)
    needsComma = true
  }

  private mutating func newLine() {
    guard isPretty else { return }
    bytes.append(Byte.lineFeed)
    for _ in 0..<depth { bytes.append("  ") }
  }

  /// Begins an element of a list.
  mutating func element(_ body: (inout JSONOutput) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(Byte.comma) }
    newLine()
  }

  /// Begins a member of an object.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(Byte.quote)
    bytes.append(name)
    bytes.append(isPretty ? "\": " : "\":")
    needsComma = true
  }

  /// The text with nothing in it that steers a terminal or a build log.
  var safeBytes: [UInt8] { SafeOutput.bytes(bytes, as: .json) }

  /// Begins a member whose name is known at run time only.
  mutating func key(_ name: String) {
    separate()
    string(name.utf8)
    bytes.append(isPretty ? ": " : ":")
    needsComma = true
  }

  /// Writes a number, a truth value or other text that is JSON already.
  mutating func literal(_ text: StaticString) {
    bytes.append(text)
  }

  mutating func member(_ name: StaticString, _ value: Int) {
    key(name)
    bytes.append(decimal: value)
  }

  mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    bytes.append(value ? "true" : "false")
  }

  /// Writes a member only where it has a value.
  mutating func member(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    key(name)
    string(value.utf8)
  }

  mutating func member(_ name: StaticString, _ value: some Sequence<UInt8>) {
    key(name)
    string(value)
  }

  mutating func member(_ name: StaticString, _ values: [String]) {
    key(name)
    list { json in
      for value in values { json.element { $0.string(value.utf8) } }
    }
  }

  /// Writes a string; U+2028 and U+2029 are escaped, so that the text is a JavaScript literal as well.
  mutating func string(_ text: some Sequence<UInt8>) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable { string($0) }
    if isWritten == nil { Array(text).withUnsafeBufferPointer { string($0) } }
  }

  /// Appends the runs of bytes that need no escape as they are.
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(Byte.quote)
    var run = 0
    var index = 0
    while let next = Self.nextMark(in: text, from: index) {
      index = next + 1
      guard let length = escapedLength(text, at: next) else { continue }
      bytes.append(contentsOf: text[run..<next])
      appendEscape(text, at: next)
      run = next + length
      index = run
    }
    bytes.append(contentsOf: text[run...])
    bytes.append(Byte.quote)
  }

  /// How many bytes an escape stands for; nil for E2 that begins another character than U+2028 and U+2029.
  private func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard text[index] == 0xE2 else { return 1 }
    guard index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0xA8 else {
      return nil
    }
    return 3
  }

  private mutating func appendEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch text[index] {
    case Byte.quote: bytes.append("\\\"")
    case Byte.backslash: bytes.append("\\\\")
    case Byte.lineFeed: bytes.append("\\n")
    case Byte.carriageReturn: bytes.append("\\r")
    case Byte.tab: bytes.append("\\t")
    case 0xE2: bytes.append(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let control:
      bytes.append("\\u00")
      bytes.append(Self.hexDigits[Int(control >> 4)])
      bytes.append(Self.hexDigits[Int(control & 15)])
    }
  }

  /// The next byte that may have to be escaped: a control, quote, backslash, or E2, which begins U+2028.
  private static func nextMark(in text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    ByteWords.first(in: text, index..<text.count) { index in
      let lanes = ByteWords.lanes(text, from: index)
      let marks = ByteWords.equal(lanes, Byte.quote) | ByteWords.equal(lanes, Byte.backslash)
      return marks | ByteWords.equal(lanes, 0xE2) | ByteWords.below(0x20, lanes)
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
