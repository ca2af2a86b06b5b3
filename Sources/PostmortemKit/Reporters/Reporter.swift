public import Markdown

/// A format for findings: a name for the command line, what it writes of one document, and how these pieces become
/// one output.
///
/// Pieces are made on the core that checked the document; afterwards only they are kept, so that memory grows with
/// the findings and not with the sources.
public struct Reporter: Sendable {
  /// The name that `--format` takes.
  public let name: String
  /// Whether the pieces can be written as they come, one behind the other.
  public let isStreamed: Bool
  /// What is written of one document: a piece for each finding, in their order.
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

  public init(path: String, source: SourceText?, findings: [Finding]) {
    self.path = path
    self.source = source
    self.findings = findings
  }

  /// The finding that tells why the others are not the whole answer; nil where they are.
  public var obstacle: Finding? {
    source == nil ? findings.first : findings.first { $0.rule == Rule.overLimit.id }
  }
}

/// A part of a report.
public struct ReportPiece: Sendable {
  /// The document that it is about.
  public var path: String
  /// The rule of the finding; nil where it is about a whole document.
  public var rule: String?
  /// The severity of the finding; nil where it is about a whole document.
  public var severity: Severity?
  /// Whether the finding has a fix.
  public var hasFix: Bool
  public var bytes: [UInt8]

  /// What is written of a finding.
  public init(_ finding: Finding, path: String, bytes: [UInt8]) {
    self.path = path
    rule = finding.rule
    severity = finding.severity
    hasFix = finding.fix != nil
    self.bytes = bytes
  }

  /// What is written of a document without findings.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    rule = nil
    severity = nil
    hasFix = false
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
  /// The version of the program; nil where there is none to tell.
  public var version: String?
  /// The address that a rule's name is appended to for the page about it; nil where there are no pages.
  public var rulesAddress: String?
  /// How the paths of documents are written for services that know a repository only.
  public var paths = ReportPaths()

  public init() {}

  /// The page about a rule.
  func address(of rule: String) -> String? { rulesAddress.map { $0 + rule } }
}

extension Reporter {
  /// All formats, in the order in which they are listed.
  public static let all: [Reporter] = [
    .full, .concise, .json, .jsonLines, .sarif, .github, .gitlab, .junit, .checkstyle, .rdjson,
    .rdjsonLines, .azure,
  ]

  /// Whether what is written says which findings have a fix.
  public var showsFixes: Bool { !Self.withoutFixes.contains(name) }

  private static let withoutFixes: Set<String> = [
    concise.name, github.name, gitlab.name, junit.name, checkstyle.name, azure.name,
  ]

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

extension [ReportPiece] {
  /// The pieces with a comma between each two, between a head and a tail.
  func joined(head: StaticString, tail: StaticString) -> [UInt8] {
    var output: [UInt8] = []
    output.append(head)
    for (index, piece) in enumerated() {
      output.append(index == 0 ? "\n" : ",\n")
      output += piece.bytes
    }
    if !isEmpty { output.append("\n") }
    output.append(tail)
    return output
  }

  /// The pieces of each document.
  func byDocument() -> [ArraySlice<ReportPiece>] {
    var groups: [ArraySlice<ReportPiece>] = []
    var start = 0
    for index in indices where index + 1 == count || self[index + 1].path != self[index].path {
      groups.append(self[start...index])
      start = index + 1
    }
    return groups
  }
}
