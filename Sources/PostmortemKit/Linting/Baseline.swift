public import Markdown

/// Findings that are known and left out, so that a team can begin with old documents as they are.
///
/// A finding is known by its path, its rule and the text of its line: it stays known when lines move.
public struct Baseline: Hashable, Sendable {
  /// In the order of paths, rules and fingerprints; each key once.
  public private(set) var entries: [Entry] = []
  /// The entries of each path.
  private var places: [String: [Key: Int]] = [:]

  /// Findings of one rule on lines of one text in one document.
  public struct Entry: Hashable, Sendable {
    public var path: String
    public var rule: String
    /// `Fingerprint.of` with the ordinal 0.
    public var fingerprint: String
    /// How many findings there are.
    public var count: Int
    /// What the first of them says; for people only.
    public var message: String

    public init(path: String, rule: String, fingerprint: String, count: Int, message: String) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
      self.count = count
      self.message = message
    }
  }

  private struct Key: Hashable {
    var rule: String
    var fingerprint: String
  }

  public init(_ entries: [Entry] = []) {
    for entry in entries { add(entry) }
    sort()
  }
}

extension Baseline {
  private mutating func add(_ entry: Entry) {
    let key = Key(rule: entry.rule, fingerprint: entry.fingerprint)
    if let index = places[entry.path]?[key] {
      entries[index].count += entry.count
    } else {
      places[entry.path, default: [:]][key] = entries.count
      entries.append(entry)
    }
  }

  private mutating func sort() {
    entries.sort {
      ($0.path, $0.rule, $0.fingerprint) < ($1.path, $1.rule, $1.fingerprint)
    }
    places = [:]
    for (index, entry) in entries.enumerated() {
      places[entry.path, default: [:]][
        Key(rule: entry.rule, fingerprint: entry.fingerprint)] = index
    }
  }

  /// The entries that the findings of one document would have.
  ///
  /// - Parameter path: the document's name in the baseline.
  public static func entries(of findings: [Finding], path: String, source: SourceText?) -> [Entry] {
    Baseline(
      findings.map {
        Entry(
          path: path, rule: $0.rule,
          fingerprint: Fingerprint.of($0, path: path, source: source, ordinal: 0), count: 1,
          message: $0.message)
      }
    ).entries
  }

  /// The findings of a document that are not known.
  ///
  /// Where more are found than are known, the last of them are new.
  public func unknown(_ findings: [Finding], path: String, source: SourceText?) -> [Finding] {
    guard let known = places[path] else { return findings }
    var left = known.mapValues { entries[$0].count }
    return findings.filter { finding in
      let key = Key(
        rule: finding.rule,
        fingerprint: Fingerprint.of(finding, path: path, source: source, ordinal: 0))
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }

  /// What of the entries is found no more.
  ///
  /// - Parameters:
  ///   - found: the entries of the documents that were checked.
  ///   - isJudged: whether a path was checked, or is gone, and a rule ran; other entries are left alone.
  public func stale(
    found: Baseline, isJudged: (_ path: String, _ rule: String) -> Bool
  ) -> [Entry] {
    entries.compactMap { entry in
      guard isJudged(entry.path, entry.rule) else { return nil }
      let key = Key(rule: entry.rule, fingerprint: entry.fingerprint)
      let count = found.places[entry.path]?[key].map { found.entries[$0].count } ?? 0
      guard count < entry.count else { return nil }
      var stale = entry
      stale.count -= count
      return stale
    }
  }

  /// The baseline without stale entries.
  public func removing(_ stale: [Entry]) -> Baseline {
    var result = self
    for entry in stale {
      let key = Key(rule: entry.rule, fingerprint: entry.fingerprint)
      if let index = places[entry.path]?[key] { result.entries[index].count -= entry.count }
    }
    return Baseline(result.entries.filter { $0.count > 0 })
  }
}
