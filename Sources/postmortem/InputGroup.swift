import Markdown
import PostmortemKit

/// Some inputs of one configuration that a core works at together.
///
/// Each step of the work is done for all of them before the next one: the machine's cache next to a core holds the code
/// of a step, but not that of all of them, and a document is read and checked in less time than it takes to fetch the
/// code anew.
struct InputGroup: Sendable {
  struct Input: Sendable {
    var file: InputFile
    /// How the document is named.
    var name: String
    var bytes: [UInt8]
  }

  var inputs: [Input]
  var compiler: Compiler

  /// How many inputs there may be.
  static let mostInputs = 32
  /// After how many bytes no further input is taken: all that is made of a group is in memory at once.
  static let mostBytes = 256 << 10

  /// The documents, in the order of the inputs.
  func documents() -> [Result<Document, SourceError>] {
    compiler.documents(from: inputs.map { ($0.bytes, $0.name) })
  }
}
