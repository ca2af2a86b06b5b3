import Foundation

/// Runs the checks that are written in Python, so that they share nothing with what they check.
public enum Python {
  /// What a script prints; empty where all is well.
  public static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = Repository.file("Scripts/python")
    process.arguments = [Repository.file(script).path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? text : text + "status \(process.terminationStatus)"
  }
}
