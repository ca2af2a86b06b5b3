#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Standard input, output and error.
enum StandardStreams {
  /// A closed pipe is an answer of the reader, not a reason to be killed in the middle of a file.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard output; ends the program quietly where nobody reads it any more (`| head`).
  static func write(_ bytes: [UInt8]) {
    guard !writeAll(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { exit(.done) }
    error("error: can't write to standard output: \(String(cString: strerror(errno)))")
    exit(.failed)
  }

  /// Writes a line to standard error.
  static func error(_ message: String) {
    _ = writeAll(Array((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error, where standard output holds a document.
  static func writeError(_ bytes: [UInt8]) { _ = writeAll(bytes, to: STDERR_FILENO) }

  /// All of standard input.
  static func read(most: Int = .max) throws -> [UInt8] {
    try Files.readAll(STDIN_FILENO, name: "standard input", most: most)
  }

  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }

  /// Writes all bytes to a file descriptor; false where that fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        guard let start = buffer.baseAddress else { return true }
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, start + written, buffer.count - written)
        #else
          let count = Darwin.write(descriptor, start + written, buffer.count - written)
        #endif
        if count < 0 {
          if errno == EINTR { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}
