import TestSupport
import Testing

@testable import PostmortemKit

/// What holds for every format.
@Suite struct WriterTests {
  @Test func everyFormatHasANameAndAnExtensionOfItsOwn() {
    let files = Writer.all.map(\.fileExtension)
    #expect(Set(Writer.all.map(\.name)).count == Writer.all.count)
    #expect(Set(files).count == files.count)
  }

  @Test(arguments: Repository.examples)
  func everyExampleIsBuiltInEveryFormatThatHasAFormForIt(_ example: String) throws {
    let document = try Repository.document(example)
    for writer in Writer.all {
      if writer.name == "statuspage", document.kind == .playbook { continue }
      #expect(try !writer.write(document, WriterOptions()).isEmpty, "\(writer.name)")
    }
  }
}
