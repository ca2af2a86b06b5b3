import Dispatch
import Markdown
import PostmortemKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
  /// after the other, as they come.
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
    let workers = min(files.count, Self.cores)
    guard workers > 1 else {
      for file in files { try consume(file, outcome(of: file, transform).outcome) }
      return
    }
    let window = Window<Outcome<Value>>(count: files.count)
    try withoutActuallyEscaping(transform) { transform in
      let group = DispatchGroup()
      for _ in 0..<workers {
        DispatchQueue.global().async(group: group) {
          while let number = window.begin() {
            let (outcome, weight) = outcome(of: files[number], transform)
            window.put(outcome, number, weight: weight)
          }
        }
      }
      defer {
        window.stop()
        group.wait()
      }
      for file in files {
        guard let outcome = window.take() else { return }
        try consume(file, outcome)
      }
    }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// What becomes of an input, and how many bytes it has.
  private func outcome<Value: Sendable>(
    of file: InputFile, _ transform: @Sendable (InputFile, String, [UInt8]) throws -> Value
  ) -> (outcome: Outcome<Value>, weight: Int) {
    var bytes: [UInt8] = []
    let outcome = outcome(of: file, &bytes, transform)
    return (outcome, bytes.count)
  }

  private func outcome<Value: Sendable>(
    of file: InputFile, _ bytes: inout [UInt8],
    _ transform: @Sendable (InputFile, String, [UInt8]) throws -> Value
  ) -> Outcome<Value> {
    let name = file.path == "-" ? stdinName ?? "-" : file.path
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
