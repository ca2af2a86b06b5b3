import Markdown
import SensitiveData

/// Which addresses a page for customers may link to: an allow-list of exact names, because most hosts of a company are
/// not for customers and nothing in their names shows it.
struct PublicSites {
  private let allowed: AllowedValues

  /// - Parameter hosts: what the configuration adds: hosts, addresses with or without their scheme, and patterns with
  ///   a star at one end.
  init(_ hosts: [String]) {
    allowed = AllowedValues(hosts)
  }

  /// Whether readers outside can open an address.
  func shows(_ address: some Collection<UInt8>) -> Bool {
    let text = String(decoding: address, as: UTF8.self)
    guard let host = Self.host(of: text), let rest = Self.withoutScheme(text) else {
      return allowed.holds(text)
    }
    let name = host.name.lowercased()
    if allowed.holds(text) || allowed.holds(rest) { return true }
    if Self.isOwnMachine(rest) { return true }
    guard host.isPlain, name.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return allowed.holds(name) || Self.isHomePage(name, rest) || ReferenceSites.holds(rest.utf8)
  }

  /// Whether an address is one of a site that anybody can read and that is no company's own.
  func isReference(_ address: some Collection<UInt8>) -> Bool {
    let text = String(decoding: address, as: UTF8.self)
    guard let rest = Self.withoutScheme(text), let host = Self.host(of: text) else { return false }
    return ReferenceSites.holds(rest.utf8)
      && !ReferenceSites.hasStatusName(host.name.lowercased())
  }

  /// `localhost:8080/healthz`: whoever reads it has no way to another machine.
  private static func isOwnMachine(_ address: Substring) -> Bool {
    let authority = address.prefix { !"/?#\\".contains($0) }.lowercased()
    guard let name = ownMachines.first(where: authority.hasPrefix) else { return false }
    let port = authority.dropFirst(name.count)
    return port.isEmpty
      || port.first == ":" && (2...6).contains(port.count)
        && port.dropFirst().allSatisfy(\.isNumber)
  }

  private static let ownMachines = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"]

  /// `https://acme.io/`, `https://www.acme.io`: the page that every company shows.
  private static func isHomePage(_ name: String, _ address: Substring) -> Bool {
    guard address.utf8.count <= name.utf8.count + 1,
      address.utf8.count == name.utf8.count || address.last == "/"
    else {
      return false
    }
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), ReferenceSites.isResolved(labels)
    else { return false }
    let registered = ReferenceSites.registeredLabels(labels)
    return labels.count == registered || labels.count == registered + 1 && labels[0] == "www"
  }

  /// The host of a web address, and whether neither a name nor a port stands beside it.
  static func host(of address: String) -> (name: String, isPlain: Bool)? {
    guard let rest = withoutScheme(address) else { return nil }
    let authority = rest.prefix { !"/?#\\".contains($0) }
    var name = authority
    if let at = name.lastIndex(of: "@") { name = name[name.index(after: at)...] }
    let plain = name.prefix { $0 != ":" }
    return (String(plain), plain.count == authority.count)
  }

  private static func withoutScheme(_ address: String) -> Substring? {
    let lower = address.prefix(8).lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    return address.dropFirst(scheme.count)
  }
}
