import Foundation
import Markdown

@testable import PostmortemKit

/// Documents and findings with everything that has broken a report somewhere.
enum ReportSamples {
  /// Hostile names, texts and messages.
  static func nasty() throws -> [CheckedDocument] {
    [
      try emoji(), try lineEnds(), try hostilePath(),
      CheckedDocument(path: "clean.md", source: try SourceText("# Fine\n"), findings: []),
    ]
  }

  static let clean = [
    CheckedDocument(path: "clean.md", source: try? SourceText("# Fine\n"), findings: [])
  ]

  /// More findings of each severity than a step of GitHub shows.
  static func many() throws -> [CheckedDocument] {
    let source = try SourceText("# One\n\n- two\n- two\n")
    return (1...3).map { number in
      let findings = Severity.allCases.flatMap { severity in
        (1...6).map { count in
          Finding(
            rule: "invalid-front-matter", severity: severity,
            message: "finding \(count) of \(severity)",
            place: source.range(of: source.line(count % 2 + 3)))
        }
      }
      return CheckedDocument(path: "\(number).md", source: source, findings: findings)
    }
  }

  private static func emoji() throws -> CheckedDocument {
    let source = try SourceText(
      "\u{FEFF}# 🚨 Ausfall 日本語 e\u{301} here\tand\n::error::x ##vso[task.y]z \u{1b}[31m\u{9b}2J end\n"
        + String(repeating: "lang ", count: 300) + "mark "
        + String(repeating: "länger ", count: 300)
        + "\nlast\n")
    return CheckedDocument(
      path: "./docs/a b,c:100%;]é.md", source: source,
      findings: [
        finding(.error, "::error::begins like a command", at: "here", in: source, label: "::x"),
        finding(
          .warning, "##vso[task.setvariable variable=a]b and ##[add-mask]c ##\u{FE0F}vso[d]e",
          at: "x ##vso[task.y]z \u{1b}[31m\u{9b}2J", in: source,
          notes: ["::warning::note\n::error::second"],
          help: "write ##[ less]"),
        finding(
          .note, "quotes \" ' < > & ] ; , : % %0A %AZP25 %3B \\ `code` 100%", at: "mark",
          in: source,
          fix: Fix("take it away", edits("mark ", "", in: source))),
        finding(
          .error,
          "controls \u{1b}[31m \u{0} \u{7} \u{7f} \u{9b}2J \u{2028} \u{202e} \u{fffe} \r\n::error::third",
          at: "日本語 e\u{301}", in: source, related: ["here", "last"],
          fix: Fix(
            "say it in English\n::error::x", edits("日本語", "Japanese # [x]", in: source),
            safety: .unsafe)),
      ])
  }

  private static func lineEnds() throws -> CheckedDocument {
    let source = try SourceText("eins\r\nzwei 👩‍👩‍👧 drei\r\n\r\nvier\rfünf 𐐀b\r\n")
    let whole = source.line(1).lowerBound..<source.lineStart(5)
    let end = source.bytes.count
    return CheckedDocument(
      path: "d/lines.md", source: source,
      findings: [
        Finding(
          rule: "unknown-rule", severity: .error, message: "line one\nline two\r\n##[error]three",
          label: "all of it", place: source.range(of: whole)),
        finding(.warning, "👩‍👩‍👧 family", at: "drei", in: source),
        finding(
          .warning, "👩‍👩‍👧 the same line again", at: "zwei", in: source,
          fix: Fix(
            "change both", edits("zwei", "two", in: source) + edits("drei", "three\n", in: source))),
        finding(.warning, "behind a Deseret letter", at: "b", in: source),
        Finding(
          rule: "unknown-rule", severity: .note, message: "nothing at the end",
          fix: Fix("add a line", [Edit(end..<end, "## Neu\r\n")]),
          place: source.range(of: end..<end)),
      ])
  }

  private static func hostilePath() throws -> CheckedDocument {
    let source = try SourceText("# Title")
    return CheckedDocument(
      path: "::warning::x\n##[error]y\u{1b}[2J.md", source: source,
      findings: Severity.allCases.map {
        finding($0, "no line end (\($0))", at: "Title", in: source)
      })
  }

  static func finding(
    _ severity: Severity, _ message: String, at text: String, in source: SourceText,
    label: String? = nil, related: [String] = [], notes: [String] = [], help: String? = nil,
    fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: "invalid-front-matter", severity: severity, message: message, label: label,
      related: related.map { RelatedPlace(place: place($0, in: source), message: "see \($0)") },
      notes: notes, help: help, fix: fix, place: place(text, in: source))
  }

  static func place(_ text: String, in source: SourceText) -> SourceRange {
    source.range(of: bytes(text, in: source))
  }

  private static func edits(_ text: String, _ new: String, in source: SourceText) -> [Edit] {
    [Edit(bytes(text, in: source), new)]
  }

  private static func bytes(_ text: String, in source: SourceText) -> Range<Int> {
    source.bytes.firstRange(of: Array(text.utf8)) ?? 0..<0
  }
}

extension [CheckedDocument] {
  /// What a check needs to know, in JSON that the code under test did not write.
  func described() throws -> Data {
    try JSONSerialization.data(
      withJSONObject: map { document in
        [
          "path": document.path,
          "source": Data(document.source?.bytes ?? []).base64EncodedString(),
          "findings": document.findings.map(\.described),
        ] as [String: Any]
      })
  }

  /// What a reporter makes of the documents.
  func report(as reporter: Reporter, _ options: ReporterOptions = ReporterOptions()) -> Data {
    Data(reporter.output(flatMap { reporter.pieces($0, options) }, options))
  }
}

extension Finding {
  fileprivate var described: [String: Any] {
    [
      "rule": rule, "severity": severity.rawValue, "message": message, "notes": notes,
      "help": help as Any? ?? NSNull(), "start": place.start.offset, "end": place.end.offset,
      "related": related.map {
        ["start": $0.place.start.offset, "end": $0.place.end.offset, "message": $0.message]
          as [String: Any]
      },
      "fix": fix.map { fix in
        [
          "title": fix.title, "safety": fix.safety.rawValue,
          "edits": fix.edits.map {
            [
              "start": $0.range.lowerBound, "end": $0.range.upperBound,
              "replacement": $0.replacement,
            ] as [String: Any]
          },
        ] as [String: Any]
      } as Any? ?? NSNull(),
    ]
  }
}
