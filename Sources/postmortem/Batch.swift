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
    /// - Parameter isOfDocument: whether the document itself can't be read, and not only its file.
    case problem(String, isOfDocument: Bool = false)
  }

  /// What is made of a group of inputs, in their order.
  typealias GroupTransform<Value: Sendable> =
    @Sendable (InputGroup) -> [Result<Value, any Error>]

  /// Compiles the inputs and applies `transform` to each document, in parallel; `consume` sees the results one
  /// after the other, as they come.
  func run<Value: Sendable>(
    _ files: [InputFile], transform: @escaping @Sendable (Document, InputFile) throws -> Value,
    consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    let transformGroup: GroupTransform<Value> = { group in
      zip(group.documents(), group.inputs).map { document, input in
        Result { try transform(try document.get(), input.file) }
      }
    }
    try run(files, transformGroup: transformGroup, consume: consume)
  }

  /// The same for a transformation of whole groups, which reads the bytes itself.
  func run<Value: Sendable>(
    _ files: [InputFile], transformGroup transform: @escaping GroupTransform<Value>,
    consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    let workers = min(files.count, Self.cores)
    guard workers > 1, !SystemLimits.areTight else {
      return try runAlone(files, transform, consume)
    }
    let most = InputGroup.mostInputs
    let window = Window<Outcome<Value>>(
      count: files.count, threads: workers, mostAtOnce: most,
      mostResults: max(256, 2 * workers * most))
    let work: @Sendable () -> Void = {
      while let numbers = window.begin() {
        var rest = files[numbers]
        while !rest.isEmpty {
          let first = rest.startIndex
          window.put(outcomes(ofSomeOf: &rest, transform), from: first)
        }
      }
    }
    let group = DispatchGroup()
    for _ in 0..<workers { DispatchQueue.global().async(group: group, execute: work) }
    defer {
      window.stop()
      group.wait()
    }
    for file in files {
      guard let outcome = window.take() else { return }
      try consume(file, outcome)
    }
  }

  /// The same on the core that asks: a further one would take a moment to begin.
  private func runAlone<Value: Sendable>(
    _ files: [InputFile], _ transform: GroupTransform<Value>,
    _ consume: (InputFile, Outcome<Value>) throws -> Void
  ) throws {
    var rest = files[...]
    while !rest.isEmpty {
      let group = rest
      let outcomes = outcomes(ofSomeOf: &rest, transform)
      for (file, outcome) in zip(group, outcomes) { try consume(file, outcome.value) }
    }
  }

  private static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Takes inputs from the front, as many as may be one group, and tells what becomes of each and how many bytes it has.
  private func outcomes<Value: Sendable>(
    ofSomeOf rest: inout ArraySlice<InputFile>, _ transform: GroupTransform<Value>
  ) -> [(value: Outcome<Value>, weight: Int)] {
    guard let applied = rest.first?.applied else { return [] }
    var inputs: [Result<InputGroup.Input, any Error>] = []
    var names: [String] = []
    var size = 0
    while let file = rest.first, file.applied == applied,
      inputs.count < InputGroup.mostInputs, size < InputGroup.mostBytes
    {
      rest.removeFirst()
      names.append(name(of: file))
      let input = Result { try read(file) }
      if case .success(let input) = input { size += input.bytes.count }
      inputs.append(input)
    }
    let group = InputGroup(
      inputs: inputs.compactMap { try? $0.get() }, compiler: compilers[applied])
    var values = transform(group)[...]
    return zip(inputs, names).map { input, name in
      do {
        let input = try input.get()
        guard let value = values.popFirst() else { return (.problem("\(name): not read"), 0) }
        return (outcome(value, of: input), input.bytes.count)
      } catch {
        return (.problem(problem(error, name, [])), 0)
      }
    }
  }

  private func name(of file: InputFile) -> String {
    file.path == "-" ? stdinName ?? "-" : file.path
  }

  private func read(_ file: InputFile) throws -> InputGroup.Input {
    let most = compilers[file.applied].limits[.size]
    let bytes =
      file.path == "-"
      ? try StandardStreams.read(most: most) : try Files.read(file.path, most: most)
    return InputGroup.Input(file: file, name: name(of: file), bytes: bytes)
  }

  private func outcome<Value: Sendable>(
    _ value: Result<Value, any Error>, of input: InputGroup.Input
  ) -> Outcome<Value> {
    switch value {
    case .success(let value): .value(value)
    case .failure(let error):
      .problem(
        problem(error, input.name, input.bytes), isOfDocument: error is SourceError)
    }
  }

  private func problem(_ error: any Error, _ name: String, _ bytes: [UInt8]) -> String {
    switch error {
    case let error as SourceError:
      let finding = Finding(error, in: bytes)
      let place = "\(finding.place.start.line):\(finding.place.start.column)"
      return "\(name):\(place): \(finding.message)\(finding.help.map { "; \($0)" } ?? "")"
    case let failure as Failure: return failure.message
    case WriterError.template(let template, let problem):
      return "\(name): template \(template): \(problem)"
    case WriterError.kind(let problem): return "\(name): \(problem)"
    default: return "\(name): \(error)"
    }
  }
}
