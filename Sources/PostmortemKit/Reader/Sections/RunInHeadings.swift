import Markdown

/// Divides lines that hold a main part's name and its text: `Issue Summary: The shop was down.`, and
/// `Issue SummaryThe shop was down.`, where the line's end got lost when it was pasted.
///
/// Only documents whose parts have no Markdown headings are written so; in others such a line states a fact.
struct RunInHeadings {
  let bytes: [UInt8]
  let lookup: SectionRoleLookup

  func divided(_ lines: [Line]) -> [Line] {
    let hasHeadings = lines.contains {
      $0.isHeading && !lookup.roles(ofLabel: $0.text, in: bytes).isEmpty
    }
    if hasHeadings { return lines }
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    for line in lines {
      guard let end = nameEnd(in: line) else {
        result.append(line)
        continue
      }
      var name = line
      name.text = line.text.lowerBound..<end
      var rest = line
      rest.text = bytes.trimming(end..<line.text.upperBound)
      rest.emphasisEnd = rest.text.lowerBound
      rest.isFirst = false
      result += [name, rest]
    }
    return result
  }

  /// Where the name of a main part ends that a line begins with and goes on behind.
  private func nameEnd(in line: Line) -> Int? {
    guard line.kind == .text, line.depth == 0, !line.isQuoted else { return nil }
    if let label = LabelScanner(bytes: bytes).label(of: line) {
      guard isMainPart(label.label) else { return gluedEnd(in: line) }
      guard !label.value.isEmpty else { return nil }
      return bytes[label.label.upperBound...].firstIndex(of: Byte.colon).map { $0 + 1 }
    }
    return gluedEnd(in: line)
  }

  private func gluedEnd(in line: Line) -> Int? {
    for index in line.text.prefix(60).dropFirst() {
      guard isCapital(bytes[index]), bytes[index - 1].isLetter, !isCapital(bytes[index - 1]) else {
        continue
      }
      let name = line.text.lowerBound..<index
      return bytes[name].contains(where: \.isBlank) && isMainPart(name) ? index : nil
    }
    return nil
  }

  private func isCapital(_ byte: UInt8) -> Bool { byte.isLetter && byte.lowercased != byte }

  /// Whether a name is that of a part which is more than one fact: the summary, the actions, two parts in one.
  private func isMainPart(_ name: Range<Int>) -> Bool {
    guard bytes[name].contains(where: \.isBlank) else { return false }
    let roles = lookup.roles(ofLabel: name, in: bytes)
    return roles.count > 1 || roles == [.summary] || roles == [.actions] && name.count > 16
  }
}
