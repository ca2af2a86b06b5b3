import Markdown

/// Paths as SARIF has them: references relative to the repository, with what an address can't hold encoded.
enum SARIFAddress {
  static func reference(to path: String) -> String {
    var output: [UInt8] = []
    // A colon in the first part would make it a scheme.
    let first = path.utf8.prefix { $0 != Byte.slash }
    if first.contains(Byte.colon) || path.hasPrefix("//") { output.append("./") }
    for byte in FileName.bytes(of: path) {
      if byte.isAlphanumeric || isPlain(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool { plain.contains(byte) }

  private static let plain = Set("-._~/".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)
}
