/// Writes text so that no byte of it is markup, and none a control character that HTML does not have.
public enum HTMLEscape {
  /// Appends text for the content of an element or a quoted attribute.
  public static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable { append($0, to: &output) }
    if isWritten == nil { Array(text).withUnsafeBufferPointer { append($0, to: &output) } }
  }

  /// Appends the runs of bytes that are no markup as they are.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var run = 0
    var index = 0
    while let next = nextMark(in: text, from: index) {
      index = next + 1
      guard let reference = reference(for: text[next]) else { continue }
      output.append(contentsOf: text[run..<next])
      output.append(reference)
      run = index
    }
    output.append(contentsOf: text[run...])
  }

  /// The next byte that may be markup or a control character.
  private static func nextMark(in text: UnsafeBufferPointer<UInt8>, from index: Int) -> Int? {
    ByteWords.first(in: text, index..<text.count) { index in
      let lanes = ByteWords.lanes(text, from: index)
      let brackets = ByteWords.equal(lanes, Byte.less) | ByteWords.equal(lanes, Byte.greater)
      let others = ByteWords.equal(lanes, Byte.ampersand) | ByteWords.equal(lanes, Byte.quote)
      return brackets | others | ByteWords.below(Byte.space, lanes)
        | ByteWords.equal(lanes, 0x7F)
    }
  }

  private static func reference(for byte: UInt8) -> StaticString? {
    switch byte {
    case Byte.ampersand: "&amp;"
    case Byte.less: "&lt;"
    case Byte.greater: "&gt;"
    case Byte.quote: "&quot;"
    case Byte.tab, Byte.lineFeed, 0x0C, Byte.carriageReturn: nil
    default: "\u{FFFD}"
    }
  }

  /// Appends a destination for an attribute: what a URL can't hold is percent-encoded, as libcmark does it.
  public static func appendURL(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if byte == Byte.ampersand {
        output.append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        output.append("&#x27;")
      } else if standsInURLs[Int(byte)] {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let standsInURLs: [Bool] = (0...UInt8.max).map {
    $0.isAlphanumeric || "-_.+!*(),%#@?=;:/$~".utf8.contains($0)
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
