internal import SensitiveData

/// What the scanners of sensitive data find, in the terms of the customer edition.
enum SensitiveHits {
  /// The hits of every scanner in a range, in any order; they may overlap.
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [InnerHit] {
    hits(of: SensitiveScanner.all, in: bytes, range)
  }

  /// What an address of a public page must not hold either: credentials, mail addresses, addresses of machines.
  static func inAddress(_ bytes: [UInt8]) -> [InnerHit] {
    let spans = SensitiveScanner.all.lazy.filter { Self.addressKinds.contains($0.name) }
    return hits(of: Array(spans), in: bytes, 0..<bytes.count)
  }

  private static let addressKinds: Set<String> = [
    "secrets", "e-mail addresses", "network addresses", "telephone numbers",
  ]

  private static func hits(
    of scanners: [SensitiveScanner], in bytes: [UInt8], _ range: Range<Int>
  ) -> [InnerHit] {
    scanners.flatMap { scanner in
      scanner.spans(bytes, range).map { span in
        InnerHit(kind: InnerHit.Kind(span.kind), range: span.range, name: span.name)
      }
    }
  }
}

extension InnerHit.Kind {
  init(_ kind: SensitiveSpan.Kind) {
    self =
      switch kind {
      case .person: .person
      case .secret, .possibleSecret: .secret
      case .phone: .phone
      case .email: .email
      case .address: .address
      case .host: .host
      case .page: .page
      case .identifier: .identifier
      case .ticket: .ticket
      case .channel: .channel
      case .path: .path
      case .hidden: .hidden
      }
  }
}
