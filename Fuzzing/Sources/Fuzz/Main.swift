import CLibFuzzer
import Foundation

/// `fuzz TARGET [options and corpus folders of libFuzzer]`, `fuzz words`, `fuzz examples FOLDER`
@main
enum Main {
  static func main() throws {
    var arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "words": print(KnownWords.dictionary, terminator: "")
    case "examples": try writeExamples(into: arguments.count > 2 ? arguments[2] : ".")
    case let name? where FuzzTarget.choose(name):
      // libFuzzer starts itself anew to shrink an input, and knows nothing of our argument.
      setenv(Self.variable, name, 1)
      arguments.remove(at: 1)
      exit(run(arguments))
    case _? where FuzzTarget.choose(ProcessInfo.processInfo.environment[Self.variable] ?? ""):
      exit(run(arguments))
    default:
      let names = (FuzzTarget.all.map(\.name) + ["words", "examples"]).joined(separator: "|")
      FileHandle.standardError.write(Data("usage: fuzz \(names) [options] [folders]\n".utf8))
      exit(2)
    }
  }

  private static let variable = "FUZZ_TARGET"

  private static func writeExamples(into folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in RuleSeeds.all {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name).md"))
    }
  }

  private static func run(_ arguments: [String]) -> Int32 {
    // libFuzzer keeps them for as long as the program runs.
    let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: arguments.count + 1)
    for (index, argument) in arguments.enumerated() { copies[index] = strdup(argument) }
    copies[arguments.count] = nil
    var count = Int32(arguments.count)
    var pointer = Optional(copies)
    return LLVMFuzzerRunDriver(&count, &pointer) { bytes, size in
      FuzzTarget.chosen.run([UInt8](UnsafeBufferPointer(start: bytes, count: size)))
      return 0
    }
  }
}
