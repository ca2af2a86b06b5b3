/// The SHA-256 of a page's style, by which its content security policy allows that style and no other.
enum PageDigest {
  /// `sha256-` and the digest in Base64.
  static func source(of text: String) -> String {
    "sha256-" + Base64.text(of: SHA256.digest(of: Array(text.utf8)))
  }
}
