import Benchmark
import Foundation
import Markdown
import PostmortemKit

/// Each stage over all examples, one after the other on one core: what comes before a stage is done beforehand.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock], warmupIterations: 3,
    maxDuration: .seconds(3))

  Benchmark("parse") { benchmark in
    for bytes in Documents.all {
      blackHole(MarkdownDocument(parsing: try SourceText(bytes)))
    }
  }

  Benchmark("parse and read") { benchmark in
    for bytes in Documents.all {
      blackHole(try Compiler().document(from: bytes, path: "example.md"))
    }
  }

  let linter = Linter()
  Benchmark("lint") { benchmark in
    let documents = try read()
    benchmark.startMeasurement()
    for document in documents { blackHole(linter.findings(in: document)) }
  }

  let redactor = Redactor(
    settings: CustomerSettings(), lint: LintSettings(audience: .customer), compiler: Compiler())
  Benchmark("customer edition") { benchmark in
    let documents = try read()
    benchmark.startMeasurement()
    for document in documents { blackHole(redactor.redaction(of: document)) }
  }

  for writer in Writer.all {
    Benchmark("write \(writer.name)") { benchmark in
      let documents = try read()
      benchmark.startMeasurement()
      // Some formats are for some kinds of documents only.
      for document in documents { blackHole(try? writer.write(document, WriterOptions())) }
    }
  }

  Benchmark("start of the program") { benchmark in
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["--version"]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
  }
}

private func read() throws -> [Document] {
  try Documents.all.map { try Compiler().document(from: $0, path: "example.md") }
}

/// The program that `make all` builds.
private let program =
  ProcessInfo.processInfo.environment["POSTMORTEM"] ?? "../.build/release/postmortem"
