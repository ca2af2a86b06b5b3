import Markdown

/// Names of files as text. A name is bytes, and not all bytes are UTF-8: those that are not stand as code points for
/// private use (U+10FE80 to U+10FEFF), so that a path can be read, put together and used without losing any.
///
/// Everything that is shown writes them as `\xe9` (`VisibleText`, JSON) or U+FFFD (pages).
public enum FileName {
  /// The text of a name's bytes.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    let bytes = Array(bytes)
    if let text = String(validating: bytes, as: UTF8.self), !mayHoldBytes(bytes) { return text }
    var text = String.UnicodeScalarView()
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        let found = character(in: source, at: index)
        let count = found?.count ?? 1
        if let scalar = found?.scalar, !SteeringCharacter.fileNameBytes.contains(scalar.value) {
          text.append(scalar)
        } else {
          for byte in source[index..<index + count] { text.append(standIn(for: byte)) }
        }
        index += count
      }
    }
    return String(text)
  }

  /// The bytes of a name.
  public static func bytes(of text: String) -> [UInt8] {
    let utf8 = Array(text.utf8)
    guard mayHoldBytes(utf8) else { return utf8 }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if SteeringCharacter.fileNameBytes.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  private static func character(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    scalar: Unicode.Scalar, count: Int
  )? {
    if source[index] < 0x80 { return (Unicode.Scalar(source[index]), 1) }
    guard let (scalar, count) = SafeOutput.scalar(in: source, at: index),
      UTF8.width(scalar) == count
    else { return nil }
    return (scalar, count)
  }

  /// Only bytes that are no ASCII can be no UTF-8.
  private static func standIn(for byte: UInt8) -> Unicode.Scalar {
    let base = SteeringCharacter.fileNameBytes.lowerBound - 0x80
    return Unicode.Scalar(base + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// Whether UTF-8 may hold such a code point: all of them begin with F4 8F BA or F4 8F BB.
  private static func mayHoldBytes(_ utf8: [UInt8]) -> Bool {
    guard utf8.contains(0xF4) else { return false }
    return utf8.indices.contains {
      utf8[$0] == 0xF4 && $0 + 2 < utf8.count && utf8[$0 + 1] == 0x8F && utf8[$0 + 2] & 0xFE == 0xBA
    }
  }
}
