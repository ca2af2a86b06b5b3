internal import Markdown

/// Writes the pieces of a page in their order, each as what it is.
struct PageBody {
  let document: Document
  let plan: PagePlan
  var flow: PageFlow
  /// The levels of the sections that are open, outermost first.
  private var open: [Int] = []
  /// The update that is open and how many sections stand around the list of updates.
  private var update: (number: Int, depth: Int)?
  private var identifiers = PageIdentifiers()
  let hasSeveralDays: Bool

  init(_ document: Document, plan: PagePlan) {
    self.document = document
    self.plan = plan
    flow = PageFlow(plan)
    hasSeveralDays = Self.hasSeveralDays(document)
  }

  /// The HTML of everything below the head of the page.
  static func html(of document: Document, plan: PagePlan) -> String {
    var body = PageBody(document, plan: plan)
    body.writeAll()
    return String(decoding: body.flow.html.output, as: UTF8.self)
  }

  private mutating func writeAll() {
    flow.html.beginHeadings(below: 1)
    var index = 0
    while index < plan.pieces.count {
      let piece = plan.pieces[index]
      switch piece.kind {
      case .title, .field: index += 1
      case .update(let number):
        openUpdate(number, head: piece.range)
        index += 1
      case .heading(let number):
        openSection(number, heading: piece.range)
        index += 1
      case .entry: index = writeTimeline(from: index)
      case .action: index = writeActions(from: index)
      case .step: index = writeSteps(from: index)
      case .prose:
        let columns = columnNames(in: index)
        writeProse(piece.range.lowerBound..<(columns?.lowerBound ?? piece.range.upperBound))
        if let columns { writeColumns(columns) }
        index += 1
      }
    }
    closeUpdates()
    closeSections(downTo: 0)
  }

  /// The level that a heading of the present section's own would have.
  var headingLevel: Int { min(6, 2 + open.count + (update == nil ? 0 : 1)) }

  private mutating func openSection(_ number: Int, heading: Range<Int>) {
    let section = document.sections[number]
    if let update, !document.updates[update.number].text.contains(heading.lowerBound) {
      closeUpdates()
    }
    let floor = update?.depth ?? 0
    var depth = open.count
    while depth > floor, open[depth - 1] >= section.level { depth -= 1 }
    closeSections(downTo: depth)
    let level = UInt8(ascii: "0") + UInt8(headingLevel)
    open.append(section.level)
    flow.write("<section id=\"")
    flow.write(text: identifiers.next(for: document.text(heading)))
    flow.write("\" class=\"")
    flow.write(text: section.roles.map { "s-" + $0.rawValue }.joined(separator: " "))
    flow.write("\">\n<h")
    flow.html.output.append(level)
    flow.write(">")
    flow.flow(heading)
    flow.write("</h")
    flow.html.output.append(level)
    flow.write(">\n")
    flow.html.beginHeadings(below: headingLevel - 1)
  }

  private mutating func closeSections(downTo depth: Int) {
    while open.count > depth {
      open.removeLast()
      flow.write("</section>\n")
    }
  }

  private mutating func openUpdate(_ number: Int, head: Range<Int>) {
    if let update {
      closeSections(downTo: update.depth)
      flow.write("</li>\n<li>\n")
    } else {
      flow.write("<ol class=\"updates\">\n<li>\n")
    }
    // The update's own heading has the level of a section that stood in its place.
    update = nil
    writeUpdateHead(number, head: head)
    update = (number, open.count)
    flow.html.beginHeadings(below: headingLevel - 1)
  }

  private mutating func closeUpdates() {
    guard let update else { return }
    closeSections(downTo: update.depth)
    flow.write("</li>\n</ol>\n")
    self.update = nil
    flow.html.beginHeadings(below: headingLevel - 1)
  }

  private mutating func writeProse(_ range: Range<Int>) {
    if let update, writeUpdateProse(update.number, range) { return }
    flow.prose(range)
  }
}

/// Gives the parts of a page names of their own.
struct PageIdentifiers {
  private var used: [String: Int] = [:]

  /// `s-` and the words of a heading in lower case, numbered from the second use on. The prefix keeps a
  /// heading from taking the name of something that scripts and styles know.
  mutating func next(for heading: String) -> String {
    var slug: [UInt8] = Array("s-".utf8)
    for byte in heading.utf8.prefix(80) {
      if byte.isAlphanumeric || byte >= 0x80 {
        slug.append(byte.lowercased)
      } else if slug.last != Byte.hyphen {
        slug.append(Byte.hyphen)
      }
    }
    while slug.count > 2, slug.last == Byte.hyphen { slug.removeLast() }
    if slug.count == 2 { slug.append("part") }
    let name = String(decoding: slug, as: UTF8.self)
    let count = used[name, default: 0] + 1
    used[name] = count
    return count == 1 ? name : unused(name, from: count)
  }

  private mutating func unused(_ name: String, from count: Int) -> String {
    var number = count
    while used["\(name)-\(number)"] != nil { number += 1 }
    used["\(name)-\(number)"] = 1
    used[name] = number
    return "\(name)-\(number)"
  }
}
