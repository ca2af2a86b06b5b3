import Markdown
import PostmortemKit

/// Checks documents: fixes them where that is wanted, and leaves out what is known. Runs on all cores.
struct DocumentCheck: Sendable {
  let linters: Linters
  let fixing: FixOptions
  let baseline: BaselineFile
  private let isFixing: Bool

  init(linters: Linters, fixing: FixOptions, baseline: BaselineFile) {
    (self.linters, self.fixing, self.baseline) = (linters, fixing, baseline)
    isFixing = fixing.isActive
  }

  /// What became of a document.
  struct Result: Sendable {
    var checked: CheckedDocument
    /// What it was checked with.
    var settings: LintSettings
    /// What a baseline of the document holds.
    var entries: [Baseline.Entry] = []
    var change: DocumentChange?
  }

  /// What becomes of the documents of a group, in the order of its inputs.
  func check(_ group: InputGroup) -> [Result] {
    guard let reader = group.inputs.first.map({ linters.linter(for: $0.file) }) else { return [] }
    var group = group
    // All of a group have one configuration.
    group.compiler.limits = reader.settings.limits
    let documents = group.documents()
    var readable: [(linter: Linter, document: Document)] = []
    for case (.success(let document), let input) in zip(documents, group.inputs) {
      readable.append((linters.linter(for: input.file, document), document))
    }
    let findings = isFixing ? readable.map { _ in [] } : Linter.findings(in: readable)
    var checks = zip(readable, findings).makeIterator()
    return zip(documents, group.inputs).map { document, input in
      switch document {
      case .success(let document):
        let (linter, found) = checks.next().map { ($0.linter, $1) } ?? (reader, [])
        return check(document, linter, group.compiler, found)
      case .failure(let error):
        return Result(
          checked: reader.unreadable(input.bytes, path: input.name, because: error),
          settings: reader.settings)
      }
    }
  }

  /// - Parameter found: what the rules say of the document as it is; not asked for where it is fixed.
  private func check(
    _ document: Document, _ linter: Linter, _ compiler: Compiler, _ found: [Finding]
  ) -> Result {
    let known = baseline.known
    let name = baseline.naming
    var outcome: FixOutcome?
    if isFixing {
      let fixer = Fixer(compiler: compiler, takesUnsafe: fixing.unsafeFixes) { document in
        Self.unknown(linter.findings(in: document), in: document, known, name)
      }
      outcome = fixer.fix(document)
    }
    let last = outcome?.document ?? document
    let source = last.markdown.source
    var all = outcome?.findings ?? found
    if outcome != nil, known != nil { all = linter.findings(in: last) }
    let checked = CheckedDocument(
      path: last.path, source: source, findings: Self.unknown(all, in: last, known, name))
    var result = Result(checked: checked, settings: linter.settings)
    if baseline.isActive {
      result.entries = Baseline.entries(of: all, path: name(last.path), source: source)
    }
    result.change = outcome.map { DocumentChange($0, of: document, wantsDiff: fixing.diff) }
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
  /// Whether a difference can be applied, because nothing in it had to be written out.
  var isExact = true

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
    (bytes, isExact) =
      fixed > 0 ? UnifiedDiff(path: document.path, old: old, new: new).output : ([], true)
  }
}
