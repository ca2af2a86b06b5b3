import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

/// Pages as a strict parser of HTML reads them.
@Suite struct HTMLValidityTests {
  @Test func everyPageIsValidAndAccessibleAsFarAsItsTreeTells() throws {
    let problems = try Self.problems { folder in
      for name in ExampleTests.names {
        let bytes = Array(try Data(contentsOf: ExampleTests.folder.appending(path: name + ".md")))
        let document = try Compiler().document(from: bytes, path: name + ".md")
        for (number, options) in Self.options.enumerated() {
          try Self.write(
            try Writer.html.write(document, options), to: "\(name)-\(number).html", in: folder)
        }
      }
      for document in try HTMLDocuments.all() {
        try Self.write(
          try Writer.html.write(document, Self.options[1]), to: "\(document.kind).html", in: folder)
      }
      let entries = try HTMLDocuments.all().map { PageIndexEntry($0, path: "\($0.kind).html") }
      for list in [entries, []] {
        try Self.write(
          try PageIndex.html(of: list, Self.options[1]), to: "index-\(list.count).html", in: folder)
      }
    }
    #expect(problems == "")
  }

  @Test(arguments: [
    ("<p><div>", "not valid HTML"), ("<h3>Below nothing</h3>", "an h3 follows an h1"),
    ("<table><thead><tr><th>A</th></tr></thead></table>", "has no scope"),
    ("<p><a href=\"a\"></a></p>", "has no text"), ("<p style=\"color:red\">x</p>", "a style"),
    ("<p id=\"content\">x</p>", "stands twice"),
  ])
  func theCheckFindsWhatIsWrong(markup: String, problem: String) throws {
    let problems = try Self.problems { folder in
      let templates = [
        "note.mustache":
          "{{> head}}<body><a href=\"#content\">Skip</a><main id=\"content\"><h1>A</h1>\(markup)</main></body></html>"
      ]
      try Self.write(
        try Writer.html.write(HTMLDocuments.note(), WriterOptions(templates: templates)),
        to: "a.html", in: folder)
    }
    #expect(problems.contains(problem))
  }

  private static var options: [WriterOptions] {
    var company = WriterOptions()
    company.page.company = "Larkspur"
    company.page.home = "https://example.com/"
    company.page.logo = EmbeddedImage(Array("GIF89a".utf8))
    company.page.accent = PageColour("#8a1c7c")
    company.page.footer = "Ask us"
    company.zone = TimeZoneChoice("Asia/Kathmandu")
    return [WriterOptions(), company]
  }

  private static func problems(of fill: (URL) throws -> Void) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try Python.run("Tests/Pages/check.py", names.map { folder.appending(path: $0).path })
  }

  /// What is wrong with pages, by their names; empty where nothing is.
  static func problems(of pages: [(name: String, page: [UInt8])]) throws -> String {
    try problems { folder in
      for (name, page) in pages { try write(page, to: name, in: folder) }
    }
  }

  private static func write(_ bytes: [UInt8], to name: String, in folder: URL) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }
}
