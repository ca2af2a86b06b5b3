import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Paths on their way to and from the system, which knows bytes only (`FileName`).
extension String {
  /// The text of a path that the system hands over.
  init(systemPath pointer: UnsafePointer<CChar>) {
    let buffer = UnsafeBufferPointer(start: pointer, count: strlen(pointer))
    self = FileName.text(buffer.map { UInt8(bitPattern: $0) })
  }

  /// Hands a path over to the system.
  func withSystemPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    let bytes = FileName.bytes(of: self).map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { buffer in
      // There is at least the NUL.
      guard let start = buffer.baseAddress else { return "".withCString(body) }
      return body(start)
    }
  }
}

extension CommandLine {
  /// The arguments behind the program's name, with all their bytes.
  static var systemArguments: [String] {
    (1..<max(1, Int(argc))).compactMap { number in
      unsafeArgv[number].map { String(systemPath: $0) }
    }
  }
}
