import Markdown

extension Rule {
  static let brokenLink = Rule(
    "broken-link", group: .structure, severity: .warning, kinds: .judged,
    summary: "A link leads nowhere: to a missing file or heading, to nothing, or without text.",
    why: """
      Somebody who reads the document in a year has nothing but its links to find the graphs, the tickets and the \
      other postmortem.
      """,
    precision: .init(right: 28, of: 28),
    good: [
      RuleExample(
        """
        # Login outage

        ## What went well & what didn't

        See [below](#follow-ups), [above](#what-went-well--what-didnt), [the queue](queue.md#size), \
        [the site](https://example.org/x), [the wiki](/wiki/queue) and [our page]({{ site.baseurl }}/queue).

        ![Logins](img/logins%20today.png)

        ## Follow-ups

        - 2024-05-03 10:00 UTC Paged, see [a](#Follow-ups)
        """, files: ["queue.md", "img/logins today.png"])
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged, see ↓[the cause](#root-cause)
        - 10:05 UTC Fixed, see ↓[the change]()
        - 10:10 UTC Quiet ↓[](https://example.org/graph)
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged, see ↓[the queue](queues.md)

        ↓![Logins](img/logins.png)
        """, files: ["queue.md"]),
    ]
  ) { inspection in
    let markdown = inspection.document.markdown
    var anchors = HeadingAnchors(of: markdown)
    var broken: [String: Broken] = [:]
    var order: [String] = []
    for (index, node) in markdown.nodes.enumerated() {
      guard node.kind == .link || node.kind == .image else { continue }
      if leadsAway(index, in: markdown), !isBlank(node, at: index, in: markdown) { continue }
      let destination = markdown.destination(index)
      let fault: (message: String, help: String)?
      if destination.utf8.first == UInt8(ascii: "#"), node.kind == .link, !node.text.isEmpty {
        fault = missingHeading(destination, among: &anchors)
      } else {
        fault =
          emptyLink(node, at: index, to: destination, in: markdown)
          ?? missingFile(destination, for: inspection)
      }
      guard let fault else { continue }
      let place = Inspection.Place.source(LinkPlaces.source(of: index, in: markdown))
      // One missing file or heading is one fault, however often it is linked; links without a target are each one.
      let key = destination.isEmpty ? "\(index)" : fault.message
      if broken[key] == nil { order.append(key) }
      broken[key, default: Broken(message: fault.message, help: fault.help)].places.append(place)
    }
    for fault in order.compactMap({ broken[$0] }) {
      let count = fault.places.count - 1
      inspection.report(
        fault.message
          + (count > 0
            ? ", and \(count) more \(count == 1 ? "link leads" : "links lead") there" : ""),
        at: fault.places[0], also: fault.places.dropFirst().prefix(4).map { ($0, "here as well") },
        help: fault.help)
    }
  }

  /// Whether an address is one of the web, whose place nobody can look for here.
  private static func leadsAway(_ index: Int, in markdown: MarkdownDocument) -> Bool {
    guard let (address, _) = markdown.attributeRanges(index) else { return false }
    return markdown.attributes[address].starts(with: "http".utf8)
      && markdown.attributes[address].prefix(8).contains(Byte.colon)
  }

  private static func emptyLink(
    _ node: Node, at index: Int, to destination: String, in markdown: MarkdownDocument
  ) -> (message: String, help: String)? {
    if destination.isEmpty {
      let name = node.kind == .link ? "link" : "image"
      return ("\(name) has no address", "write where it leads to")
    }
    guard node.kind == .link, isBlank(node, at: index, in: markdown) else { return nil }
    return ("link to `\(destination)` has no text", "write between the brackets what is behind it")
  }

  private static func missingHeading(
    _ destination: String, among anchors: inout HeadingAnchors
  ) -> (message: String, help: String)? {
    let fragment = String(destination.dropFirst())
    guard !fragment.isEmpty, !Placeholders.isToBeWritten(destination), !anchors.holds(fragment)
    else { return nil }
    return (
      "there is no heading for the link `\(destination)`",
      "write the heading's own words, in lower case with hyphens"
    )
  }

  /// A target that does not exist, and the links to it.
  private struct Broken {
    var message: String
    var help: String
    var places: [Inspection.Place] = []
  }

  private static func missingFile(_ destination: String, for inspection: Inspection) -> (
    message: String, help: String
  )? {
    guard let exists = inspection.settings.fileExists,
      let path = LinkTarget.localPath(destination), !Placeholders.isToBeWritten(path)
    else { return nil }
    let document = inspection.document.path
    if LinkTarget.spellings(of: path).contains(where: { exists($0, document) }) { return nil }
    return ("there is no file `\(path)`", "correct the path, or add the file")
  }

  /// Whether a link shows nothing that could be clicked.
  private static func isBlank(_ node: Node, at index: Int, in markdown: MarkdownDocument) -> Bool {
    markdown.text[node.text].allSatisfy(\.isWhitespace)
      && !markdown.nodes[index..<node.end].contains { $0.kind == .image || $0.kind == .htmlInline }
  }
}

/// Addresses of files beside a document.
private enum LinkTarget {
  /// The path that an address names, without query and fragment; nil for addresses of the web, of the site's root and
  /// of page generators.
  static func localPath(_ destination: String) -> String? {
    let bytes = PercentEncoding.decoded(destination.utf8)
    guard let first = bytes.first, first != Byte.slash, first != UInt8(ascii: "?"),
      !bytes.contains(UInt8(ascii: "{")), !bytes.contains(Byte.less), first != Byte.at
    else { return nil }
    let path = bytes.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    // A scheme, or an address without one: `www.example.org`.
    let head = path.prefix { $0 != Byte.slash }
    if head.contains(Byte.colon) || head.starts(with: "www.".utf8) { return nil }
    return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
  }

  /// The path, and what page generators make of it: a page stands for its source, a name for its folder.
  static func spellings(of path: String) -> [String] {
    var paths = [path]
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    if path.hasSuffix(".html") {
      paths.append(String(path.dropLast(5)) + ".md")
    } else {
      paths += [trimmed, trimmed + ".md", trimmed + "/index.md", trimmed + "/README.md"]
    }
    return paths
  }
}
