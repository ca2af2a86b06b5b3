import Markdown

extension Rule {
  static let leakedPerson = Rule(
    "leaked-person", group: .leaks, severity: .note, isDefault: false, customerSeverity: .error,
    kinds: .all,
    summary: "The document names somebody who works on the service.",
    why: """
      Customers need to know what failed, not who was on duty; a name on a page stays with its owner for years.
      """,
    options: [
      RuleOption(
        "public-names", .strings([]),
        "Names that may be shown, such as that of whoever signs the document.")
    ],
    precision: .init(right: 18, of: 19),
    scope: .init(inQuote: nil, inCode: false),
    good: [
      RuleExample(
        "# Login outage\n\n**Author:** SRE Team\n\nThe Platform Team undid the release.\n"),
      RuleExample(
        "# Login outage\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | Payments |\n"
      ),
      RuleExample(
        "# Login outage\n\n**Author:** Ana Kovac\n\nLogins failed.\n",
        options: ["public-names": .strings(["Ana Kovac"])]),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n**Author:** ↓Ana Kovac\n\nAna undid the release, and Ana told the others.\n"
      ),
      RuleExample(
        "# Login outage\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | ↓Boris |\n"
      ),
      RuleExample("---\nauthor: ↓Ana Kovac\n---\n\n# Login outage\n\nLogins failed.\n"),
      RuleExample("# Login outage\n\n## Participants\n\n- ↓Ana Kovac (commander)\n- ↓Boris Lem\n"),
    ]
  ) { inspection in
    let people = inspection.people
    guard !people.isEmpty else { return }
    let allowed = inspection.allowed("public-names")
    for (person, places) in inspection.places(of: people) where !places.isEmpty {
      let known = people.persons[person]
      guard !allowed.holds(known.name),
        !allowed.holds(known.name.drop { $0 == "@" })
      else { continue }
      let more = places.count - 1
      inspection.report(
        "`\(known.name)` is named", at: .source(places[0]),
        label: "somebody who works on the service",
        also: places.dropFirst().prefix(4).map { (.source($0), "here as well") },
        notes: more == 0 ? [] : ["the name stands in \(more) more place\(more == 1 ? "" : "s")"],
        help: "name the role instead: the engineer on call")
    }
  }
}

extension Inspection {
  /// Where each person of a document is named in any of its texts.
  fileprivate func places(of people: People) -> [(Int, [Range<Int>])] {
    var places: [[Range<Int>]] = Array(repeating: [], count: people.persons.count)
    for text in LeakText.all(in: document.markdown) {
      for mention in people.mentions(in: text.bytes(in: document.markdown), text.range) {
        // An account with its mark is a mention, which is told of as such.
        let isMention =
          mention.range.lowerBound > text.range.lowerBound
          && text.bytes(in: document.markdown)[mention.range.lowerBound - 1] == Byte.at
        if isMention { continue }
        let place = text.sourceRange(of: mention.range, in: document.markdown)
        places[mention.person].append(place)
      }
    }
    return places.enumerated().map {
      ($0, Self.distinct($1.sorted { $0.lowerBound < $1.lowerBound }))
    }
  }

  private static func distinct(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    for range in ranges where kept.last.map({ $0.upperBound <= range.lowerBound }) ?? true {
      kept.append(range)
    }
    return kept
  }
}
