import ArgumentParser
import Dispatch
import PostmortemKit

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Shows documents in a browser while they are written.
struct PreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "preview",
    abstract: "Show a document in the browser while it is written, with its findings beside it.",
    discussion:
      "Serves the page on this machine only and shows it anew whenever the file is saved. Ctrl-C ends it."
  )

  @Option(help: ArgumentHelp("The port; 0 takes any that is free.", valueName: "number"))
  var port: UInt16 = 8040

  @Option(
    help: ArgumentHelp(
      "The address to serve on: localhost, or an address of this machine, which others can reach then.",
      valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp("Take page templates from this folder, file by file.", valueName: "folder"))
  var templateDir: String?

  @OptionGroup var selection: RuleSelection
  @OptionGroup var input: InputOptions

  func validate() throws {
    if input.paths.count != 1 || input.paths == ["-"] {
      throw ValidationError("preview shows one file or one folder; name it")
    }
    if PreviewAddress(host) == nil {
      throw ValidationError(
        "--host takes localhost or an address such as 127.0.0.1 or ::1, not '\(host)'")
    }
  }

  func run() throws {
    guard let path = input.paths.first, let address = PreviewAddress(host) else { return }
    guard Files.exists(path) else { throw Failure("can't read \(path): no such file or folder") }
    let drafts = PreviewDrafts(
      path: path, input: input, selection: selection, templateFolder: templateDir)
    // A mistake in the call or in the configuration is told at once, not in the browser.
    _ = try drafts.inputs()
    _ = try drafts.linters(for: .internal, try drafts.inputs())
    let server = try PreviewServer(address: address, port: port, site: PreviewSite(drafts: drafts))
    Self.endOnSignals()
    if !address.isLoopback {
      StandardStreams.error(
        "warning: \(host) can be reached from other machines: whoever finds the port can read these documents"
      )
    }
    StandardStreams.error("\(path) is shown at \(server.url) until Ctrl-C")
    Task.detached {
      do {
        try await server.run()
      } catch {
        StandardStreams.error("error: the preview ended: \(error)")
        StandardStreams.exit(.failed)
      }
    }
    dispatchMain()
  }

  /// Ends with status 0 when a signal comes. Nothing is being written then, so that there is nothing to finish. A
  /// handler of our own, because a source of Dispatch misses a signal that a thread of the server takes first.
  private static func endOnSignals() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in _exit(ExitStatus.done.rawValue) }
    }
  }
}
