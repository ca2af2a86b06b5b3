import Foundation
import TestSupport
import Testing

/// Standard input, output and error that are closed, or full.
@Suite struct StreamTests {
  private let long = "# Outage\n\n" + String(repeating: "Nobody could log in.\n\n", count: 6000)
  private let draft = "# Outage\n\n<!-- postmortem-disable-file invalid-front-matter -->\n\nx\n"

  @Test(arguments: [["build", "--to", "text"], ["build"], ["lint", "--select", "all"]])
  func anOutputThatIsClosedEarlyEndsQuietly(_ command: [String]) throws {
    try Program.inFolder { folder in
      try folder.put(
        "# Outage\n\n## Timeline\n\n- 2024-05-14 10:00 UTC Down\n\n" + long
          + (1...600).map { "See [this](nowhere-\($0).md).\n\n" }.joined(), at: "a.md")
      let process = Process()
      process.executableURL = Program.url
      process.arguments = command + ["a.md"]
      process.currentDirectoryURL = folder
      let (output, errors) = (Pipe(), Pipe())
      process.standardOutput = output
      process.standardError = errors
      try process.run()
      try output.fileHandleForWriting.close()
      _ = try output.fileHandleForReading.read(upToCount: 10)
      try output.fileHandleForReading.close()
      let told = errors.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(told.isEmpty)
      // As `cat` and `grep` do; a shell says 141.
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGPIPE)
    }
  }

  @Test func aClosedOutputIsNoSuccess() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      let result = try Program.shell("\"$P\" build --to text a.md >&-", in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors == "error: can't write to standard output: Bad file descriptor\n")
    }
  }

  @Test func nothingIsSaidInAFileWhereTheStreamsAreClosed() throws {
    try Program.inFolder { folder in
      for name in ["a.md", "b.md"] { try folder.put(draft, at: name) }
      let result = try Program.shell(
        "\"$P\" lint --select tool --fix a.md missing.md b.md <&- >&- 2>&-", in: folder)
      #expect(result == .init(output: "", errors: "", status: 2))
      for name in ["a.md", "b.md"] { #expect(try folder.text(of: name) == "# Outage\n\nx\n") }
    }
  }

  #if os(Linux)
    @Test func theNumbersOfClosedStreamsAreTakenSoThatNoFileGetsOne() throws {
      try Program.inFolder { folder in
        let result = try Program.shell("\"$P\" lint /dev/fd/0 /dev/fd/1 <&- >&-", in: folder)
        #expect(result == .init(output: "", errors: "", status: 0))
      }
    }
  #endif

  @Test func aClosedInputIsTold() throws {
    try Program.inFolder { folder in
      let result = try Program.shell("\"$P\" lint - <&-", in: folder)
      #expect(
        result
          == .init(
            output: "", errors: "error: can't read standard input: Bad file descriptor\n",
            status: 2))
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullOutputIsNoSuccess() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      let result = try Program.shell("\"$P\" build --to text a.md >/dev/full", in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors == "error: can't write to standard output: No space left on device\n")
    }
  }

  @Test func anOutputThatDoesNotWaitIsWrittenWhole() throws {
    try Program.inFolder { folder in
      try folder.put(long, at: "a.md")
      let process = Process()
      process.executableURL = Program.url
      process.arguments = ["build", "--to", "text", "a.md"]
      process.currentDirectoryURL = folder
      let output = Pipe()
      let descriptor = output.fileHandleForWriting.fileDescriptor
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
      process.standardOutput = output
      try process.run()
      usleep(300_000)
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(bytes.count > 120_000)
    }
  }
}
