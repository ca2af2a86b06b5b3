import Markdown
import PostmortemKit

/// What stands around a document in the preview.
struct PreviewView {
  var name: String
  var audience: Audience
  /// Whether there is no list of documents to go back to.
  var isAlone: Bool
  /// The state of the files, by which the browser asks for changes.
  var state: String
  var title: String?
  var findings: [Finding] = []
  /// Why there is no page.
  var problem: String?
}

/// Where the parts of the preview are found.
enum PreviewLink {
  static func view(_ name: String, _ audience: Audience) -> String {
    "/view/\(path(name))?audience=\(audience.rawValue)"
  }

  static func page(_ name: String, _ audience: Audience) -> String {
    "/page/\(path(name))?audience=\(audience.rawValue)"
  }

  static func changes(_ name: String, since state: String) -> String {
    "/changes/\(path(name))?since=\(state)"
  }

  /// A name as a part of a URL; a question mark or number sign in it is no end of the path.
  private static func path(_ name: String) -> String {
    var output = ""
    for byte in name.utf8 {
      if byte.isAlphanumeric || "-._~/".utf8.contains(byte) {
        output.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        output += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return output
  }
}

/// Writes the pages of the preview itself.
enum PreviewPage {
  /// The list of the documents in a folder.
  static func index(of folder: String, _ names: [String], for audience: Audience) -> [UInt8] {
    let items = names.map {
      "<li><a href=\"\(PreviewLink.view($0, audience))\">\(escaped($0))</a></li>\n"
    }
    let list =
      items.isEmpty
      ? "<p>There is no document in this folder.</p>\n" : "<ul>\n\(items.joined())</ul>\n"
    return page(
      title: folder, body: "<main class=\"list\">\n<h1>\(escaped(folder))</h1>\n\(list)</main>\n")
  }

  /// A page that says what is wrong.
  static func problem(_ heading: String, _ message: String) -> [UInt8] {
    page(
      title: heading,
      body: """
        <main class="list">
        <h1>\(escaped(heading))</h1>
        <p>\(escaped(message))</p>
        <p><a href="/">All documents</a></p>
        </main>

        """)
  }

  /// A document with its findings beside it.
  static func view(_ view: PreviewView) -> [UInt8] {
    let others = Audience.allCases.map { audience in
      let current = audience == view.audience ? " aria-current=\"page\"" : ""
      return "<a href=\"\(PreviewLink.view(view.name, audience))\"\(current)>"
        + "\(label(audience))</a>"
    }
    let back = view.isAlone ? "" : "<a href=\"/\">All documents</a>\n"
    let shown =
      view.problem.map { "<p class=\"problem\">\(escaped($0))</p>\n" }
      ?? "<iframe title=\"The document\" sandbox=\"allow-same-origin allow-popups\" "
      + "src=\"\(PreviewLink.page(view.name, view.audience))\"></iframe>\n"
    return page(
      title: view.title ?? view.name, changes: PreviewLink.changes(view.name, since: view.state),
      body: """
        <header>
        \(back)<strong>\(escaped(view.name))</strong>
        <nav aria-label="Audience">\(others.joined(separator: " "))</nav>
        <span id="state" role="status"></span>
        </header>
        <div class="columns">
        <main>\(shown)</main>
        <aside aria-label="Findings">
        \(findings(view.findings))</aside>
        </div>

        """)
  }

  private static func label(_ audience: Audience) -> String {
    switch audience {
    case .internal: "Internal"
    case .customer: "Customer"
    }
  }

  private static func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "<h2>Findings</h2>\n<p>Nothing was found.</p>\n" }
    let items = findings.map { finding in
      let help = finding.help.map { "<p class=\"help\">\(escaped($0))</p>\n" } ?? ""
      return """
        <li class="\(finding.severity)">
        <p><b>\(finding.severity)</b> line \(finding.location.line)</p>
        <p>\(escaped(finding.message))</p>
        \(help)<p class="rule">\(escaped(finding.rule))</p>
        </li>

        """
    }
    return "<h2>Findings: \(findings.count)</h2>\n<ol>\n\(items.joined())</ol>\n"
  }

  private static func page(title: String, changes: String? = nil, body: String) -> [UInt8] {
    let live = changes.map { " data-changes=\"\(escaped($0))\"" } ?? ""
    let script = changes == nil ? "" : "<script src=\"/preview.js\" defer></script>\n"
    return Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <link rel="stylesheet" href="/preview.css">
      \(script)</head>
      <body\(live)>
      \(body)</body>
      </html>

      """.utf8)
  }

  /// Text of a document or a path, with its control characters written out.
  private static func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    HTMLEscape.append(VisibleText.of(text).utf8, to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
