import Markdown

/// A leak with the text of the document in which it was found.
struct LocatedLeak {
  var leak: Leak
  var text: LeakText
  /// Whether it stands in code.
  var isCode: Bool
  /// The code block that it stands in.
  var block: Int?
  /// Its bytes.
  var value: String

  var kind: Leak.Kind { leak.kind }
}

extension LocatedLeak {
  /// All leaks of a document, those of its shown text first.
  static func all(in markdown: MarkdownDocument, map: PlaceMap) -> [LocatedLeak] {
    var found: [LocatedLeak] = []
    let attributes = markdown.attributes
    let attributeMap = PlaceMap(attributes, 0..<attributes.count)
    for text in LeakText.all(in: markdown) {
      let bytes = text.bytes(in: markdown)
      let map: PlaceMap? =
        switch text.pool {
        case .text: map
        case .attributes: attributeMap
        case .source: nil
        }
      var leaks = LeakScanner(bytes: bytes, range: text.range, map: map).leaks()
      let candidates = leaks.filter { $0.kind == .secret }
      let lines = SecretLines(
        bytes: bytes, range: text.range, map: map ?? PlaceMap(bytes, text.range))
      let secrets = lines.leaks(candidates)
      if !candidates.isEmpty || !secrets.isEmpty {
        leaks = (leaks.filter { $0.kind != .secret } + secrets)
          .sorted { $0.range.lowerBound < $1.range.lowerBound }
      }
      if leaks.isEmpty { continue }
      var code = CodeWalk(markdown)
      for leak in leaks {
        let node = text.kind == .shown ? code.node(at: leak.range.lowerBound) : nil
        found.append(
          LocatedLeak(
            leak: leak, text: text, isCode: node != nil,
            block: node.flatMap { markdown.nodes[$0].kind == .codeBlock ? $0 : nil },
            value: String(decoding: bytes[leak.range], as: UTF8.self)))
      }
    }
    return found
  }
}

/// Tells for positions that go up whether they are code.
private struct CodeWalk {
  let nodes: [Node]
  var index = 0

  init(_ markdown: MarkdownDocument) { nodes = markdown.nodes }

  /// The code span or block that holds a position.
  mutating func node(at position: Int) -> Int? {
    while index < nodes.count {
      let node = nodes[index]
      if node.kind == .code || node.kind == .codeBlock {
        if node.text.contains(position) { return index }
        if node.text.lowerBound > position { return nil }
      } else if node.text.lowerBound > position {
        return nil
      }
      index += 1
    }
    return nil
  }
}

extension Inspection {
  /// The document's leaks of some kinds, one for each value and each code block.
  ///
  /// What stands in one excerpt of a log is told once: its lines have one cause and are taken out together.
  mutating func groupedLeaks(
    of kinds: [Leak.Kind], where isWanted: (LocatedLeak) -> Bool = { _ in true }
  ) -> [LeakGroup] {
    var groups: [LeakGroup] = []
    var groupOfValue: [String: Int] = [:]
    var groupOfBlock: [Int: Int] = [:]
    for located in leaks where kinds.contains(located.kind) && isWanted(located) {
      let value = located.value.lowercased()
      if let known = groupOfValue[value] ?? located.block.flatMap({ groupOfBlock[$0] }) {
        groups[known].add(located)
        if groupOfValue[value] == nil { groupOfValue[value] = known }
        continue
      }
      groupOfValue[value] = groups.count
      if let block = located.block { groupOfBlock[block] = groups.count }
      groups.append(LeakGroup(first: located))
    }
    return groups
  }

  func place(of located: LocatedLeak) -> Place {
    .source(located.text.sourceRange(of: located.leak.range, in: document.markdown))
  }

  /// Reports a group at its first place, and names some of the others.
  mutating func report(
    _ group: LeakGroup, _ message: String, label: String, help: String, fix: Fix? = nil
  ) {
    var notes: [String] = []
    if group.others.count > 0 {
      let places = group.others.count == 1 ? "one more place" : "\(group.others.count) more places"
      notes.append(
        group.values > 1
          ? "it and \(group.values - 1) like it stand in \(places)" : "it stands in \(places)")
    }
    report(
      message, at: place(of: group.first), label: label,
      also: group.others.prefix(4).map { (place(of: $0), "here as well") }, notes: notes,
      help: help, fix: fix)
  }
}

/// Leaks that are told together.
struct LeakGroup {
  var first: LocatedLeak
  var others: [LocatedLeak] = []
  private var distinct: Set<String>

  init(first: LocatedLeak) {
    self.first = first
    distinct = [first.value]
  }

  /// How many different values there are.
  var values: Int { distinct.count }

  mutating func add(_ located: LocatedLeak) {
    distinct.insert(located.value)
    others.append(located)
  }
}
