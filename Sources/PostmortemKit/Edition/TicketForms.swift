import Markdown

/// The tickets of the trackers that a document uses, in whatever way their keys are written: `OPS-7`, `ops-1234`.
struct TicketForms {
  /// The projects of the tickets, in lower case.
  private var projects: Set<[UInt8]> = []

  init() {}

  /// Takes the projects from the tickets and from the links to tickets that were found.
  init(of leaks: [LocatedLeak]) {
    for leak in leaks where leak.kind == .ticket || leak.kind == .ticketLink {
      let key = leak.value.utf8.split(separator: Byte.slash).last { $0.contains(Byte.hyphen) }
      guard let project = key?.split(separator: Byte.hyphen).first,
        (2...10).contains(project.count), project.allSatisfy(\.isLetter)
      else { continue }
      projects.insert(project.map(\.lowercased))
    }
  }

  func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    guard !projects.isEmpty else { return [] }
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
