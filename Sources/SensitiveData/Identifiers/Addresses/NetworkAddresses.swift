extension SensitiveScanner {
  /// Network addresses of machines: IPv4 and IPv6 in all written forms, and hardware addresses.
  public static let networkAddresses = SensitiveScanner(name: "network addresses") { bytes, range in
    let text = IdentifierText(bytes, range)
    return
      (IPv4Scanner(text).scan() + IPv6Scanner(text: text).scan()
      + HardwareAddressScanner(text: text).scan())
      .filter { !text.isInReferencePage($0.lowerBound) }
      .map { SensitiveSpan(.address, $0) }
  }
}
