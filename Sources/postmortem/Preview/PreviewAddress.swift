#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Where the preview is served, and by which names a browser may ask for it.
struct PreviewAddress: Sendable, Equatable {
  /// `127.0.0.1` or `::1`, without brackets.
  let text: String
  let isIPv6: Bool

  /// Takes `localhost` or an address; nil for other names, which anybody may give any address.
  init?(_ host: String) {
    let host = host == "localhost" ? "127.0.0.1" : host
    guard let isIPv6 = Self.isIPv6(host) else { return nil }
    text = host
    self.isIPv6 = isIPv6
  }

  /// Whether only this machine can reach it.
  var isLoopback: Bool { Self.isLoopback(text) }

  /// The address with a port, as it stands in a URL.
  func authority(port: UInt16) -> String { isIPv6 ? "[\(text)]:\(port)" : "\(text):\(port)" }

  /// Whether a request may name this host. A page from elsewhere can have its own name lead to this machine (DNS
  /// rebinding), but it can't have the browser send another name: only addresses and `localhost` are answered.
  func answers(host: String) -> Bool {
    let name = Self.name(of: host)
    if name.lowercased() == "localhost" { return true }
    guard Self.isIPv6(name) != nil else { return false }
    return !isLoopback || Self.isLoopback(name)
  }

  /// A `Host` field without its port and brackets; empty where it is malformed.
  private static func name(of host: String) -> String {
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]"), isPort(host[host.index(after: end)...]) else {
        return ""
      }
      return String(host[host.index(after: host.startIndex)..<end])
    }
    guard let colon = host.firstIndex(of: ":") else { return host }
    return isPort(host[colon...]) ? String(host[..<colon]) : ""
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.first == ":" && text.dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }

  private static func isLoopback(_ address: String) -> Bool {
    address == "::1" || isIPv6(address) == false && address.hasPrefix("127.")
  }

  /// Whether a text is an address of version 6 or of version 4; nil where it is neither.
  private static func isIPv6(_ text: String) -> Bool? {
    var four = in_addr()
    if inet_pton(AF_INET, text, &four) == 1 { return false }
    var six = in6_addr()
    return inet_pton(AF_INET6, text, &six) == 1 ? true : nil
  }
}
