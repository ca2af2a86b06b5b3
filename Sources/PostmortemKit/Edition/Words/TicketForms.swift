import Markdown

/// The tickets of the trackers that a document uses, in whatever way their keys are written: `OPS-7`, `ops-1234`.
struct TicketForms {
  /// The projects of the tickets, in lower case.
  private var projects: Set<[UInt8]> = []
  /// Whether the document calls tickets by their numbers: "issue #41".
  private var hasNumbers = false

  init() {}

  /// Takes the projects from the tickets and from the links to tickets that were found.
  init(of leaks: [LocatedLeak]) {
    hasNumbers = leaks.contains { $0.kind == .numberedTicket }
    for leak in leaks where leak.kind == .ticket || leak.kind == .ticketLink {
      let key = leak.value.utf8.split(separator: Byte.slash).last { $0.contains(Byte.hyphen) }
      guard let project = key?.split(separator: Byte.hyphen).first,
        (2...10).contains(project.count), project.allSatisfy(\.isLetter)
      else { continue }
      projects.insert(project.map(\.lowercased))
    }
  }

  func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    (hasNumbers ? numbers(in: bytes, range) : [])
      + (projects.isEmpty ? [] : keys(in: bytes, range))
  }

  /// Numbers that stand alone: "#41 — no alert", "(#41)", "see #41"; not "rank #41".
  private func numbers(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      index += 1
      guard bytes[start] == UInt8(ascii: "#") else { continue }
      while index < range.upperBound, bytes[index].isDigit { index += 1 }
      guard (3...6).contains(index - start),
        index == range.upperBound || !WordEdge.isWordStart(bytes[index]),
        standsAlone(start, in: bytes, range)
      else { continue }
      found.append(start..<index)
    }
    return found
  }

  /// The numbers of lists that tickets begin: "issues #41, #42 and #46".
  static func furtherNumbers(behind tickets: [Range<Int>], in bytes: [UInt8], before limit: Int)
    -> [Range<Int>]
  {
    let first = tickets.filter { bytes[$0].first == UInt8(ascii: "#") }
      .sorted { $0.lowerBound < $1.lowerBound }
    var found: [Range<Int>] = []
    // A list goes to the end of its line, so that it holds those that begin in it.
    var end = 0
    for ticket in first where ticket.lowerBound >= end {
      end = addNumbers(from: ticket.upperBound, in: bytes, before: limit, to: &found)
    }
    return found
  }

  /// Adds the numbers of the rest of a line, and gives its end.
  private static func addNumbers(
    from start: Int, in bytes: [UInt8], before limit: Int, to found: inout [Range<Int>]
  ) -> Int {
    var index = start
    while index < limit, bytes[index] != Byte.lineFeed {
      let start = index
      index += 1
      guard bytes[start] == UInt8(ascii: "#"), !bytes[start - 1].isAlphanumeric,
        bytes[safe: index]?.isDigit == true
      else { continue }
      while index < limit, bytes[index].isDigit { index += 1 }
      found.append(start..<index)
    }
    return index
  }

  private func standsAlone(_ index: Int, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = index
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end > range.lowerBound, bytes[end - 1] != Byte.lineFeed else { return true }
    if "(,;|[".utf8.contains(bytes[end - 1]) { return true }
    let word = bytes[max(range.lowerBound, WordEdge.wordStart(before: end, in: bytes))..<end]
    return end < index && Self.wordsBefore.contains(String(decoding: word, as: UTF8.self))
  }

  private static let wordsBefore: Set<String> = [
    "see", "See", "in", "In", "by", "and", "as", "of", "the", "with", "via", "also", "from",
  ]

  private func keys(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isLetter else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index].isLetter { index += 1 }
      guard index - start <= 10, projects.contains(bytes[start..<index].map(\.lowercased)),
        start == range.lowerBound || !bytes[start - 1].isAlphanumeric,
        let end = numberEnd(behind: index, in: bytes, before: range.upperBound)
      else { continue }
      found.append(start..<end)
      index = end
    }
    return found
  }

  /// The end of a number behind a hyphen, one that does not break, or a line.
  private func numberEnd(behind index: Int, in bytes: [UInt8], before limit: Int) -> Int? {
    var start = index
    if let byte = bytes[safe: start], byte == Byte.hyphen || byte == Byte.underscore {
      start += 1
    } else if bytes[safe: start] == 0xE2, bytes[safe: start + 1] == 0x80,
      let third = bytes[safe: start + 2], third == 0x90 || third == 0x91
    {
      start += 3
    } else {
      return nil
    }
    var end = start
    while end < limit, bytes[end].isDigit { end += 1 }
    return end > start ? end : nil
  }
}
