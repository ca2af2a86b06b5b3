import PostmortemKit

/// The file of a baseline: what it holds, and what the run finds for it.
struct BaselineFile: Sendable {
  let options: BaselineOptions
  /// What is left out; nil without `--baseline`.
  let known: Baseline?
  /// How documents are named in the file: from its folder, so that it does not matter where the program runs.
  let naming: @Sendable (String) -> String
  private let path: String?
  private let folder: String
  private var found: [Baseline.Entry] = []
  /// What each document was checked with.
  private var checked: [String: LintSettings] = [:]

  /// Reads the file that the options name.
  init(_ options: BaselineOptions) throws {
    self.options = options
    path = options.baseline ?? options.writeBaseline
    let folder = Self.folder(of: path)
    self.folder = folder
    naming = { path in
      if let inner = Files.absolutePath(path).path(below: folder) { return inner }
      return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    }
    guard let path = options.baseline else {
      known = nil
      return
    }
    let bytes = try Files.read(path)
    do throws(Baseline.Problem) {
      known = try Baseline(json: bytes)
    } catch {
      throw Failure("\(path):\(error.line):\(error.column): \(error.message)")
    }
  }

  /// Whether the run has to do with a baseline.
  var isActive: Bool { path != nil }

  private static func folder(of path: String?) -> String {
    guard let path else { return "" }
    let folder = path.pathParts.folder
    return Files.absolutePath(folder.isEmpty ? "." : folder)
  }

  /// What it needs of a document.
  struct Part: Sendable {
    fileprivate var document: String
    fileprivate var settings: LintSettings
    fileprivate var entries: [Baseline.Entry]
  }

  /// What it needs of a document that was checked; nil where the run has nothing to do with a baseline.
  func part(of result: DocumentCheck.Result) -> Part? {
    guard isActive else { return nil }
    return Part(
      document: naming(result.checked.path), settings: result.settings, entries: result.entries)
  }

  mutating func take(_ part: Part?) {
    guard let part else { return }
    checked[part.document] = part.settings
    found += part.entries
  }

  /// Writes the file, or tells what of it is found no more.
  func finish() throws {
    if let path = options.writeBaseline {
      let baseline = Baseline(found)
      try Files.write(baseline.json, to: path)
      let count = found.reduce(0) { $0 + $1.count }
      StandardStreams.error("\(count) \(count == 1 ? "finding" : "findings") written to \(path)")
    }
    guard let known, let path = options.baseline else { return }
    let stale = known.stale(found: Baseline(found)) { document, rule in
      guard let settings = checked[document] else { return !isThere(document) }
      return Rule.named(rule) == nil || settings.severity(of: rule) != nil
    }
    guard !stale.isEmpty else { return }
    guard options.pruneBaseline else { return tell(stale, in: path) }
    try Files.write(known.removing(stale).json, to: path)
    StandardStreams.error(
      "\(stale.count) stale \(stale.count == 1 ? "entry" : "entries") removed from \(path)")
  }

  private func isThere(_ document: String) -> Bool {
    Files.exists(document.isAbsolutePath ? document : folder.appending(path: document))
  }

  private func tell(_ stale: [Baseline.Entry], in path: String) {
    for entry in stale {
      let times = entry.count == 1 ? "" : " (\(entry.count) times)"
      StandardStreams.error(
        "note: \(path): `\(entry.rule)` in \(entry.path) is found no more\(times): \(entry.message)"
      )
    }
    StandardStreams.error("note: --prune-baseline takes what is found no more out of \(path)")
  }
}
