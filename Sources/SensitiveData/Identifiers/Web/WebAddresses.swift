extension SensitiveScanner {
  /// Web pages that are not public and are written without a scheme.
  public static let webAddresses = SensitiveScanner(name: "web addresses") { bytes, range in
    WebAddressScanner(text: IdentifierText(bytes, range)).scan().map { SensitiveSpan(.page, $0) }
  }
}
