/// The head of an HTTP request, as far as a preview needs it (RFC 9112).
struct PreviewRequest: Sendable, Equatable {
  var method: String
  /// The decoded parts of the path: `view`, `team`, `outage.md`.
  var path: [String]
  /// The values of the query, the last of each name.
  var query: [String: String]
  var host: String

  /// The longest head that is read, in bytes.
  static let longest = 16_384

  /// Why a request is not answered.
  enum Problem: Error { case malformed }

  /// Reads the bytes up to the empty line that ends the head.
  init(_ head: [UInt8]) throws(Problem) {
    let text = String(decoding: head, as: UTF8.self)
    var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let first = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
    guard first.count == 3, first[2].hasPrefix("HTTP/1."), first[1].hasPrefix("/") else {
      throw .malformed
    }
    var hosts: [String] = []
    for line in lines where !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" "), !line.hasPrefix("\t") else {
        throw .malformed
      }
      guard line[..<colon].lowercased() == "host" else { continue }
      hosts.append(String(line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }))
    }
    // Two hosts could be read differently by two programs.
    guard hosts.count == 1 else { throw .malformed }
    method = String(first[0])
    host = hosts[0]
    let target = first[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = try Self.parts(of: target[0])
    query = try Self.query(target.count > 1 ? target[1] : "")
  }

  private static func parts(of path: Substring) throws(Problem) -> [String] {
    var parts: [String] = []
    for part in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      parts.append(try decoded(part))
    }
    return parts == [""] ? [] : parts
  }

  private static func query(_ text: Substring) throws(Problem) -> [String: String] {
    var values: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      values[try decoded(parts[0])] = parts.count > 1 ? try decoded(parts[1]) : ""
    }
    return values
  }

  /// A text without percent signs; what is no UTF-8 afterwards is malformed.
  private static func decoded(_ text: Substring) throws(Problem) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexValue),
        let low = rest.popFirst().flatMap(hexValue)
      else { throw .malformed }
      bytes.append(high << 4 | low)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    return text
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
