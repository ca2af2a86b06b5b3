/// Names that are looked up by the bytes of their keys.
struct NameSet: Sendable, ExpressibleByArrayLiteral {
  private let names: NameTable<Bool>

  /// - Parameter names: as `HeadingKey` writes them.
  init(arrayLiteral names: String...) {
    self.names = NameTable(names.map { (key: $0, value: true) })
  }

  /// Whether the key of a text is one of the names.
  func contains(keyOf text: some Sequence<UInt8>) -> Bool {
    HeadingKey.withBytes(of: text, atMost: names.longest) { contains($0) }
  }

  /// Whether a key is one of the names.
  func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool { names.value(of: key) != nil }
}
