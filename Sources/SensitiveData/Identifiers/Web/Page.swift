import Markdown

/// The parts of a web address without its scheme.
struct Page {
  /// The host in lower case.
  let host: String
  /// The path in lower case, with its first slash.
  let path: [UInt8]
  /// The parts of the query and of the fragment, where that looks like a query.
  let query: [ArraySlice<UInt8>]
  /// Whether neither a user nor a port stands beside the host.
  let isPlain: Bool

  init(_ address: [UInt8]) {
    let authority = address.prefix { !"/?#\\".utf8.contains($0) }
    let rest = address.dropFirst(authority.count)
    let path = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    host = String(decoding: authority.map(\.lowercased), as: UTF8.self)
    isPlain =
      !authority.contains { $0 == Byte.at || $0 == Byte.colon || $0 >= 0x80 }
      && !rest.contains(Byte.backslash)
    self.path = path.isEmpty ? [Byte.slash] : path.map(\.lowercased)
    let tail = rest.dropFirst(path.count)
    let hasQuery = tail.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "=") }
    query = hasQuery ? tail.split { "?&#;".utf8.contains($0) } : []
  }
}
