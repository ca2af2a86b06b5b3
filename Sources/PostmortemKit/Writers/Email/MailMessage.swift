internal import Markdown

/// A message in two forms of the same text, of which a mail program shows the better that it can (RFC 2046, 5.1.4).
struct MailMessage {
  var subject: String
  var text: [UInt8]
  var html: [UInt8]

  /// The message without sender, recipients and date, which whoever sends it adds: the same document is the same
  /// message.
  var bytes: [UInt8] {
    var output: [UInt8] = []
    output.append(utf8: HeaderText.field("Subject", subject))
    // Outlook opens a message with this field as a draft that can be sent.
    output.append("X-Unsent: 1\r\nMIME-Version: 1.0\r\n")
    output.append("Content-Type: multipart/alternative; boundary=\"")
    output.append(Self.boundary)
    output.append("\"\r\n\r\n")
    append(text, type: "text/plain", to: &output)
    append(html, type: "text/html", to: &output)
    output.append("--")
    output.append(Self.boundary)
    output.append("--\r\n")
    return output
  }

  private func append(_ part: [UInt8], type: StaticString, to output: inout [UInt8]) {
    output.append("--")
    output.append(Self.boundary)
    output.append("\r\nContent-Type: ")
    output.append(type)
    output.append("; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
    output += QuotedPrintable.encoded(part)
    output.append("\r\n")
  }

  /// No text that is encoded as quoted-printable can hold it: an equals sign is followed by a number there.
  private static let boundary: StaticString = "=_postmortem_alternative"
}
