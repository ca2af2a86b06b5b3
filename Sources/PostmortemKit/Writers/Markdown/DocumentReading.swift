import Markdown

/// What a document says without where it stands, to compare two writings of the same document.
struct DocumentReading: Equatable {
  var kind: DocumentKind
  var title: String?
  /// The letters of the whole text without white space.
  var words: [UInt8]
  var sections: [[String]]
  var events: [[String]]
  var actions: [[String]]
  var updates: [[String]]
  var steps: [[String]]

  init(_ document: Document) {
    func plain(_ range: Range<Int>) -> String { Self.plain(document.text(range)) }
    kind = document.kind
    title = (document.title?.text).map(Self.plain)
    words = Self.words(of: document.markdown)
    sections = document.sections.map {
      [plain($0.heading), "\($0.level)", plain($0.body)] + $0.roles.map(\.rawValue)
    }
    events = document.timeline.map {
      [$0.start, $0.end].map(Self.moment)
        + [plain($0.raw), plain($0.text), $0.milestone?.rawValue ?? ""]
    }
    actions = document.actions.map {
      [plain($0.text), $0.owner ?? "", $0.due?.iso8601 ?? "", "\($0.isDone)"]
        + [$0.priority ?? "", $0.type ?? ""] + $0.links
    }
    updates = document.updates.map {
      [$0.status.rawValue, Self.moment($0.moment), plain($0.text)] + $0.affected
    }
    steps = document.steps.map {
      [plain($0.text), "\($0.isDone)", $0.detail.map(plain) ?? "", "\($0.level)"] + $0.links
    }
  }

  /// The actions where their order says nothing.
  var actionsInAnyOrder: [[String]] { actions.sorted { $0.lexicographicallyPrecedes($1) } }

  /// The letters and digits of a document's text.
  static func words(of document: MarkdownDocument) -> [UInt8] {
    document.text.filter { $0.isAlphanumeric || $0 >= 0x80 }
  }

  private static func moment(_ moment: Moment?) -> String {
    guard let moment else { return "" }
    return "\(moment.iso8601) \(moment.zone?.name ?? "") \(moment.isApproximate)"
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
