import Markdown

/// Names of machines with dots: under domains that only resolve inside a company, and under public ones.
struct DottedName {
  let text: IdentifierText
  let host: HostName

  init?(_ text: IdentifierText, _ name: Range<Int>) {
    guard let host = HostName(text, name) else { return nil }
    self.text = text
    self.host = host
  }

  var isMachine: Bool {
    guard let last = host.labels.last else { return false }
    let isLocal =
      InternalDomains.strong.contains(text, last) || InternalDomains.weak.contains(text, last)
    return isLocal
      ? isLocalMachine(last)
      : isUnderLocalDomain || isPublicMachine || isAtSite(last) || isAtCompany(last)
  }

  /// `web4.fra`: a machine and its place.
  private func isAtSite(_ last: Range<Int>) -> Bool {
    let letters = last.lowerBound..<text.end(from: last.lowerBound, atMost: 5, while: \.isLetter)
    guard !host.isResolved, last.count < 6, last.upperBound - letters.upperBound < 3,
      MachineWords.sites.contains(text, letters), !isProgramName,
      text[host.name.lowerBound - 1] != Byte.slash
    else { return false }
    return host.labels.dropLast().contains { isMachineLabel($0) }
  }

  /// `sql-a.acmecorp`: a machine under a domain that only a company has.
  private func isAtCompany(_ last: Range<Int>) -> Bool {
    guard !host.isResolved, host.labels.count == 2, (4...16).contains(last.count),
      let first = host.labels.first, !isProgramName, !FileNames.isEnd(text, last),
      text[host.name.lowerBound - 1] != Byte.slash, text[host.name.upperBound] != Byte.slash,
      text.all(in: host.name, { !$0.isLetter || $0 == $0.lowercased }),
      text.any(in: first, { $0 == Byte.hyphen || $0.isDigit }),
      let name = StructuredName(text, first), name.hasRole, name.certainty > .none
    else { return false }
    return PlainName(text: text).kind(last) == .unknown
  }

  /// `web4`, `fw-a`, `lb-ext`, `gw`: what a machine does, with anything that tells it from others.
  private func isMachineLabel(_ label: Range<Int>) -> Bool {
    guard let name = StructuredName(text, label) else { return false }
    return name.certainty > .none
      || name.hasRole && text.all(in: label) { $0 == $0.lowercased && $0 != Byte.underscore }
        && (label.count < 4 || text.any(in: label) { $0 == Byte.hyphen })
  }

  private func isLocalMachine(_ last: Range<Int>) -> Bool {
    if InternalDomains.common.contains(text, host.name) || isProgramName || !isLowerOrUpper {
      return false
    }
    let labels = host.labels.dropLast()
    guard let first = labels.first, !InternalDomains.members.contains(text, first) else {
      return false
    }
    if labels.contains(where: { text.equals($0, "example") }) { return false }
    if text.equals(last, "svc") || text.equals(last, "pod") { return labels.count > 1 }
    if InternalDomains.strong.contains(text, last) { return true }
    return labels.count > 1 && !text.all(in: host.name) { $0.isLetter || $0 == Byte.dot }
      || labels.contains {
        isMachineLabel($0) && text.any(in: $0) { $0 == Byte.hyphen || $0.isDigit }
      }
  }

  /// `box.tailnet-1a2b.ts.net`
  private var isUnderLocalDomain: Bool {
    InternalDomains.suffixes.contains { text.ends(host.name, with: $0) }
      && !InternalDomains.common.contains(text, host.name)
  }

  private var isPublicMachine: Bool {
    guard host.labels.count > host.registered, host.isResolved, host.isWritten, !isProgramName,
      !SoftwareDomains.holds(text, host.labels)
    else { return false }
    let isNamed = host.labels.dropLast(host.registered).contains { label in
      !host.isAmbiguous && InternalDomains.labels.contains(text, label)
        || StructuredName(text, label)?.certainty ?? .none > .none
        || GeneratedName.isPod(text, label)
    }
    return isNamed && !ReferenceSites.holds(text.bytes[host.name])
  }

  private var isProgramName: Bool {
    let next = text[host.name.upperBound]
    return next == Byte.openParen
      || next == UInt8(ascii: "=") && text[host.name.upperBound + 1] != UInt8(ascii: "=")
        && !text.any(in: host.name) { $0.isDigit || $0 == Byte.hyphen }
  }

  private var isLowerOrUpper: Bool {
    let letters = text.count(in: host.name, where: \.isLetter)
    let capitals = text.count(in: host.name) { $0.isLetter && $0 != $0.lowercased }
    return capitals <= host.labels.count || capitals == letters
  }
}
