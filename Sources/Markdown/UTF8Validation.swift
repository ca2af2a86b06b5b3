/// Finds the first byte that makes a file no UTF-8 text.
enum UTF8Validation {
  /// Checks well-formedness as the Unicode Standard defines it (table 3-7), and that no NUL is there; returns whether no
  /// byte is beyond ASCII.
  static func isASCII(_ bytes: [UInt8]) throws(SourceError) -> Bool {
    let (error, isASCII) = bytes.withUnsafeBufferPointer { bytes in
      let first = ByteWords.endOfText(in: bytes, from: 0)
      return (firstError(in: bytes, from: first), first == bytes.count)
    }
    if let error { throw error }
    return isASCII
  }

  private static func firstError(in bytes: UnsafeBufferPointer<UInt8>, from start: Int)
    -> SourceError?
  {
    var index = start
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index = ByteWords.endOfText(in: bytes, from: index)
        guard index < bytes.count else { break }
        if bytes[index] == 0 { return .nul(offset: index) }
      }
      let length = sequenceLength(at: index, in: bytes)
      if length == 0 { return .invalidUTF8(offset: index) }
      index += length
    }
    return nil
  }

  /// The length of the multi-byte sequence at `index`, 0 where it is ill-formed.
  private static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for follower in 2..<max(2, length) where bytes[index + follower] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
