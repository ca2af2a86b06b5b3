/// Which destinations may become links: an allow-list, because a deny-list is never complete.
public enum URLPolicy {
  /// Whether a destination is `http`, `https`, `mailto`, `tel`, a fragment or a path relative to the document.
  ///
  /// Browsers strip control characters and blanks out of a URL before they read its scheme, so that
  /// `java<TAB>script:` runs: the same is done here. A path that begins with two slashes leads to another
  /// host and is refused.
  public static func allows(_ destination: some Collection<UInt8>) -> Bool {
    // Nearly all are addresses of the web.
    if destination.starts(with: "https:".utf8) || destination.starts(with: "http:".utf8) {
      return true
    }
    var scheme: [UInt8] = []
    var slashes = 0
    for byte in destination where byte > Byte.space && byte != 0x7F {
      switch byte {
      case Byte.colon:
        return schemes.contains { $0.utf8.elementsEqual(scheme) }
      case Byte.slash, Byte.backslash:
        guard scheme.isEmpty else { return true }
        slashes += 1
        if slashes == 2 { return false }
      case UInt8(ascii: "#"), UInt8(ascii: "?"):
        return true
      default:
        if slashes > 0 { return true }
        // A full-width or otherwise disguised scheme is no path that anybody writes.
        if byte >= 0x80 { return !destination.contains(Byte.colon) }
        // What can't be part of a scheme (RFC 3986, 3.1) makes the destination a path.
        guard byte.isAlphanumeric || "+-.".utf8.contains(byte) else { return true }
        scheme.append(byte.lowercased)
      }
    }
    return true
  }

  /// Whether a destination is a path that counts from the document: without scheme and host, and more than a fragment.
  public static func isRelativePath(_ destination: some Collection<UInt8>) -> Bool {
    guard allows(destination), let first = destination.first else { return false }
    return !"#?/\\".utf8.contains(first) && !destination.contains(Byte.colon)
  }

  private static let schemes = ["http", "https", "mailto", "tel"]
}
