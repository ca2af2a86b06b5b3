public import Markdown

/// What makes a finding the same finding after the document was edited elsewhere: its file, its rule, the text of
/// its line, and the how-many-eth of these it is.
///
/// The line's number and the column do not count, so that a finding keeps its fingerprint when its line moves or is
/// indented.
public struct Fingerprint {
  /// The SHA-256 of a finding's identity, in 64 hexadecimal digits.
  ///
  /// - Parameters:
  ///   - path: the document's path; `./` before it does not count.
  ///   - source: nil where the bytes are no text; the line then counts as empty.
  ///   - ordinal: how many findings of the same rule on lines of the same text come before it.
  public static func of(
    _ finding: Finding, path: String, source: SourceText?, ordinal: Int
  ) -> String {
    hash(path: path, rule: finding.rule, line: line(of: finding, in: source), ordinal: ordinal)
  }

  /// The fingerprints of a document's findings, in the order of these.
  ///
  /// Findings of one rule on lines of one text are counted in the order of the text.
  public static func all(of document: CheckedDocument) -> [String] {
    all(of: document, path: document.path)
  }

  static func all(of document: CheckedDocument, path: String) -> [String] {
    var seen: [Identity: Int] = [:]
    return document.findings.map { finding in
      let line = line(of: finding, in: document.source)
      let ordinal = seen[Identity(rule: finding.rule, line: line), default: 0]
      seen[Identity(rule: finding.rule, line: line)] = ordinal + 1
      return hash(path: path, rule: finding.rule, line: line, ordinal: ordinal)
    }
  }

  private struct Identity: Hashable {
    var rule: String
    var line: [UInt8]
  }

  /// The text of the line where a finding begins, with one blank for each run of white space. Of a line of great
  /// length its beginning is enough.
  private static func line(of finding: Finding, in source: SourceText?) -> [UInt8] {
    guard let source else { return [] }
    let line = source.trimmedLine(finding.location.line)
    let words = source.bytes[line].prefix(1024).split(whereSeparator: \.isWhitespace)
    return Array(words.joined(separator: [Byte.space]))
  }

  private static func hash(path: String, rule: String, line: [UInt8], ordinal: Int) -> String {
    var message: [UInt8] = []
    message.append(utf8: path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
    message.append(0)
    message.append(utf8: rule)
    message.append(0)
    message += line
    message.append(0)
    message.append(utf8: String(ordinal))
    let digits = Array("0123456789abcdef".utf8)
    let hex = SHA256.digest(of: message).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: hex, as: UTF8.self)
  }
}
