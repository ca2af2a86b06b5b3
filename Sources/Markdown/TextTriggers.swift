/// A quick look whether a text can hold a strikethrough or a bare URL at all: one has a tilde, the other `@`, `:/` or `ww`.
enum TextTriggers {
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Sixteen bytes and the one behind them.
    let last = text.count - 17
    guard last >= 0 else { return areInShort(text) }
    if isSign(text[text.count - 1]) { return true }
    var index = 0
    while index < last {
      if areIn(text, at: index) { return true }
      index += 16
    }
    return areIn(text, at: last)
  }

  @inline(__always)
  private static func areIn(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let lanes = ByteWords.lanes(text, from: index)
    let next = ByteWords.lanes(text, from: index &+ 1)
    let signs = ByteWords.equal(lanes, Byte.tilde) | ByteWords.equal(lanes, Byte.at)
    let schemes = ByteWords.equal(lanes, Byte.colon) & ByteWords.equal(next, Byte.slash)
    let (small, letter) = (ByteWords.Lanes(repeating: 0x20), UInt8(ascii: "w"))
    let letters =
      ByteWords.equal(lanes | small, letter) & ByteWords.equal(next | small, letter)
    let (low, high) = ByteWords.words(signs | schemes | letters)
    return low | high != 0
  }

  private static func areInShort(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      if isSign(byte) || before == Byte.colon && byte == Byte.slash { return true }
      if before | 0x20 == UInt8(ascii: "w"), byte | 0x20 == UInt8(ascii: "w") { return true }
      before = byte
    }
    return false
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == Byte.tilde || byte == Byte.at }
}
