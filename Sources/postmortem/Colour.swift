import ArgumentParser
import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// When colours are used.
enum ColourChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether standard output gets colours.
  ///
  /// What is said on the command line counts first, then `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then
  /// whether a terminal reads that knows colours.
  func usesColour(
    environment: (String) -> String? = Environment.value,
    isTerminal: Bool = isatty(STDOUT_FILENO) == 1
  ) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment("NO_COLOR")?.isEmpty == false { return false }
      for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
        if let value = environment(name), !value.isEmpty, value != "0" { return true }
      }
      return isTerminal && environment("TERM") != "dumb"
    }
  }
}

/// What the program is told by where it runs.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// How paths are written for the service that runs the program, if one does.
  static var reportPaths: ReportPaths {
    let folder = Files.absolutePath(".")
    let repository = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"]
      .compactMap { value($0).map(Files.absolutePath) }
      .first { folder == $0 || folder.hasPrefix($0 + "/") }
    return ReportPaths(workingFolder: folder, repository: repository)
  }
}
