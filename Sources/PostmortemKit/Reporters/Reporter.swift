public import Markdown

/// A format for findings: a name for the command line, what it writes of one document, and how these pieces become
/// one output.
///
/// Pieces are made on the core that checked the document; afterwards only they are kept, so that memory does not
/// grow with the sources.
public struct Reporter: Sendable {
  /// The name that `--format` takes.
  public let name: String
  /// Whether the pieces can be written as they come, one behind the other.
  public let isStreamed: Bool
  /// What is written of one document.
  public let pieces: @Sendable (CheckedDocument, ReporterOptions) -> [ReportPiece]
  /// Puts the pieces of all documents together.
  public let output: @Sendable ([ReportPiece], ReporterOptions) -> [UInt8]
}

/// A document that was checked.
public struct CheckedDocument: Sendable {
  /// As it was named, with `/` between folders.
  public var path: String
  /// Nil where the bytes are no text.
  public var source: SourceText?
  /// In the order of the text.
  public var findings: [Finding]
  /// Whether the bytes could be read as a document, so that the findings are an answer.
  public var isReadable: Bool

  public init(path: String, source: SourceText?, findings: [Finding], isReadable: Bool = true) {
    self.path = path
    self.source = source
    self.findings = findings
    self.isReadable = isReadable
  }
}

/// A part of a report.
public struct ReportPiece: Sendable {
  /// The document that it is about.
  public var path: String
  /// The severity of the finding; nil where it is about a whole document.
  public var severity: Severity?
  public var bytes: [UInt8]

  public init(path: String, severity: Severity?, bytes: [UInt8]) {
    self.path = path
    self.severity = severity
    self.bytes = bytes
  }
}

/// What formats may be told.
public struct ReporterOptions: Sendable {
  /// Whether a terminal shows it that understands colours.
  public var usesColour = false
  /// The severity from which a finding is a failure; nil where none is.
  public var failsOn: Severity? = .error
  public var audience = Audience.internal

  public init() {}
}

extension Reporter {
  /// All formats, in the order in which they are listed.
  public static let all: [Reporter] = [.full, .concise]

  /// The format of a name; nil where there is none.
  public static func named(_ name: String) -> Reporter? { all.first { $0.name == name } }

  /// A format whose pieces are simply written one behind the other.
  static func streamed(
    _ name: String,
    pieces: @escaping @Sendable (CheckedDocument, ReporterOptions) -> [ReportPiece]
  ) -> Reporter {
    Reporter(name: name, isStreamed: true, pieces: pieces) { pieces, _ in
      pieces.flatMap(\.bytes)
    }
  }
}
