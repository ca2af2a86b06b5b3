import Foundation
import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// Messages, read by Python's own mail library and HTML parser.
@Suite struct EmailTests {
  /// A document and the subject that a mail program has to show for it.
  private struct Sample {
    var document: Document
    var subject: String
    var isCut = false

    init(_ document: Document, subject: String? = nil, isCut: Bool = false) {
      self.document = document
      // The one example without a title is a playbook.
      self.subject = subject ?? document.title?.text ?? "Playbook"
      self.isCut = isCut
    }
  }

  private func expectReadable(
    _ samples: [Sample], at location: Testing.SourceLocation = #_sourceLocation
  ) throws {
    var files: [String: Data] = [:]
    for (number, sample) in samples.enumerated() {
      let document = sample.document
      let wanted: [String: Any] = [
        "subject": sample.subject, "words": document.text(0..<document.markdown.text.count),
        "text": try document.written(by: .text), "cut": sample.isCut,
      ]
      files["\(number).json"] = try JSONSerialization.data(withJSONObject: wanted)
      files["\(number).eml"] = Data(try Writer.email.write(document, WriterOptions()))
    }
    let problems = try CheckFolder.problems("Tests/Reports/mail.py", files)
    #expect(problems == "", sourceLocation: location)
  }

  @Test func everyKindOfDocumentBecomesAMessageThatLosesNoWord() throws {
    let kinds = try HTMLDocuments.all()
    #expect(Set(kinds.map(\.kind)) == Set(DocumentKind.allCases))
    try expectReadable(
      kinds.map { Sample($0) } + Repository.examples.map { Sample(try Repository.document($0)) })
  }

  @Test func aTitleIsOnlyEverASubject() throws {
    let long = String(repeating: "überlang ", count: 40)
    let samples: [(String, String)] = [
      (
        "---\ntitle: \"Down\\r\\nBcc: mallory@example.com\\r\\n\\r\\n<b>x\"\n---\n\nText.\n",
        "Down Bcc: mallory@example.com <b>x"
      ),
      ("---\ntitle: \"a\\u0000b\\u0007c\\u202Etxt\\u2028d\"\n---\n\nText.\n", "a b ctxt d"),
      (
        "# Störung im Rechenzentrum \u{1F525} 日本語の障害\n\nText.\n",
        "Störung im Rechenzentrum \u{1F525} 日本語の障害"
      ),
      ("# =?utf-8?Q?=42cc=3A?= and more\n\nText.\n", "=?utf-8?Q?=42cc=3A?= and more"),
      ("# \(String(repeating: "x", count: 180))\n\nText.\n", String(repeating: "x", count: 180)),
      ("# </title><script>alert(1)</script>\n\nText.\n", "</title>"),
      ("# \\</title>\\<b>alert(1)\n\nText.\n", "</title><b>alert(1)"),
      (
        "# A plain title that is long enough to be written on more than one line of the head of a message\n\nText.\n",
        "A plain title that is long enough to be written on more than one line of the head of a message"
      ),
      ("# \(long)\n\nText.\n", String(repeating: "überlang ", count: 22).dropLast() + "…"),
      ("Two\nlines\n===\n\nText.\n", "Two lines"),
      ("Just a line of text, and no more of it than this.\n\nAnd another one.\n", "Note"),
    ]
    try expectReadable(
      samples.map { source, subject in
        var sample = Sample(try Document.read(source), subject: subject)
        if sample.document.title == nil { sample.subject = "Note" }
        return sample
      })
  }

  @Test func textIsNeverMarkupAndLinksLeadNowhereElse() throws {
    let source = """
      # Links and <tags>

      [a](javascript:alert(1)) [b](java&#9;script:alert(1)) [c](data:text/html;base64,xx) [d](//evil.example/x)
      [e](https://example.com/?a=1&b="2"'3') [f](mailto:ops@example.com) [g](../runbook.md) [h](#part)
      ![i](https://example.com/i.png) ![j](data:image/png;base64,AAAA) [![k](https://example.com/k.png)](https://example.com)
      <https://example.com/auto> www.example.com <img src=x onerror=alert(1)> <!-- a secret remark -->

      <script>alert(1)</script>

      <div style="position:fixed"><!-- another secret --><b>bold</b></div>

      | left | right |
      | :-- | --: |
      | `<td>` | **x** |

      .a line that begins with a dot

      From here on
      .

      ```html
      <p onclick="x()">=3D</p>  \u{0020}
      ```
      """
    let document = try Document.read(source)
    try expectReadable([Sample(document)])
    let message = try document.written(by: .email)
    #expect(!message.contains("secret"))
    #expect(message.contains("(../runbook.md)"))
  }

  @Test func aLongDocumentEndsBehindABlockAndSaysSo() throws {
    let paragraph = "The *queue* grew again, and we looked at it together.\n\n"
    let source = "# A long evening\n\n" + String(repeating: paragraph, count: 1500)
    let document = try Document.read(source)
    try expectReadable([Sample(document, isCut: true)])
    let findings = try Writer.email.output(document, WriterOptions()).findings
    #expect(findings.map(\.rule) == ["email-too-long"])
    #expect(findings.map(\.severity) == [.warning])
    let line = try #require(findings.first?.location.line)
    #expect(
      source.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].hasPrefix("The"))
    #expect(try Writer.email.output(try HTMLDocuments.note(), WriterOptions()).findings.isEmpty)
  }

  @Test func aBlockThatIsTooLongAloneIsLeftOut() throws {
    let code = String(repeating: "x = 1 \u{1F525}\n", count: 20_000)
    let document = try Document.read("# Log\n\nBefore.\n\n```\n\(code)```\n\nAfter.\n")
    try expectReadable([Sample(document, isCut: true)])
  }

  @Test func deepNestingIsWrittenWithoutRecursion() throws {
    let quotes = String(repeating: "> ", count: 90) + "deep\n"
    try expectReadable([Sample(try Document.read("# Deep\n\n" + quotes))])
  }

  @Test func theSameDocumentIsTheSameMessage() throws {
    let document = try HTMLDocuments.postmortem()
    #expect(try document.written(by: .email) == document.written(by: .email))
  }

  @Test(arguments: [
    ("a=b", "a=3Db"), ("a \n b\t\n", "a=20\r\n b=09\r\n"), ("ü", "=C3=BC"),
    (".\n.x F\nFrom", "=2E\r\n=2Ex F\r\n=46rom"),
    ("a\rb", "a=0Db"), ("", ""), ("\n\n", "\r\n\r\n"),
    (String(repeating: "a", count: 77), String(repeating: "a", count: 75) + "=\r\naa"),
    (String(repeating: "a", count: 76), String(repeating: "a", count: 76)),
    (String(repeating: "a", count: 74) + "=b", String(repeating: "a", count: 74) + "=\r\n=3Db"),
  ])
  func quotedPrintableHasShortLinesOfPlainBytes(_ text: String, _ encoded: String) {
    #expect(String(decoding: QuotedPrintable.encoded(text.utf8), as: UTF8.self) == encoded)
  }
}
