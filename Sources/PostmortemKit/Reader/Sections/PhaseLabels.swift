import Markdown

/// Puts the phases of a timeline below it where they are written like its own heading:
///
///     Timeline:
///     Detection: …
///     Resolution: …
struct PhaseLabels {
  let lines: [Line]
  let bytes: [UInt8]

  /// What a phase of an incident is named for.
  private static let phases: SectionRoles = [
    .trigger, .detection, .response, .mitigation, .resolution, .impact, .communication,
  ]

  /// The headings, with those of phases ranked below the timeline that they follow.
  func nested(_ headings: [RecognizedHeading]) -> [RecognizedHeading] {
    var headings = headings
    var timeline: RecognizedHeading?
    for index in headings.indices {
      let heading = headings[index]
      if heading.roles == [.timeline] {
        timeline =
          isEmpty(headings, at: index) && tellsMoments(headings, at: index + 1) ? heading : nil
      } else if let above = timeline, heading.form == above.form, heading.rank == above.rank,
        Self.isPhase(heading)
      {
        headings[index].rank += 5
      } else if heading.rank <= timeline?.rank ?? 0 {
        timeline = nil
      }
    }
    return headings
  }

  /// Whether a heading is for one phase of an incident.
  static func isPhase(_ heading: RecognizedHeading) -> Bool {
    heading.roles.count == 1 && heading.roles.allSatisfy { phases.contains($0) }
  }

  /// Whether another heading follows directly.
  private func isEmpty(_ headings: [RecognizedHeading], at index: Int) -> Bool {
    index + 1 < headings.count && headings[index + 1].line == headings[index].line + 1
      && Self.isPhase(headings[index + 1])
  }

  /// Whether the lines below a heading have clocks: a template's empty timeline has no phases.
  private func tellsMoments(_ headings: [RecognizedHeading], at index: Int) -> Bool {
    let end = index + 1 < headings.count ? headings[index + 1].line : lines.count
    let scanner = MomentScanner(bytes: bytes)
    return (headings[index].line + 1..<max(headings[index].line + 1, end)).contains {
      scanner.leading(in: lines[$0].text)?.start.time != nil
    }
  }
}
