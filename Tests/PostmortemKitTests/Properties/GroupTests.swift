import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// Documents are read and checked together, which must not be seen in what comes of them.
@Suite struct GroupTests {
  @Test
  func `documents that are read together are what they are alone, with what is none between them`()
    throws
  {
    let compiler = Compiler(zone: TimeZoneChoice("CET"))
    var inputs = Generated.all.map { (bytes: Array($0.text.utf8), path: $0.name) }
    inputs.insert((bytes: [0xFF], path: "no text"), at: 7)
    inputs.append((bytes: [0], path: "no text either"))
    let documents = compiler.documents(from: inputs)
    #expect(documents.count == inputs.count)
    for (input, document) in zip(inputs, documents) {
      let alone = Result { () throws(SourceError) in
        try compiler.document(from: input.bytes, path: input.path)
      }
      switch (document, alone) {
      case (.success(let document), .success(let alone)):
        #expect(document.path == input.path)
        let options = WriterOptions()
        #expect(
          try Writer.json.write(document, options) == Writer.json.write(alone, options),
          "\(input.path)")
      case (.failure(let error), .failure(let other)): #expect(error == other)
      default: Issue.record("\(input.path): read in one way only")
      }
    }
  }

  @Test func `documents that are checked together have the findings that they have alone`() throws {
    let linters = PropertyTests.linters
    let pairs = try Generated.all.enumerated().map { index, input in
      (linter: linters[index % linters.count], document: try Document.read(input.text))
    }
    let together = Linter.findings(in: pairs)
    #expect(together.count == pairs.count)
    for (pair, findings) in zip(pairs, together) {
      let alone = pair.linter.findings(in: pair.document)
      #expect(findings.map(\.message) == alone.map(\.message))
      #expect(findings.map(\.rule) == alone.map(\.rule))
      #expect(findings.map(\.place.start) == alone.map(\.place.start))
    }
    #expect(Linter.findings(in: []).isEmpty)
  }
}
