import Markdown
internal import SensitiveData

/// Everything that stays inside wherever it stands: words of the configuration, people, and what the scanner of leaks
/// finds.
struct InnerWords {
  private var names = NameForms()
  private var words = NameForms()
  private var tickets = TicketForms()
  private let allowances: Allowances
  /// What the configuration declares public: pages, repositories, tickets.
  private let publicPatterns: AllowedValues
  let sites: PublicSites

  /// What the options of the rules about leaks let through.
  private struct Allowances {
    var names: AllowedValues
    var hosts: AllowedValues
    var addresses: AllowedValues
    var mentions: AllowedValues
    var tickets: AllowedValues
  }

  init(of document: Document, settings: CustomerSettings, lint: LintSettings) {
    allowances = Allowances(
      names: AllowedValues(lint.texts("leaked-person", "public-names")),
      hosts: AllowedValues(lint.texts("leaked-host", "public-hosts") + settings.publicHosts),
      addresses: AllowedValues(lint.texts("leaked-email-or-phone", "public-addresses")),
      mentions: AllowedValues(lint.texts("leaked-mention", "public-mentions")),
      tickets: AllowedValues(lint.texts("leaked-ticket", "public-tickets")))
    let patterns = settings.publicPatterns
    publicPatterns = AllowedValues(patterns)
    sites = PublicSites(
      settings.publicHosts + patterns.flatMap { [$0, "https://\($0)", "http://\($0)"] }
        + lint.texts("leaked-host", "public-hosts")
        + lint.texts("leaked-ticket", "public-tickets"))
    for (word, replacement) in settings.words.sorted(by: { $0.key < $1.key }) {
      words.insert(word, replacement: replacement)
    }
    for (name, replacement) in settings.people.sorted(by: { $0.key < $1.key }) {
      insertPerson(name, replacement: replacement)
    }
    var inspection = Inspection(document, settings: lint)
    let leaks = inspection.leaks
    let people = People(
      of: document, mentions: leaks, map: inspection.map,
      alsoNamed: KnownNames.all(in: document, leaks: leaks))
    for spelling in people.spellings {
      let person = people.persons[spelling.person].name
      if allowances.names.holds(person) || allowances.mentions.holds(person) { continue }
      let configured = settings.people.first { $0.key.lowercased() == person.lowercased() }
      let name = String(decoding: spelling.bytes, as: UTF8.self)
      for form in [name] + KnownNames.accounts(of: name) {
        names.insert(form, replacement: configured?.value)
      }
    }
    insertPeople(of: document)
    tickets = TicketForms(of: leaks)
  }

  /// The people whom the document lists or tells of, in any script.
  private mutating func insertPeople(of document: Document) {
    for name in WrittenPeople(document: document).all() where !allowances.names.holds(name) {
      insertPerson(name, replacement: nil)
    }
  }

  private mutating func insertPerson(_ name: String, replacement: String?) {
    for form in [name] + KnownNames.accounts(of: name) {
      names.insert(form, replacement: replacement)
    }
    for part in WrittenNames.parts(of: name) {
      names.insert(part.text, replacement: replacement, needsCapital: part.needsCapital)
    }
    for form in NameInflections.all(of: name) { names.insert(form, replacement: replacement) }
  }

  /// The confidential content of a range, in its order and without overlaps; secrets are never hidden behind anything else.
  ///
  /// It is looked for in plain forms of the text: without invisible characters, with ASCII digits and hyphens.
  func hits(in bytes: [UInt8], _ range: Range<Int>, map: PlaceMap? = nil) -> [InnerHit] {
    guard FoldedText.isNeeded(bytes, range) else { return plainHits(in: bytes, range, map: map) }
    let folded = FoldedText(bytes, range)
    let hits = plainHits(in: folded.bytes, 0..<folded.bytes.count).map { hit in
      var hit = hit
      hit.range = folded.original(hit.range)
      return hit
    }
    let hidden = SensitiveScanner.hiddenCharacters.spans(bytes, range).map {
      InnerHit(kind: .hidden, range: $0.range, name: $0.name)
    }
    return Self.withoutOverlaps(hits + hidden)
  }

  private func plainHits(in bytes: [UInt8], _ range: Range<Int>, map: PlaceMap? = nil) -> [InnerHit]
  {
    var hits = words.matches(in: bytes, range).map {
      InnerHit(kind: .word, range: $0.range, replacement: $0.form.replacement)
    }
    for leak in LeakScanner(bytes: bytes, range: range, map: map, isThorough: true).leaks() {
      if let hit = hit(leak, in: bytes) { hits.append(hit) }
    }
    hits += tickets.matches(in: bytes, range)
      .filter { !allowances.tickets.holds(String(decoding: bytes[$0], as: UTF8.self)) }
      .map { InnerHit(kind: .ticket, range: $0) }
    let known = hits.filter { $0.kind == .ticket }.map(\.range)
    hits += TicketForms.furtherNumbers(behind: known, in: bytes, before: range.upperBound)
      .map { InnerHit(kind: .ticket, range: $0) }
    hits += pages(in: bytes, range)
    hits += SensitiveHits.all(in: bytes, range).filter { !isAllowed($0, in: bytes) }
    hits += names.matches(in: bytes, range).map {
      let whole = KnownNames.withFamilyName($0.range, in: bytes)
      return InnerHit(kind: .person, range: whole, replacement: $0.form.replacement)
    }
    return Self.withoutOverlaps(hits)
  }

  private static func withoutOverlaps(_ hits: [InnerHit]) -> [InnerHit] {
    var kept: [InnerHit] = []
    let sorted = hits.enumerated().sorted {
      let (left, right) = ($0.element, $1.element)
      return (left.range.lowerBound, -left.range.upperBound, $0.offset)
        < (right.range.lowerBound, -right.range.upperBound, $1.offset)
    }
    for (_, hit) in sorted {
      if let last = kept.last, hit.range.lowerBound < last.range.upperBound {
        if hit.kind == .secret, last.kind != .secret { kept[kept.count - 1] = hit }
        // Who is configured has a role of their own, however the name was found.
        if hit.kind == last.kind, last.replacement == nil {
          kept[kept.count - 1].replacement = hit.replacement
        }
        // An account at a machine is not a mail address.
        if last.kind == .email, hit.kind == .address || hit.kind == .host {
          kept[kept.count - 1].kind = hit.kind
        }
        // What reaches beyond the one before it is confidential as well.
        let range = last.range.lowerBound..<max(last.range.upperBound, hit.range.upperBound)
        kept[kept.count - 1].range = range
        continue
      }
      kept.append(hit)
    }
    return kept
  }

  private func hit(_ leak: Leak, in bytes: [UInt8]) -> InnerHit? {
    let value = String(decoding: bytes[leak.range], as: UTF8.self)
    func found(_ kind: InnerHit.Kind) -> InnerHit {
      InnerHit(kind: kind, range: leak.range, name: leak.name)
    }
    switch leak.kind {
    case .mention:
      if isAllowed(mention: value) { return nil }
      return InnerHit(kind: .person, range: KnownNames.whole(leak.range, in: bytes))
    case .channel: return isAllowed(mention: value) ? nil : found(.channel)
    case .email: return allowances.addresses.holds(value) ? nil : found(.email)
    case .phone: return allowances.addresses.holds(value) ? nil : found(.phone)
    case .address: return allowances.hosts.holds(value) ? nil : found(.address)
    case .hostName: return allowances.hosts.holds(value) ? nil : found(.host)
    // The scanners judge what may be a credential; the first line of a private key is one already.
    case .secret: return leak.name == LeakScanner.privateKey ? found(.secret) : nil
    case .ticket, .numberedTicket: return allowances.tickets.holds(value) ? nil : found(.ticket)
    case .hiddenCharacter: return found(.hidden)
    // Web addresses are held against the hosts that are public.
    case .internalLink, .plainHost, .localhost, .ticketLink: return nil
    }
  }

  private func isAllowed(_ hit: InnerHit, in bytes: [UInt8]) -> Bool {
    let value = String(decoding: bytes[hit.range], as: UTF8.self)
    if publicPatterns.holds(value) || InnerPhrase.codes.contains(value) { return true }
    switch hit.kind {
    case .person: return allowances.names.holds(value) || isAllowed(mention: value)
    case .channel: return isAllowed(mention: value)
    case .email, .phone: return allowances.addresses.holds(value)
    case .page: return sites.shows("https://\(value)".utf8) || allowances.hosts.holds(value)
    case .address, .host, .identifier, .path: return allowances.hosts.holds(value)
    case .ticket: return allowances.tickets.holds(value)
    case .secret, .hidden, .word, .owner: return false
    }
  }

  private func isAllowed(mention: String) -> Bool {
    allowances.mentions.holds(mention.drop { "@#<".contains($0) })
  }

  /// The names of machines that nobody has allowed.
  private func machines(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    SensitiveScanner.machineNames.spans(bytes, range).map(\.range).filter { name in
      let text = String(decoding: bytes[name], as: UTF8.self)
      return !allowances.hosts.holds(text) && !sites.shows("https://\(text)/".utf8)
    }
  }

  /// The web addresses of a text that are not public.
  private func pages(in bytes: [UInt8], _ range: Range<Int>) -> [InnerHit] {
    var found: [InnerHit] = []
    for address in WebAddresses.all(in: bytes, range) {
      let part = Array(bytes[address])
      let text = String(decoding: part, as: UTF8.self)
      let host = PublicSites.host(of: text)?.name.lowercased()
      if sites.shows(part), !holdsAny(address: part) { continue }
      let isLocal = host == "localhost" || host == "127.0.0.1"
      found.append(
        InnerHit(kind: .page, range: address, name: isLocal ? InnerHit.localhost : ""))
    }
    return found
  }

  /// Whether an address, as it is written or as it is meant, holds anything that stays inside.
  func holdsAny(address: [UInt8]) -> Bool {
    let decoded = PercentEncoding.decoded(address)
    let parted = decoded.map { "/+=?&:".utf8.contains($0) ? Byte.space : $0 }
    let words = decoded.map { "-_+./=&?".utf8.contains($0) ? Byte.space : $0 }
    return SensitiveHits.inAddress(decoded).contains { !isAllowed($0, in: decoded) }
      || holdsLeak(decoded) || holdsLeak(parted)
      || holdsPage(decoded)
      || !machines(in: parted, 0..<parted.count).isEmpty
      || [decoded, words].contains(where: holdsName)
  }

  private func holdsName(_ text: [UInt8]) -> Bool {
    !names.matches(in: text, 0..<text.count).isEmpty
      || !words.matches(in: text, 0..<text.count).isEmpty
  }

  private func holdsLeak(_ text: [UInt8]) -> Bool {
    let isReference = sites.isReference(text)
    if !isReference, !tickets.matches(in: text, 0..<text.count).isEmpty { return true }
    for leak in LeakScanner(bytes: text, range: 0..<text.count, isThorough: true).leaks() {
      if leak.kind == .channel || isReference && leak.kind == .ticket { continue }
      if hit(leak, in: text) != nil { return true }
    }
    // Before its query a web address is made of paths.
    let isWeb = text.starts(with: "http".utf8)
    let start = isWeb ? text.firstIndex { "?= ".utf8.contains($0) } ?? text.count : 0
    return !SensitiveScanner.paths.spans(text, start..<text.count).isEmpty
  }

  /// Whether an address leads on to another one that is not public.
  private func holdsPage(_ address: [UInt8]) -> Bool {
    let parted = address.map { "?=&".utf8.contains($0) ? Byte.space : $0 }
    return WebAddresses.all(in: parted, 0..<parted.count).dropFirst().contains {
      !sites.shows(parted[$0])
    }
  }
}
