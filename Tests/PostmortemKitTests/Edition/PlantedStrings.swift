import Foundation
import TestSupport

/// Strings with sensitive content as people write them, from files of tab-separated rows in `Tests/Planting`:
/// number, class, place, text, traces divided by `¦`, and a remark on the form.
enum PlantedStrings {
  struct Row: Sendable, CustomStringConvertible {
    var id: String
    var kind: String
    var place: Place
    var text: String
    /// What of it must not be visible to customers, in lower case.
    var traces: [String]

    var description: String { "\(id) \(kind)" }
    /// Whether it is harmless, and must not be changed.
    var isHarmless: Bool { kind.hasPrefix("harmless") }
  }

  /// What a text is planted in.
  enum Place: String, Sendable, CaseIterable {
    case prose, table, log
  }

  /// Strings that the scanners were improved with.
  static let rows: [Row] = ["round-1", "round-2"].flatMap(rows(of:))
  /// Strings that nobody looked at when the scanners were written.
  static let unseen: [Row] = rows(of: "round-3")

  private static func rows(of name: String) -> [Row] {
    let path = Repository.file("Tests/Planting/\(name).tsv").path
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(row)
  }

  static let kinds = Set(rows.map(\.kind)).sorted()

  private static func row(_ line: Substring) -> Row? {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count > 4, let place = Place(rawValue: cells[2]) else { return nil }
    return Row(
      id: cells[0], kind: cells[1], place: place, text: unescaped(cells[3]),
      traces: cells[4].split(separator: "¦").map { folded(String($0)) })
  }

  private static func unescaped(_ text: String) -> String {
    var output = ""
    var isEscape = false
    for character in text {
      if isEscape {
        output += character == "n" ? "\n" : character == "t" ? "\t" : String(character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        output.append(character)
      }
    }
    return output
  }

  /// In lower case, with composed letters, and with one space for white space of any length.
  static func folded(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

extension PlantedStrings.Row {
  private static let title = "# Payments outage\n\n"
  private static let summary = "## Summary\n\nPayments failed for 20 minutes.\n\n"

  /// A document that holds the text.
  func document(in place: PlantedStrings.Place) -> String {
    if kind == "person-head", place == .prose { return documentWithHead }
    let start = Self.title + "**Date:** 2025-03-04\n\n" + Self.summary
    switch place {
    case .prose: return start + text + "\n"
    case .log: return start + "```\n\(text)\n```\n"
    case .table:
      let line = text.replacing("\n", with: " ")
      // Bars of a command are escaped in a table; those of a row part its cells.
      let cells =
        self.place == .table
        ? line.components(separatedBy: " | ") : [line.replacing("|", with: "\\|")]
      let names = ["What", "Details", "Note", "More", "Rest", "Extra", "Other", "Last"]
      let count = max(2, cells.count)
      let head = (0..<count).map { $0 < names.count ? names[$0] : "C\($0)" }
      let row = cells + Array(repeating: "", count: count - cells.count)
      return start + "| \(head.joined(separator: " | ")) |\n|"
        + String(repeating: " --- |", count: count) + "\n| \(row.joined(separator: " | ")) |\n"
    }
  }

  /// Front matter stands above the title, labels below it; the sentence behind them is the summary.
  private var documentWithHead: String {
    for (open, close) in [("---\n", "\n---\n"), ("+++\n", "\n+++\n"), ("{", "\n}\n")] {
      guard text.hasPrefix(open), let end = text.range(of: close) else { continue }
      return text[..<end.upperBound] + Self.title + Self.summary + text[end.upperBound...] + "\n"
    }
    let parts = text.components(separatedBy: "\n\n")
    return Self.title + parts[0] + "\n\n" + Self.summary
      + parts.dropFirst().joined(separator: "\n\n") + "\n"
  }
}
