import Markdown

/// Reads keys of trackers: `PAY-4711`, `inc0012345`, `PAY-API-3F2`, `gh-123`.
struct TicketKeys {
  let text: IdentifierText

  struct Key {
    var range: Range<Int>
    /// The letters before the number, where they are a project's.
    var project: Range<Int>
    var isCertain: Bool
  }

  func key(at name: Range<Int>) -> Key? {
    guard name.count > 2, name.count < 64, text[name.lowerBound].isLetter,
      text.any(in: name, \.isDigit)
    else {
      return nil
    }
    if let glued = gluedKey(name) { return glued }
    guard
      let parts = text.split(name, atMost: 12, at: { $0 == Byte.hyphen || $0 == Byte.underscore }),
      parts.count > 1, parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    let (project, number) = (parts[0], parts[1])
    if isYearly(parts) { return Key(range: name, project: project, isCertain: false) }
    if isSentryId(parts) { return Key(range: name, project: project, isCertain: false) }
    // Constants of programs are joined with underscores: `LOG2_10`.
    if text[project.upperBound] == Byte.underscore, number.count < 3 { return nil }
    guard project.count < 12, text.all(in: number, \.isDigit), number.count < 9 else { return nil }
    let isTracker = TicketWords.trackers.contains(text, project)
    if parts.count > 2, !isTracker, text[parts[2].lowerBound].isDigit { return nil }
    if isTracker, number.count > 1, !Standards.contains(text, project) || number.count > 2 {
      return Key(range: name, project: project, isCertain: false)
    }
    guard number.count > 4 && project.count == 1 || !isStandard(project) && project.count > 1,
      number.count < 7,
      !isYear(number) || isCapital(project)
    else { return nil }
    guard isCapital(project) else { return lowerKey(name, project, number, parts: parts.count) }
    if text[number.lowerBound] == UInt8(ascii: "0") || isYear(number) && parts.count > 2 {
      return nil
    }
    if MachineWords.harmless.contains(text, project) { return nil }
    let end = parts.count == 2 ? number.upperBound : name.upperBound
    return Key(range: name.lowerBound..<end, project: project, isCertain: true)
  }

  /// A key in lower case needs a number that few other things have.
  private func lowerKey(_ name: Range<Int>, _ project: Range<Int>, _ number: Range<Int>, parts: Int)
    -> Key?
  {
    guard number.count > 2, parts == 2, text[number.lowerBound] != UInt8(ascii: "0"),
      project.count < 7,
      text.all(in: project, \.isLetter), !MachineWords.harmless.contains(text, project)
    else { return nil }
    return Key(range: name, project: project, isCertain: false)
  }

  /// `RFC-2023-118`: a change by its year; the documents of the same name have one number.
  private func isYearly(_ parts: [Range<Int>]) -> Bool {
    parts.count == 3 && Self.yearly.contains(text, parts[0]) && isCapital(parts[0])
      && isYear(parts[1]) && (2...6).contains(parts[2].count) && text.all(in: parts[2], \.isDigit)
      && (parts[2].count > 2 || text.count(in: parts[0], where: \.isLetter) > 3)
  }

  private static let yearly = TermSet(
    "rfc chg cr crq ecr eco change inc incident prb tkt ticket req case cab mop rca sr")

  /// `RFC`, and `Q1` by its letters
  private func isStandard(_ project: Range<Int>) -> Bool {
    let letters = text.end(from: project.lowerBound, atMost: project.count, while: \.isLetter)
    return Standards.contains(text, project.lowerBound..<letters)
  }

  private func isCapital(_ part: Range<Int>) -> Bool {
    text.all(in: part) { $0.isDigit || $0.isLetter && $0 != $0.lowercased }
      && text.any(in: part, \.isLetter)
  }

  func isYear(_ number: Range<Int>) -> Bool {
    number.count == 4
      && (text.stands("19", at: number.lowerBound) || text.stands("20", at: number.lowerBound))
  }

  /// `INC0012345`; `KB5034441` is one of Microsoft's own.
  private func gluedKey(_ name: Range<Int>) -> Key? {
    let letters = name.lowerBound..<text.end(from: name.lowerBound, atMost: 10, while: \.isLetter)
    let digits =
      letters.upperBound..<text.end(from: letters.upperBound, atMost: 12, while: \.isDigit)
    guard (5...10).contains(digits.count), digits.upperBound == name.upperBound,
      TicketWords.serviceNow.contains(text, letters),
      !text.equals(letters, "kb") || text[digits.lowerBound] == UInt8(ascii: "0")
    else { return nil }
    return Key(range: name, project: letters, isCertain: false)
  }

  /// `PAY-API-3F2`: capitals, and at the end digits and letters.
  private func isSentryId(_ parts: [Range<Int>]) -> Bool {
    guard let last = parts.last, let first = parts.first, (2...4).contains(last.count),
      text.any(in: last, \.isDigit), text.any(in: last, \.isLetter), parts.allSatisfy(isCapital),
      !Standards.contains(text, first),
      parts.dropLast().allSatisfy({ text.all(in: $0, \.isLetter) && $0.count > 1 })
    else { return false }
    if CloudRegions.length(text, parts[...]) > 1 { return false }
    return parts.count > 2 && text[last.lowerBound].isDigit
      || text.follows(Self.sentry, first.lowerBound, within: 3)
  }

  private static let sentry = TermSet("sentry issue issues error")
}
