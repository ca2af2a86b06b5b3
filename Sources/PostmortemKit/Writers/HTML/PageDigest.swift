/// The SHA-256 of a page's style, by which its content security policy allows that style and no other.
enum PageDigest {
  /// `sha256-` and the digest in Base64.
  static func source(of text: String) -> String {
    "sha256-" + base64(SHA256.digest(of: Array(text.utf8)))
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      word <<= UInt32(8 * (3 - group.count))
      for position in 0..<4 {
        let index = Int(word >> UInt32(18 - 6 * position)) & 63
        output.append(position <= group.count ? alphabet[index] : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
