import Dispatch
import Markdown
import PostmortemKit

/// Reads documents on all cores and hands the results on in the order of the inputs.
struct Batch {
  /// For each of `Configurations.applied`.
  let compilers: [Compiler]
  let stdinName: String?

  /// What became of one input.
  enum Outcome<Value: Sendable>: Sendable {
    case value(Value)
    case problem(String)
  }

  /// Compiles the inputs and applies `transform` to each document, in parallel; `consume` sees the results one
  /// after the other.
  ///
  /// Inputs are taken in groups, so that memory is bounded by a group and not by the number of inputs.
  func run<Value: Sendable>(
    _ files: [InputFile], transform: @Sendable (Document) throws -> Value,
    consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    try run(files, transformDocument: { document, _ in try transform(document) }, consume: consume)
  }

  /// The same for a transformation that is told which input a document is.
  func run<Value: Sendable>(
    _ files: [InputFile],
    transformDocument transform: @Sendable (Document, InputFile) throws -> Value,
    consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    let transformBytes: @Sendable (InputFile, String, [UInt8]) throws -> Value = {
      try transform(compilers[$0.applied].document(from: $2, path: $1), $0)
    }
    try run(files, transformBytes: transformBytes, consume: consume)
  }

  /// The same for a transformation that reads the bytes itself; it is told which input they are, and its name.
  func run<Value: Sendable>(
    _ files: [InputFile],
    transformBytes transform: @Sendable (InputFile, String, [UInt8]) throws -> Value,
    consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    var start = 0
    while start < files.count {
      let group = files[start..<min(start + 256, files.count)]
      let outcomes = outcomes(of: Array(group), transform)
      for (file, outcome) in zip(group, outcomes) { try consume(file, outcome) }
      start = group.endIndex
    }
  }

  private func outcomes<Value: Sendable>(
    of files: [InputFile], _ transform: @Sendable (InputFile, String, [UInt8]) throws -> Value
  ) -> [Outcome<Value>] {
    if files.count == 1 { return [outcome(of: files[0], transform)] }
    var outcomes = [Outcome<Value>](repeating: .problem(""), count: files.count)
    outcomes.withUnsafeMutableBufferPointer { buffer in
      // Each call writes one element that no other call touches.
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: files.count) { index in
        buffer[index] = outcome(of: files[index], transform)
      }
    }
    return outcomes
  }

  private func outcome<Value: Sendable>(
    of file: InputFile, _ transform: @Sendable (InputFile, String, [UInt8]) throws -> Value
  ) -> Outcome<Value> {
    let name = file.path == "-" ? stdinName ?? "-" : file.path
    var bytes: [UInt8] = []
    do {
      let most = compilers[file.applied].limits[.size]
      bytes =
        file.path == "-"
        ? try StandardStreams.read(most: most) : try Files.read(file.path, most: most)
      return .value(try transform(file, name, bytes))
    } catch let error as SourceError {
      let finding = Finding(error, in: bytes)
      let place = "\(finding.place.start.line):\(finding.place.start.column)"
      return .problem("\(name):\(place): \(finding.message)\(finding.help.map { "; \($0)" } ?? "")")
    } catch let failure as Failure {
      return .problem(failure.message)
    } catch WriterError.template(let template, let problem) {
      return .problem("\(name): template \(template): \(problem)")
    } catch WriterError.kind(let problem) {
      return .problem("\(name): \(problem)")
    } catch {
      return .problem("\(name): \(error)")
    }
  }
}
