import Markdown

/// Finds the names of machines and inner services under a public domain, as texts give them without a scheme:
/// `db-1.internal.acme.com`, `auth01.prod.acme.net`. Their domain is everybody's; one of the labels before it tells.
enum MachineNames {
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = range.lowerBound
    while from < range.upperBound, let dot = dot(in: bytes, from..<range.upperBound) {
      var start = dot
      while start > from, LeakScanner.isHostByte(bytes[start - 1]) { start -= 1 }
      var end = dot + 1
      while end < range.upperBound, LeakScanner.isHostByte(bytes[end]) { end += 1 }
      from = end
      while end > start, !bytes[end - 1].isAlphanumeric { end -= 1 }
      while start < end, !bytes[start].isAlphanumeric { start += 1 }
      // Behind `@` it is an address, and before a parenthesis a function.
      let before = start > range.lowerBound ? bytes[start - 1] : 0
      let behind = end < range.upperBound ? bytes[end] : 0
      guard before != Byte.at, behind != Byte.openParen, isMachine(bytes[start..<end]) else {
        continue
      }
      found.append(start..<end)
    }
    return found
  }

  private static func dot(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { ByteWords.first(Byte.dot, in: $0, range) }
  }

  private static func isMachine(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count <= 253, !name.contains(Byte.underscore) else { return false }
    let text = String(decoding: name.map(\.lowercased), as: UTF8.self)
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 2, labels.count < 12, labels.allSatisfy({ !$0.isEmpty }),
      let last = labels.last, endings.contains(String(last))
    else { return false }
    let isShared = sharedDomains.contains { text.hasSuffix("." + $0) }
    return labels.dropLast(2).contains { label in
      label.split(separator: "-").contains { innerWords.contains(String($0)) }
        || !isShared && isNumbered(label)
    }
  }

  /// `db-1`, `web02`: a word and its number. A single letter with one is a version or a product (`s3`, `v2`).
  private static func isNumbered(_ label: Substring) -> Bool {
    let letters = label.prefix { $0.isLetter }
    let digits = label.dropFirst(letters.count).drop { $0 == "-" }
    return letters.utf8.count > 1 && !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }

  /// The endings of names that resolve everywhere.
  private static let endings: Set<String> = [
    "com", "net", "org", "io", "dev", "cloud", "app", "co", "ai", "tech", "systems", "services",
    "network", "online", "site", "info", "biz", "eu", "de", "fr", "nl", "uk", "us", "ca", "au",
    "jp", "in", "br", "ch", "at", "se", "no", "es", "it", "pl", "me", "sh", "gg", "xyz", "gov",
    "edu", "mil", "example",
  ]

  /// What a label calls a place that only its own people reach.
  private static let innerWords: Set<String> = [
    "internal", "int", "intranet", "corp", "lan", "private", "priv", "prod", "production",
    "staging", "stage", "stg", "preprod", "qa", "uat", "vpc", "vpn", "k8s", "infra", "mgmt",
    "admin", "bastion", "jump", "ops", "rds", "node", "cluster", "grafana", "kibana", "jenkins",
    "prometheus", "vault", "consul", "jira", "wiki", "confluence", "gitlab",
  ]

  /// Domains under which everybody has names with numbers.
  private static let sharedDomains = [
    "amazonaws.com", "googleapis.com", "azure.com", "windows.net", "cloudfront.net", "github.io",
    "cloudflare.com", "akamaiedge.net", "fastly.net",
  ]
}
