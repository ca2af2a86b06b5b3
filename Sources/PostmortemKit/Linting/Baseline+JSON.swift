import Yams

extension Baseline {
  /// The form of the file; another one can't be read.
  public static let version = 1

  /// The baseline as JSON, an entry a paragraph, so that version control shows what changed.
  public var json: [UInt8] {
    var json = JSONOutput(pretty: true)
    json.object { json in
      json.member("version", Self.version)
      json.key("findings")
      json.list { json in
        for entry in entries {
          json.element { json in
            json.object { json in
              json.member("path", entry.path)
              json.member("rule", entry.rule)
              json.member("fingerprint", entry.fingerprint)
              json.member("count", entry.count)
              json.member("message", entry.message)
            }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  /// Why a file is no baseline, with the place.
  public struct Problem: Error, Hashable, Sendable {
    /// From 1.
    public var line: Int
    public var column: Int
    public var message: String
  }

  /// Reads what `json` wrote.
  ///
  /// - Throws: `Problem`.
  public init(json bytes: [UInt8]) throws(Problem) {
    let text = String(decoding: bytes, as: UTF8.self)
    // JSON is YAML, whose parser knows the place of everything.
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw Self.problem(error)
    }
    guard let root, let file = root.mapping else {
      throw Problem(line: 1, column: 1, message: "no baseline: there is no object")
    }
    guard let version = file["version"] else {
      throw Self.problem("no baseline: `version` is missing", at: root)
    }
    guard version.int == Self.version else {
      throw Self.problem(
        "unknown version \(version.string ?? "") of a baseline; this program reads \(Self.version)",
        at: version)
    }
    guard let list = file["findings"]?.sequence else {
      throw Self.problem("`findings` is no list", at: file["findings"] ?? root)
    }
    var entries: [Entry] = []
    for node in list { entries.append(try Self.entry(node)) }
    self.init(entries)
  }

  private static func entry(_ node: Node) throws(Problem) -> Entry {
    func text(_ key: String) throws(Problem) -> String {
      guard let text = node.mapping?[key]?.string else {
        throw problem("an entry lacks `\(key)`", at: node)
      }
      return text
    }
    let count = node.mapping?["count"]
    let number = count.map { $0.int ?? 0 } ?? 1
    guard number > 0 else {
      throw problem("`count` is no number above 0", at: count ?? node)
    }
    return Entry(
      path: try text("path"), rule: try text("rule"), fingerprint: try text("fingerprint"),
      count: number, message: node.mapping?["message"]?.string ?? "")
  }

  private static func problem(_ message: String, at node: Node) -> Problem {
    Problem(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, message: message)
  }

  private static func problem(_ error: any Error) -> Problem {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      Problem(line: mark.line, column: mark.column, message: "not valid JSON: \(problem)")
    case .reader(let problem, _, _, _):
      Problem(line: 1, column: 1, message: "not valid JSON: \(problem)")
    default:
      Problem(line: 1, column: 1, message: "not valid JSON")
    }
  }
}
