import Markdown
import PostmortemKit

/// Checks one document: fixes it where that is wanted, and leaves out what is known. Runs on all cores.
struct DocumentCheck: Sendable {
  let linter: Linter
  /// Nil where nothing is to be fixed.
  let fixer: Fixer?
  let known: Baseline?
  /// Whether somebody asks for the entries that a baseline of the document has.
  let wantsEntries: Bool
  /// The name of a document in the baseline.
  let name: @Sendable (String) -> String
  let wantsDiff: Bool

  init(
    linter: Linter, compiler: Compiler, fixing: FixOptions, baseline: BaselineFile
  ) {
    let known = baseline.known
    let name = baseline.naming
    self.linter = linter
    self.known = known
    self.name = name
    wantsEntries = baseline.isActive
    wantsDiff = fixing.diff
    guard fixing.isActive else {
      fixer = nil
      return
    }
    fixer = Fixer(compiler: compiler, takesUnsafe: fixing.unsafeFixes) { document in
      Self.unknown(linter.findings(in: document), in: document, known, name)
    }
  }

  /// What became of a document.
  struct Result: Sendable {
    var checked: CheckedDocument
    /// What a baseline of the document holds.
    var entries: [Baseline.Entry] = []
    var change: DocumentChange?
  }

  func check(_ document: Document) -> Result {
    let outcome = fixer?.fix(document)
    let last = outcome?.document ?? document
    let source = last.markdown.source
    var all = outcome?.findings ?? []
    if outcome == nil || known != nil { all = linter.findings(in: last) }
    let checked = CheckedDocument(
      path: last.path, source: source, findings: Self.unknown(all, in: last, known, name))
    var result = Result(checked: checked)
    if wantsEntries {
      result.entries = Baseline.entries(of: all, path: name(last.path), source: source)
    }
    result.change = outcome.map {
      DocumentChange($0, of: document, wantsDiff: wantsDiff)
    }
    return result
  }

  private static func unknown(
    _ findings: [Finding], in document: Document, _ known: Baseline?, _ name: (String) -> String
  ) -> [Finding] {
    guard let known else { return findings }
    return known.unknown(
      findings, path: name(document.path), source: document.markdown.source)
  }
}

/// What fixes make of a document.
struct DocumentChange: Sendable {
  /// How many findings were fixed.
  var fixed: Int
  /// How many more could be if unsafe fixes were taken.
  var unsafe: Int
  /// The rules whose fixes do not come to an end.
  var failed: [String]
  /// The fixed text, or the difference where that is wanted.
  var bytes: [UInt8]

  init(_ outcome: FixOutcome, of document: Document, wantsDiff: Bool) {
    fixed = outcome.fixed.count
    unsafe = outcome.findings.count { $0.fix?.safety == .unsafe }
    failed = outcome.failed
    let new = outcome.document.markdown.source.bytes
    guard wantsDiff else {
      bytes = new
      return
    }
    let old = document.markdown.source.bytes
    bytes = fixed > 0 ? UnifiedDiff(path: document.path, old: old, new: new).bytes : []
  }
}
