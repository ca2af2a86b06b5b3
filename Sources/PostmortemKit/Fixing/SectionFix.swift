import Markdown

extension Inspection {
  /// Adds a section that is missing, with what to write there as an open task.
  ///
  /// ```swift
  /// inspection.report("…", at: .document, fix: inspection.adding(requirement))
  /// ```
  ///
  /// It goes behind the last section that the profile puts before it, else before the first one that comes after it,
  /// else to the end; what the profile puts first goes before all others, and its heading has the form and level of that neighbour. The text is a visible `TODO`: a
  /// comment would make the section look finished to whoever reads the page.
  ///
  /// - Returns: an unsafe fix; nil where the section is there or would not be recognized.
  func adding(_ requirement: Profile.Requirement) -> Fix? {
    guard provesFixes else { return nil }
    let required = settings.profile.required
    let index = required.firstIndex(of: requirement) ?? required.count
    func fulfils(_ section: Section, _ wanted: some Sequence<Profile.Requirement>) -> Bool {
      wanted.contains { $0.anyOf.contains { section.has($0) } }
    }
    guard !document.sections.contains(where: { fulfils($0, [requirement]) }) else { return nil }
    let earlier = outermost(document.sections.filter { fulfils($0, required.prefix(index)) })
    let later = outermost(document.sections.filter { fulfils($0, required.dropFirst(index + 1)) })
    let edit: Edit
    if let last = earlier.last {
      edit = insertion(of: requirement, behindLine: last.endLine, like: last)
    } else if let first = index == 0 ? document.sections.first : later.first {
      edit = insertion(of: requirement, before: first)
    } else {
      let last = document.sections.last { $0.level == 1 }
      edit = insertion(
        of: requirement, behindLine: document.markdown.source.lineCount, like: last)
    }
    guard let next = preview([edit]), isAdded(requirement, to: next) else { return nil }
    return Fix("add the section `\(requirement.heading)`", [edit], safety: .unsafe)
  }

  /// The sections that lie within no other one of the list.
  private func outermost(_ sections: [Section]) -> [Section] {
    var end = 0
    return sections.filter { section in
      guard section.line > end else { return false }
      end = section.endLine
      return true
    }
  }

  private func isAdded(_ requirement: Profile.Requirement, to next: Document) -> Bool {
    let now = reread()
    func roles(_ document: Document) -> [SectionRoleList] { document.sections.map(\.roles) }
    var left = roles(next)
    guard let place = left.firstIndex(where: { $0.contains(where: requirement.anyOf.contains) })
    else { return false }
    left.remove(at: place)
    func actions(_ document: Document) -> [String] {
      document.actions.map { document.text($0.text) }
    }
    // The task to write them down is one itself.
    let keepsActions =
      requirement.anyOf.contains(.actions) || actions(next) == actions(now)
    return left == roles(now) && keepsActions
      && EventFacts.all(of: next, texts: .none)
        == EventFacts.all(of: now, texts: .none)
  }

  private func insertion(
    of requirement: Profile.Requirement, behindLine line: Int, like neighbour: Section?
  ) -> Edit {
    let source = document.markdown.source
    var last = line
    while last > 1, source.trimmedLine(last).isEmpty { last -= 1 }
    let end = source.line(last).upperBound
    let isEmpty = source.trimmedLine(last).isEmpty
    let next = last < source.lineCount && last == line ? "\n" : ""
    return Edit(end..<end, (isEmpty ? "" : "\n\n") + text(requirement, like: neighbour) + next)
  }

  private func insertion(of requirement: Profile.Requirement, before section: Section) -> Edit {
    let source = document.markdown.source
    let start = source.lineStart(section.line)
    let isOpen = section.line == 1 || source.trimmedLine(section.line - 1).isEmpty
    return Edit(
      start..<start, (isOpen ? "" : "\n") + text(requirement, like: section) + "\n\n")
  }

  private func text(_ requirement: Profile.Requirement, like neighbour: Section?) -> String {
    let heading: String
    if let neighbour, !isRealHeading(neighbour) {
      heading = "**\(requirement.heading)**"
    } else {
      let level = neighbour.flatMap { HeadingLevels(of: document).level(of: $0) } ?? 2
      heading = String(repeating: "#", count: min(6, level)) + " \(requirement.heading)"
    }
    return "\(heading)\n\nTODO: \(requirement.prompt)"
  }
}
