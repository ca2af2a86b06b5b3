#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// What the system lets the program have (`ulimit`).
enum SystemLimits {
  /// Whether memory or open files are so few that no further thread may begin: the library for threads stops the program,
  /// or waits for ever, where it gets none.
  static var areTight: Bool { hasMemoryLimit || openFiles < fewFiles }

  private static let fewFiles: rlim_t = 64

  /// Makes sure that where memory has a limit and runs out, a message says so, with status 2: no language feature tells of
  /// memory that can't be had, so that the signal is waited for by which the program would end.
  static func prepare() {
    guard hasMemoryLimit else { return }
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT] {
      signal(number) { _ in
        // Nothing here may ask for memory.
        let message: StaticString =
          "error: there is not enough memory; raise the limit (ulimit -v), or read fewer or smaller documents\n"
        _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
        _exit(ExitStatus.failed.rawValue)
      }
    }
  }

  private static var openFiles: rlim_t { limit(of: filesResource) ?? .max }

  private static var hasMemoryLimit: Bool { limit(of: memoryResource) != nil }

  #if canImport(Glibc)
    private static let filesResource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    private static let memoryResource = __rlimit_resource_t(RLIMIT_AS.rawValue)
  #else
    private static let filesResource = RLIMIT_NOFILE
    private static let memoryResource = RLIMIT_AS
  #endif

  /// How much there may be; nil for no limit.
  private static func limit(of resource: Int32) -> rlim_t? {
    var found = rlimit()
    guard getrlimit(resource, &found) == 0, found.rlim_cur != noLimit else { return nil }
    return found.rlim_cur
  }

  /// `RLIM_INFINITY`, which is a macro that Swift does not see on every system.
  private static var noLimit: rlim_t {
    #if canImport(Glibc)
      ~0
    #else
      rlim_t(Int64.max)
    #endif
  }
}
