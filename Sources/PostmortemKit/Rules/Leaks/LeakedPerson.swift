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
    precision: .init(right: 17, of: 18),
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
    for (person, named) in inspection.placesOfNames(of: people).enumerated() where named.count > 0 {
      let name = people.persons[person].name
      if allowed.holds(name) { continue }
      let places = named.places.sorted { $0.lowerBound < $1.lowerBound }
      let more = named.count - 1
      inspection.report(
        "`\(name)` is named", at: .source(places[0]), label: "somebody who works on the service",
        also: places.dropFirst().prefix(4).map { (.source($0), "here as well") },
        notes: more == 0 ? [] : ["the name stands in \(more) more place\(more == 1 ? "" : "s")"],
        help: "name the role instead: the engineer on call")
    }
  }
}

/// Where somebody is named.
private struct NamedPlaces {
  /// The first places of each text: to find more of them would take longer than anybody reads.
  var places: [Range<Int>] = []
  var count = 0
  var text = -1
  var countInText = 0
}

extension Inspection {
  /// Where each person of a document is named in any of its texts.
  fileprivate func placesOfNames(of people: People) -> [NamedPlaces] {
    var named = Array(repeating: NamedPlaces(), count: people.persons.count)
    for (number, text) in LeakText.all(in: document.markdown).enumerated() {
      let bytes = text.bytes(in: document.markdown)
      for mention in people.mentions(in: bytes, text.range) {
        let start = mention.range.lowerBound
        // An account with its mark is a mention, which is told of as such.
        if start > text.range.lowerBound, bytes[start - 1] == Byte.at { continue }
        named[mention.person].count += 1
        if named[mention.person].text != number {
          named[mention.person].text = number
          named[mention.person].countInText = 0
        }
        named[mention.person].countInText += 1
        if named[mention.person].countInText <= 5 {
          let place = text.sourceRange(of: mention.range, in: document.markdown)
          named[mention.person].places.append(place)
        }
      }
    }
    return named
  }
}
