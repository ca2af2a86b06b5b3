import PostmortemKit

/// What is fixed in a run: writes the documents, and tells how many.
struct FixRun {
  let options: FixOptions
  /// Whether people are told what could be fixed where nothing is.
  let tellsFixable: Bool
  private var fixable = Fixable()
  private var fixed = 0
  private var files = 0
  private var unsafe = 0

  init(_ options: FixOptions, tellsFixable: Bool) {
    self.options = options
    self.tellsFixable = tellsFixable
  }

  /// How many findings could be fixed.
  struct Fixable: Sendable {
    private(set) var safe = 0
    private(set) var unsafe = 0

    init() {}

    init(in findings: [Finding]) {
      for finding in findings {
        switch finding.fix?.safety {
        case .safe: safe += 1
        case .unsafe: unsafe += 1
        case nil: break
        }
      }
    }

    mutating func add(_ other: Fixable) {
      safe += other.safe
      unsafe += other.unsafe
    }
  }

  mutating func take(_ other: Fixable) { fixable.add(other) }

  /// Whether differences were found, which is a status of its own.
  var hasDifferences: Bool { options.diff && files > 0 }

  /// Writes what became of a document: into its file, or to standard output where it came from standard input.
  mutating func take(_ change: DocumentChange?, of file: InputFile) throws {
    guard let change else { return }
    for rule in change.failed {
      StandardStreams.error(
        "note: \(file.path): the fixes of `\(rule)` do not come to an end and were left out")
    }
    let isChanged = change.fixed > 0
    if !change.isExact {
      StandardStreams.error(
        "note: \(file.path): the difference has characters written out and can't be applied; use --fix"
      )
    }
    if options.diff || file.path == "-" {
      StandardStreams.write(change.bytes)
    } else if isChanged {
      guard Files.isFile(file.path) else {
        throw Failure("can't write \(file.path): it is no file; - is fixed to standard output")
      }
      try Files.write(change.bytes, to: file.path)
    }
    guard isChanged else {
      unsafe += change.unsafe
      return
    }
    fixed += change.fixed
    files += 1
    unsafe += change.unsafe
  }

  func finish() {
    guard options.isActive else {
      if tellsFixable, let invitation { StandardStreams.error(invitation) }
      return
    }
    let findings = "\(fixed) \(fixed == 1 ? "finding" : "findings")"
    let places = "\(files) \(files == 1 ? "file" : "files")"
    if fixed > 0 {
      StandardStreams.error(
        options.diff ? "Would fix \(findings) in \(places)" : "Fixed \(findings) in \(places)")
    }
    if !options.unsafeFixes, unsafe > 0 {
      StandardStreams.error("\(unsafe) more can be fixed with --unsafe-fixes")
    }
  }

  /// What could be fixed, in words; nil where nothing could.
  private var invitation: String? {
    let (safe, unsafe) = (fixable.safe, fixable.unsafe)
    guard let first = [safe, unsafe].first(where: { $0 > 0 }) else { return nil }
    let option = safe > 0 ? "--fix" : "--fix --unsafe-fixes"
    let rest = safe > 0 && unsafe > 0 ? ", \(unsafe) more with --fix --unsafe-fixes" : ""
    return "\(first) \(first == 1 ? "finding" : "findings") can be fixed with \(option)\(rest)"
  }
}
