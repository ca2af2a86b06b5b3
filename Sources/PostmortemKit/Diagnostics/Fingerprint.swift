public import Markdown

/// A name for a finding that stays the same when lines are added above it.
public struct Fingerprint {
  /// The SHA-256, in hexadecimal, of the rule, the path and the text of the line without the white space around it.
  ///
  /// - Parameter ordinal: tells apart findings of one rule on lines with the same text: 0 for the first.
  public static func of(_ finding: Finding, path: String, source: SourceText?, ordinal: Int)
    -> String
  {
    var message: [UInt8] = []
    for part in [finding.rule, path, String(ordinal)] {
      message.append(utf8: part)
      message.append(0)
    }
    if let source { message += source.bytes[source.trimmedLine(finding.location.line)] }
    return PageDigest.sha256(message).reduce(into: "") { text, byte in
      text.unicodeScalars.append(digits[Int(byte >> 4)])
      text.unicodeScalars.append(digits[Int(byte & 15)])
    }
  }

  private static let digits = Array("0123456789abcdef".unicodeScalars)
}
