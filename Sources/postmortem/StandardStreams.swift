import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Standard input, output and error.
enum StandardStreams {
  /// Makes sure of what every command relies on: that signals about writing are errors, and that the three streams are
  /// there.
  static func prepare() {
    // A closed pipe and a file that must not grow are told by the write, not by an end in the middle of a file.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    // A file that is opened would take the number of a stream that is closed, and get what is meant for the stream.
    for (descriptor, mode) in [
      (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
    ] where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that what a command says to nobody is an error as before.
      _ = open("/dev/null", mode)
    }
  }

  /// Writes to standard output. Where nobody reads it any more (`| head`), the program ends quietly as others do: by the
  /// signal for it, so that what was not written does not pass for done.
  static func write(_ bytes: [UInt8]) {
    guard !writeAll(bytes, to: STDOUT_FILENO) else { return }
    if errno == EPIPE {
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    error("error: can't write to standard output: \(String(cString: strerror(errno)))")
    exit(.failed)
  }

  /// Writes a line to standard error. Names of files and texts of documents in it can't steer the terminal or a log.
  static func error(_ message: String) {
    _ = writeAll(Array((VisibleText.path(message) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes lines to standard error, each as `error` does.
  static func errorLines(_ message: String) {
    for line in VisibleText.lines(of: message) { error(line) }
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

  /// Waits until a pipe that does not wait by itself takes more.
  private static func waits(for descriptor: Int32) -> Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    #if canImport(Glibc)
      return Glibc.poll(&poll, 1, -1) >= 0
    #else
      return Darwin.poll(&poll, 1, -1) >= 0
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
          if errno == EINTR || errno == EAGAIN && waits(for: descriptor) { continue }
          return false
        }
        written += count
      }
      return true
    }
  }
}
