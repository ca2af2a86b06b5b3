internal import Markdown

extension PageMasthead {
  /// What is known, the window first; a fact that a line of the head gives in the writer's own words is not
  /// said twice.
  var facts: [Fact] {
    var facts = windowFacts
    let metadata = document.metadata
    if document.window?.start == nil, let date = metadata.date, !says("date") {
      facts.append(time("Date", Moment(date: date)))
    }
    let people = [("Led by", metadata.leader.map { [$0] } ?? []), ("Written by", metadata.authors)]
    for (label, names) in [("Affected", affected)] + people {
      let unsaid = names.filter { name in !shown.contains { $0.field.value.contains(name) } }
      guard !unsaid.isEmpty else { continue }
      facts.append(
        Fact(label: label, html: html { $0.write(text: unsaid.joined(separator: ", ")) }))
    }
    // One flow for all: it goes on in the text where the last fact ended.
    var flow = PageFlow(plan)
    for (field, range) in shown {
      let value = value(of: field, in: range)
      flow.html.output = []
      if let moment = moment(saidIn: value) {
        flow.time(moment, saidIn: value)
      } else {
        flow.flow(value)
      }
      facts.append(
        Fact(label: field.label, html: String(decoding: flow.html.output, as: UTF8.self)))
    }
    return facts
  }

  /// The moment that the value of a head's line is, where it is one and nothing else.
  private func moment(saidIn value: Range<Int>) -> Moment? {
    guard plan.clock != nil, let window = document.window else { return nil }
    let text = document.markdown.text
    let ends = [(window.start, window.startPlace), (window.end, window.endPlace)]
    return ends.first {
      guard let place = $0.1?.text else { return false }
      return PageBlocks.words(text[place]) == PageBlocks.words(text[value])
        && value.contains(place.lowerBound)
    }?.0
  }

  /// The lines of the head but for those that became badges.
  private var shown: [(field: MetadataField, range: Range<Int>)] {
    let badges = badges
    return fields.filter { field, _ in
      !badges.contains { $0.label == field.label && $0.word == field.value }
    }
  }

  private var windowFacts: [Fact] {
    guard let window = document.window else { return [] }
    var facts: [Fact] = []
    // What stands in the writer's words within a longer value is said once more on the readers' clock.
    if let start = window.start, isUnsaid(window.startPlace, "start", "began", "begin") {
      facts.append(time("Started", start))
    }
    if let end = window.end, isUnsaid(window.endPlace, "end", "resolved") {
      facts.append(time("Ended", end))
    }
    if let duration = document.length, !says("duration", "length", "time") {
      let label = document.kind == .statusUpdate ? "Incident time so far" : "Duration"
      facts.append(
        Fact(
          label: label,
          html: html {
            $0.write("<time datetime=\"")
            $0.write(text: duration.iso8601)
            $0.write("\">")
            $0.write(text: duration.phrase)
            $0.write("</time>")
          }))
    }
    return facts
  }

  private var affected: [String] {
    if !document.metadata.services.isEmpty { return document.metadata.services }
    var names: [String] = []
    for name in document.updates.flatMap(\.affected) where !names.contains(name) {
      names.append(name)
    }
    return names
  }

  /// Whether a line of the head has one of some words in its label.
  private func says(_ words: String...) -> Bool { says(words) }

  private func says(_ words: [String]) -> Bool {
    shown.contains { field, _ in
      let label = field.label.lowercased().split { !$0.isLetter }
      return label.contains { part in words.contains { part == $0 } }
    }
  }

  private func isUnsaid(_ place: ValuePlace?, _ words: String...) -> Bool {
    guard plan.clock == nil else {
      return !shown.contains { field, range in
        field.line == place?.line && moment(saidIn: value(of: field, in: range)) != nil
      }
    }
    return !says(words)
  }

  private func time(_ label: String, _ moment: Moment) -> Fact {
    Fact(label: label, html: html { $0.time(moment) })
  }

  /// The text of a head's line behind its label.
  private func value(of field: MetadataField, in range: Range<Int>) -> Range<Int> {
    let text = document.markdown.text
    var left = PageBlocks.words(field.label.utf8).count
    var start = range.lowerBound
    while start < range.upperBound, left > 0 {
      if text[start].isAlphanumeric || text[start] >= 0x80 { left -= 1 }
      start += 1
    }
    while start < range.upperBound, text[start].isWhitespace || ":=|-".utf8.contains(text[start]) {
      start += 1
    }
    return start..<range.upperBound
  }
}
