import Markdown

/// Finds web pages that are written without a scheme: `wiki.acme.io/x/Runbook`, `acme.atlassian.net`.
struct WebAddressScanner {
  let text: IdentifierText

  func scan() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = text.range.lowerBound
    while index < text.range.upperBound {
      guard Self.isNameByte(text.bytes[index]) else {
        // A title may hold addresses too.
        if let title = PageTitles(text: text).title(at: index) { found.append(title) }
        index += 1
        continue
      }
      let end = text.end(from: index, atMost: .max / 2, while: Self.isNameByte)
      if end - index < 254, let page = page(text.trimmed(index..<end)) {
        found.append(page)
        index = max(end, page.upperBound)
      } else {
        index = end
      }
    }
    return found
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.dot || byte == Byte.underscore
  }

  private func page(_ name: Range<Int>) -> Range<Int>? {
    if text.equals(name, "go") { return goLink(name) }
    guard name.count > 3, standsFree(name) else { return nil }
    guard text.any(in: name, { $0 == Byte.dot }) else {
      return InternalPages(text: text).end(ofService: name).map { name.lowerBound..<$0 }
    }
    let host = HostName(text, name)
    if let host, let end = InternalPages(text: text).end(host) { return name.lowerBound..<end }
    guard let host, host.isResolved, host.isWritten, !isProgramName(host),
      !SoftwareDomains.holds(text, host.labels)
    else { return nil }
    let end = pageEnd(name.upperBound)
    let hasPath = end > name.upperBound + 1
    if host.isBareDomain || host.labels.count == host.registered + 1 && host.begins(with: "www") {
      guard hasPath, !isList(of: host, end: end) else { return nil }
    }
    if text.stands("//", at: name.lowerBound - 2) {
      // Only an address without its scheme begins with two slashes.
      guard hasPath || host.labels.count > 2 else { return nil }
    }
    if host.isAmbiguous, host.isFileName || !hasPath && !host.isCalledService { return nil }
    return ReferenceSites.holds(text.bytes[name.lowerBound..<end]) ? nil : name.lowerBound..<end
  }

  /// Whether a name is no part of an address, a path, a variable or another word.
  private func standsFree(_ name: Range<Int>) -> Bool {
    let before = text[name.lowerBound - 1]
    if before == Byte.slash {
      return text[name.lowerBound - 2] == Byte.slash && text[name.lowerBound - 3] != Byte.colon
        && !text[name.lowerBound - 3].isAlphanumeric
    }
    return !"@$%&\\~.".utf8.contains(before) && before < 0x80
      || before >= 0x80 && !WordEdge.isLetter(before: name.lowerBound, in: text.bytes)
  }

  /// The end of a port, a path and a query behind a host.
  func pageEnd(_ index: Int) -> Int {
    var end = index
    if text[end] == Byte.colon, text[end + 1].isDigit {
      end = text.end(from: end + 1, atMost: 5, while: \.isDigit)
    }
    guard
      text[end] == Byte.slash || text[end] == UInt8(ascii: "?") && text[end + 1].isAlphanumeric
        || text[end] == UInt8(ascii: "#") && text[end + 1].isAlphanumeric
    else { return end }
    let edges = IdentifierText.pageEdges
    let stop = text.end(from: end, atMost: 2048) { $0 > Byte.space && !edges.contains($0) }
    return text.start(before: stop, atMost: 8) { ".,;:!?*_~".utf8.contains($0) }
  }

  /// `go/pay-runbook`, a short link of a company
  private func goLink(_ name: Range<Int>) -> Range<Int>? {
    guard text[name.upperBound] == Byte.slash, standsFree(name),
      text[name.lowerBound - 1] != Byte.slash,
      text[name.lowerBound - 1] != Byte.hyphen
    else { return nil }
    let end = text.end(from: name.upperBound + 1, atMost: 64) {
      $0.isAlphanumeric || $0 == Byte.hyphen
    }
    let target = name.upperBound + 1..<end
    guard target.count > 2, text[end] != Byte.dot, text[end] != Byte.slash,
      !Self.noLinks.contains(text, target)
    else { return nil }
    return name.lowerBound..<end
  }

  /// What stands beside "go" in sentences and folders.
  private static let noLinks = TermSet(
    "no-go nogo rust python java node javascript typescript ruby bin src pkg mod test build stop wait gold"
  )

  /// Whether a name is one of a program: a package, a member, a call.
  private func isProgramName(_ host: HostName) -> Bool {
    let next = text[host.name.upperBound]
    if next == Byte.openParen || next == Byte.openBracket || next == UInt8(ascii: "=") {
      return true
    }
    guard let first = host.labels.first else { return true }
    // `v1.2.io`: a version.
    if text.all(in: host.labels[host.labels.count - 2], \.isDigit), host.labels.count > 2 {
      return true
    }
    return host.labels.count > 2
      && (Self.packages.contains(text, first) || Self.hosts.contains(text, first))
      || (host.isBareDomain || host.isAmbiguous) && Self.objects.contains(text, first)
  }

  /// Objects whose members have names of any kind.
  private static let hosts = TermSet("process self this window")

  private static let packages = TermSet("com org net io dev java javax kotlin android")

  /// What programs call their objects.
  private static let objects = TermSet(
    """
    self this module data var local each args ctx req res request response params props state event window document
    console process user users session config settings env metadata spec status labels resource item obj object msg
    vault token page site feed system microsoft google.protobuf
    """)

  /// `booking.com/expedia.com`: names beside each other.
  private func isList(of host: HostName, end: Int) -> Bool {
    let start = host.name.upperBound + 1
    guard text[start - 1] == Byte.slash, let other = HostName(text, start..<end) else {
      return false
    }
    return other.isResolved && other.isBareDomain && other.labels.count > 1
  }
}
