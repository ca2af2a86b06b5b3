import Markdown

/// The people whom a document makes known: in its head, as owners of actions, as participants, by mentions, and by
/// telling what only people do.
struct People: Sendable {
  struct Person: Sendable {
    var name: String
  }

  private struct Form: Sendable {
    var bytes: [UInt8]
    var person: Int
  }

  private(set) var persons: [Person] = []
  /// The spellings by which a person is called, by their first byte, longest first.
  private var forms: [[Form]] = Array(repeating: [], count: 256)
  private var known: Set<String> = []

  /// - Parameter alsoNamed: texts that name people, besides those that are looked for here.
  init(
    of document: Document, mentions: [LocatedLeak], map: PlaceMap, alsoNamed: [String] = []
  ) {
    for name in document.metadata.authors { add(name) }
    if let leader = document.metadata.leader { add(leader) }
    for field in document.metadata.fields where Self.namesPeople(field.label) {
      add(list: field.value)
    }
    for action in document.actions { if let owner = action.owner { add(list: owner) } }
    addParticipants(of: document)
    for names in alsoNamed { add(list: names) }
    for leak in mentions where leak.kind == .mention && !leak.isCode && leak.value.hasPrefix("@") {
      add(handle: leak.value.dropFirst())
    }
    inferPeople(in: document.markdown, map)
    for index in forms.indices where forms[index].count > 1 {
      forms[index].sort { $0.bytes.count > $1.bytes.count }
    }
  }

  var isEmpty: Bool { persons.isEmpty }

  /// How each person is called.
  var spellings: [(bytes: [UInt8], person: Int)] {
    forms.joined().map { ($0.bytes, $0.person) }
  }

  /// A person where a text names them.
  struct Mention {
    var person: Int
    var range: Range<Int>
  }

  /// All places of a text that name somebody.
  func mentions(in bytes: [UInt8], _ range: Range<Int>) -> [Mention] {
    guard !isEmpty else { return [] }
    var found: [Mention] = []
    var index = range.lowerBound
    var isWordStart = true
    while index < range.upperBound {
      if isWordStart, let mention = mention(in: bytes, at: index, before: range.upperBound) {
        found.append(mention)
        index = mention.range.upperBound
        isWordStart = false
        continue
      }
      index += 1
      isWordStart = !WordEdge.isWord(before: index, in: bytes)
    }
    return found
  }

  /// The person whom a text names at a position.
  func mention(in bytes: [UInt8], at index: Int, before limit: Int) -> Mention? {
    for form in forms[Int(bytes[index])] {
      let end = index + form.bytes.count
      guard end <= limit, bytes[index..<end].elementsEqual(form.bytes) else { continue }
      guard end == limit || !WordEdge.isWordStart(bytes[end]) else { continue }
      if end + 1 < limit, bytes[end] == Byte.hyphen, WordEdge.isWordStart(bytes[end + 1]) {
        continue
      }
      return Mention(person: form.person, range: index..<end)
    }
    return nil
  }
}

extension People {
  /// Adds the names that commas, slashes or "and" part.
  private mutating func add(list: String) {
    var text = list
    if let note = text.firstIndex(of: "(") { text = String(text[..<note]) }
    for part in text.split(whereSeparator: { ",;/&+".contains($0) }) {
      for name in part.components(between: " and ") { add(name) }
    }
  }

  private mutating func add(_ name: some StringProtocol) {
    if let handle = Self.handle(in: name) { return add(handle: handle) }
    guard let words = PersonName.words(of: name) else { return }
    insert(words)
  }

  private static func handle(in name: some StringProtocol) -> Substring? {
    let text = Substring(name).drop { $0 == " " }
    return text.first == "@" ? text.dropFirst().prefix { !$0.isWhitespace } : nil
  }

  private mutating func add(handle: Substring) {
    guard handle.utf8.count > 2, !PersonName.isRole(handle), !handle.contains("/") else { return }
    guard known.insert(String(handle)).inserted else { return }
    persons.append(Person(name: String(handle)))
    insertForm(String(handle))
  }

  private mutating func insert(_ words: [Substring]) {
    let name = words.joined(separator: " ")
    guard known.insert(name).inserted else { return }
    persons.append(Person(name: name))
    insertForm(name)
    guard words.count > 1 else { return }
    for word in [words[0], words[words.count - 1]] where PersonName.standsAlone(word) {
      if known.insert(String(word)).inserted { insertForm(String(word)) }
    }
  }

  private mutating func insertForm(_ text: String) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return }
    forms[Int(first)].append(Form(bytes: bytes, person: persons.count - 1))
  }

  private static let peopleLabels: NameTable<Bool> = {
    let words = [
      "author", "owner", "lead", "leader", "commander", "responder", "participant", "attendee",
      "scribe",
      "facilitator", "recorder", "reporter", "present", "involved", "names", "waived", "liaison",
      "on-call", "oncall",
      "by", "engineer",
    ]
    return NameTable((words + words.map { $0 + "s" }).map { (key: $0, value: true) })
  }()

  private static func namesPeople(_ label: String) -> Bool {
    guard label.utf8.allSatisfy({ $0 < 0x80 }) else {
      return label.lowercased().split { !$0.isLetter && $0 != "-" }.contains {
        peopleLabels.value(of: Array($0.utf8)) != nil
      }
    }
    return label.utf8.split { !$0.isLetter && $0 != Byte.hyphen }.contains {
      peopleLabels.value(of: $0.map(\.lowercased)) != nil
    }
  }

  /// The items of a part that lists who was there, each up to the first remark.
  private mutating func addParticipants(of document: Document) {
    let markdown = document.markdown
    for section in document.sections where section.has(.participants) {
      for index in section.nodes {
        let node = markdown.nodes[index]
        guard node.kind == .paragraph || node.kind == .tableCell else { continue }
        for line in markdown.text[node.text].split(separator: Byte.lineFeed) {
          let text = String(decoding: line, as: UTF8.self)
          // "Commander: Ana" names behind the colon, "Ana: wrote the fix" before it.
          for part in text.split(separator: ":") {
            let who = String(part.components(between: " - ").first ?? part)
            add(list: who)
            addAccounts(in: who)
          }
        }
      }
    }
  }

  /// Adds accounts that stand alone in a list of who was there: `anak, blem`.
  private mutating func addAccounts(in list: String) {
    for part in list.split(whereSeparator: { ",;/&".contains($0) }) {
      let word = part.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
      let bytes = word.utf8
      guard bytes.count > 3, part.utf8.count <= bytes.count + 2,
        bytes.allSatisfy({ $0.isAlphanumeric }),
        let first = bytes.first, first.isLetter, first.lowercased == first,
        !PersonName.everyday(word)
      else { continue }
      add(handle: word)
    }
  }

  /// Those who do what only people do: "Ana noticed", "Ana Ruiz and Ben Holt noticed".
  private mutating func inferPeople(in markdown: MarkdownDocument, _ map: PlaceMap) {
    for words in NamesBeforeVerbs(bytes: markdown.text).all(map) { insert(words) }
  }
}
