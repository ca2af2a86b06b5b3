import Markdown

/// Reads names that their sentence says are machines': `"Kelvin" is the build server`, "zeus, thor-2 and hera are our
/// three boxes".
struct PredicateReader {
  let text: IdentifierText

  /// The machines of a list that begins with a name.
  func machines(from name: Range<Int>) -> [Range<Int>]? {
    guard isName(name) else { return nil }
    var names = [name]
    var end = name.upperBound
    for _ in 0..<12 {
      guard let next = nextName(behind: end) else { break }
      names.append(next)
      end = next.upperBound
    }
    let isQuoted = Self.quotes.contains(text[end])
    if isQuoted { end += 1 }
    guard let verb = text.adjacentWord(after: end), Self.verbs.contains(text, verb),
      isMachine(behind: verb.upperBound)
    else { return nil }
    // One product is what it is: "redis is the cache server".
    let isProduct = names.count == 1 && !isQuoted && ThemeNames.products.contains(text, name)
    return isProduct ? nil : names
  }

  private static let quotes = ByteSet("\"'`")
  private static let verbs = TermSet("is are was were ist sind war waren est sont es son")

  private func isName(_ name: Range<Int>) -> Bool {
    guard name.count > 2, text[name.lowerBound].isLetter, text[name.lowerBound - 1] != Byte.hyphen,
      text[name.lowerBound - 1] != Byte.slash, !text.any(in: name, { $0 == Byte.dot })
    else { return false }
    if ThemeNames.all.contains(text, name) { return true }
    return PlainName(text: text).kind(name) == .coded
  }

  private func nextName(behind index: Int) -> Range<Int>? {
    var start = text.end(from: index, atMost: 3) { $0.isBlank || "\"',`&+".utf8.contains($0) }
    guard start > index else { return nil }
    let isSigned = text.any(in: index..<start) { ",&+".utf8.contains($0) }
    if let word = text.adjacentWord(after: start), Self.joints.contains(text, word) {
      start = text.end(from: word.upperBound, atMost: 2) { $0.isBlank || Self.quotes.contains($0) }
    } else if !isSigned {
      return nil
    }
    let name = text.trimmed(
      start..<text.end(from: start, atMost: 64, while: WebAddressScanner.isNameByte))
    return name.lowerBound == start && isName(name) ? name : nil
  }

  private static let joints = TermSet("and or und et y e i en og och")

  /// Whether a noun phrase behind a verb ends with a word for machines: "the three bare-metal boxes".
  private func isMachine(behind index: Int) -> Bool {
    guard let first = text.adjacentWord(after: index), Self.beginnings.contains(text, first) else {
      return false
    }
    var end = first.upperBound
    for _ in 0..<6 {
      let start = text.end(from: end, atMost: 2) { $0 == Byte.space || $0 == Byte.hyphen }
      let word =
        start..<text.end(from: start, atMost: 32, while: IdentifierText.isWordByte)
      guard !word.isEmpty, start > end else { return false }
      end = word.upperBound
      if Self.machines.contains(text, word) {
        // "our database server team"
        guard let next = text.adjacentWord(after: end) else { return text[end] != Byte.hyphen }
        return Self.continuations.contains(text, next)
      }
    }
    return false
  }

  private static let beginnings = TermSet(
    """
    the our my a an one two three four five six both all its their der die das ein eine unser unsere le la les nos un
    une el los las nuestro nuestros
    """)

  private static let machines = TermSet(
    multilingual:
      """
      server servers box boxes host hosts machine machines hypervisor hypervisors node nodes vm vms blade blades bastion
      router routers switch switches firewall firewalls jumphost mainframe workstation nas loadbalancer
      rechner knoten serveur serveurs machine machines servidor servidores
      """)

  private static let continuations = TermSet(
    """
    in at for of with that which where behind from on we and but who und die der das in für im dans de du pour que en
    there here
    """)
}
