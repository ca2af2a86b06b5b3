import Markdown

/// An answer of the preview.
struct PreviewResponse: Sendable {
  var status = Status.found
  var type = "text/html; charset=utf-8"
  /// What the browser may do with the answer.
  var policy = Self.none
  var body: [UInt8] = []
  /// What ends the answer: nil where it is whole, else the draft whose changes are told as they happen.
  var changes: PreviewChanges?
  /// Where to look instead.
  var location: String?

  enum Status: String {
    case found = "200 OK"
    case elsewhere = "302 Found"
    case malformed = "400 Bad Request"
    case refused = "403 Forbidden"
    case missing = "404 Not Found"
    case wrongMethod = "405 Method Not Allowed"
    case failed = "500 Internal Server Error"
  }

  /// For what needs nothing.
  static let none =
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  /// For the preview's own pages: their style and script come from files, and the document stands in a frame.
  static let frame =
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; "
    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  /// For the document: no script runs in it whatever a template holds, and nothing is loaded.
  static let document =
    "sandbox allow-same-origin allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    + "font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

  static func text(_ status: Status, _ text: String) -> PreviewResponse {
    PreviewResponse(
      status: status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// The head of the answer, with the empty line that ends it.
  var head: [UInt8] {
    var lines = [
      "HTTP/1.1 " + status.rawValue, "Content-Type: " + type, "Content-Security-Policy: " + policy,
      "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer",
      "Cross-Origin-Resource-Policy: same-origin", "Cache-Control: no-store", "Connection: close",
    ]
    if changes == nil { lines.append("Content-Length: \(body.count)") }
    if status == .wrongMethod { lines.append("Allow: GET, HEAD") }
    if let location { lines.append("Location: " + location) }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
