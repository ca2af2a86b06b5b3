internal import Markdown

extension TimelineStrip {
  /// The drawing and its legend; the list of the timeline says the same in words.
  var html: String {
    var output: [UInt8] = []
    output.append("<figure class=\"strip\">\n")
    output.append(phases.isEmpty ? "<svg class=\"bare\" height=\"48\"" : "<svg height=\"88\"")
    output.append(" role=\"img\" aria-labelledby=\"strip-title strip-text\" width=\"100%\">\n")
    output.append(
      "<title id=\"strip-title\">Course of the incident</title>\n<desc id=\"strip-text\">")
    HTMLEscape.append(summary.utf8, to: &output)
    output.append("</desc>\n")
    for phase in phases { append(phase, to: &output) }
    // Without bands the axis moves up into their place.
    output.append(phases.isEmpty ? "<g transform=\"translate(0 -42)\">\n" : "<g>\n")
    output.append("<line class=\"axis\" x1=\"0\" x2=\"100%\" y1=\"58\" y2=\"58\" />\n")
    for tick in ticks { append(tick, to: &output) }
    for mark in marks where mark.milestone == nil { append(mark, to: &output) }
    for mark in marks where mark.milestone != nil { append(mark, to: &output) }
    output.append("</g>\n</svg>\n")
    appendLegend(to: &output)
    output.append("</figure>\n")
    return String(decoding: output, as: UTF8.self)
  }

  private var summary: String {
    var parts = phases.map(\.phrase)
    parts.append("\(marks.count) events")
    if let first = marks.min(by: { $0.place < $1.place })?.label,
      let last = marks.max(by: { $0.place < $1.place })?.label
    {
      parts.append("from \(first) to \(last)" + (zone.map { " " + $0 } ?? ""))
    }
    return parts.joined(separator: "; ") + "."
  }

  private func append(_ phase: Phase, to output: inout [UInt8]) {
    let width = max(3, phase.end - phase.start)
    let tone = phase.tone.rawValue
    output.append(
      utf8: """
        <rect class="p-\(tone)" x="\(percent(phase.start))" y="8" width="\(percent(width))" \
        height="30" rx="4"><title>\(phase.phrase)</title></rect>

        """)
    guard let visibility = visibility(ofLabel: phase.name, width: width) else { return }
    output.append(
      utf8: """
        <text class="name t-\(tone)\(visibility)" x="\(percent(phase.start + width / 2))" y="27" \
        text-anchor="middle">\(phase.name)</text>

        """)
  }

  /// The class that shows a band's label only on screens on which it fits; nil where it fits on none.
  private func visibility(ofLabel label: String, width: Int) -> String? {
    // A letter takes about 7 of the 280, 560 and 740 points that a drawing is wide at least.
    let needed = (label.count * 7 + 12) * 1000
    if needed <= width * 280 { return "" }
    if needed <= width * 560 { return " w2" }
    return needed <= width * 740 ? " w3" : nil
  }

  private func append(_ tick: Tick, to output: inout [UInt8]) {
    let anchor = tick.place < 60 ? "start" : tick.place > 940 ? "end" : "middle"
    let place = percent(tick.place)
    output.append(
      utf8: """
        <line class="axis" x1="\(place)" x2="\(place)" y1="58" y2="66" />\
        <text x="\(place)" y="82" text-anchor="\(anchor)">\(tick.label)</text>

        """)
  }

  private func append(_ mark: Mark, to output: inout [UInt8]) {
    let kind = mark.milestone == nil ? "entry" : "turn"
    let name = mark.milestone.map { ", " + PagePhrases.milestone($0) } ?? ""
    output.append(
      utf8: """
        <circle class="\(kind)" cx="\(percent(mark.place))" cy="58" r="\(kind == "turn" ? 6 : 4)">\
        <title>\(mark.label)\(name)
        """)
    if !mark.text.isEmpty { output.append(": ") }
    HTMLEscape.append(mark.text.utf8, to: &output)
    output.append("</title></circle>\n")
  }

  private func appendLegend(to output: inout [UInt8]) {
    guard !phases.isEmpty || zone != nil else { return }
    output.append("<figcaption>\n<ul class=\"phases\">\n")
    for phase in phases {
      let length = phase.length.map { " " + WrittenDuration(seconds: $0).phrase } ?? ""
      output.append(
        utf8: """
          <li><svg class="swatch" width="12" height="12" aria-hidden="true"><rect \
          class="p-\(phase.tone.rawValue)" x="0.5" y="0.5" width="11" height="11" rx="3" /></svg>\
          <span><b>\(phase.name)</b>\(length)</span></li>

          """)
    }
    if let zone {
      output.append("<li>Times in ")
      HTMLEscape.append(zone.utf8, to: &output)
      output.append("</li>\n")
    }
    output.append("</ul>\n</figcaption>\n")
  }
}
