import Foundation

/// The built program.
struct Program {
  struct Result: Equatable {
    var output: String
    var errors: String
    var status: Int32
  }

  /// The executable that was built together with the tests.
  static let url: URL = {
    var folder = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      .deletingLastPathComponent()
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    if folder.map({ !FileManager.default.fileExists(atPath: $0.appending(path: "postmortem").path) }
    ) ?? true {
      folder = own
    }
    return (folder ?? own).appending(path: "postmortem")
  }()

  /// Runs the program in a folder.
  static func run(_ arguments: [String], input: String = "", in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    return try finish(process, input: input)
  }

  /// Runs a script of the shell in a folder; the program is `"$P"` there.
  static func shell(_ script: String, in folder: URL) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["P": url.path]) { $1 }
    return try finish(process, input: "")
  }

  private static func finish(_ process: Process, input: String) throws -> Result {
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    // Who waits for something that never comes has failed.
    let watch = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 120, execute: watch)
    defer { watch.cancel() }
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self),
      status: process.terminationStatus)
  }

  /// Runs something in a new folder that is gone afterwards.
  static func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "postmortem-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
