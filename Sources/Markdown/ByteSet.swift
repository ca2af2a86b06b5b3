/// A set of ASCII bytes.
public struct ByteSet: Sendable {
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  /// The bytes of a literal.
  public init(_ members: StaticString) {
    for offset in 0..<members.utf8CodeUnitCount {
      let byte = members.utf8Start[offset]
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }
  }

  /// Whether a byte is a member; bytes beyond ASCII never are.
  @inlinable
  public func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
