import Foundation
import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// Plants strings that were written without knowledge of the scanners, and counts what customers would see of them.
@Suite struct PlantingTests {
  /// What became of the pairs of a string and a place.
  struct Rates: Equatable {
    var pairs = 0
    /// Pairs of which customers see something.
    var leaked: [String] = []
    /// Pairs for which the whole document is refused.
    var refused = 0
    /// Harmless strings that were changed.
    var changed: [String] = []

    var leakRate: Double { pairs == 0 ? 0 : Double(leaked.count) / Double(pairs) }
    var alarmRate: Double { pairs == 0 ? 0 : Double(changed.count) / Double(pairs) }
  }

  @Test func `there are more than a thousand strings of all classes`() {
    #expect(PlantedStrings.rows.count > 1000)
    #expect(Set(PlantedStrings.rows.map(\.id)).count == PlantedStrings.rows.count)
    #expect(PlantedStrings.rows.allSatisfy { $0.isHarmless == $0.traces.isEmpty })
  }

  /// The share is what it was when they were first planted: they may get better, and no worse.
  @Test func `strings that nobody looked at get through no more often than documented`() throws {
    var pairs = 0
    var leaked = 0
    for kind in Set(PlantedStrings.unseen.map(\.kind)) where !kind.hasPrefix("harmless") {
      let rates = try Self.rates(of: PlantedStrings.unseen.filter { $0.kind == kind })
      pairs += rates.pairs
      leaked += rates.leaked.count
    }
    #expect(pairs > 1000)
    #expect(Double(leaked) / Double(pairs) <= 0.185)
  }

  @Test(arguments: PlantedStrings.kinds)
  func `strings of a class do not reach customers`(_ kind: String) throws {
    let rates = try Self.rates(of: PlantedStrings.rows.filter { $0.kind == kind })
    if kind.hasPrefix("harmless") {
      #expect(rates.alarmRate <= 0.15, "\(kind): changed \(rates.changed)")
    } else {
      let most = kind.hasPrefix("secret") ? 0.01 : 0.05
      #expect(rates.leakRate <= most, "\(kind): leaked \(rates.leaked)")
    }
    let row = Self.row(kind, rates)
    let documented = try String(
      contentsOf: Repository.file("Documentation/customer-edition.md"), encoding: .utf8)
    #expect(documented.contains(row), "Documentation/customer-edition.md needs the row \(row)")
  }

  /// A row of the table in the documentation.
  static func row(_ kind: String, _ rates: Rates) -> String {
    func percent(_ count: Int) -> String {
      String(format: "%.1f %%", 100 * Double(count) / Double(max(1, rates.pairs)))
    }
    return kind.hasPrefix("harmless")
      ? "| \(kind) | \(rates.pairs) | \(percent(rates.changed.count)) changed |"
      : "| \(kind) | \(rates.pairs) | \(percent(rates.leaked.count)) visible, "
        + "\(percent(rates.refused)) refused |"
  }

  /// Whether a text holds a trace; an initial counts only where it is a word.
  private static func shows(_ trace: String, in output: String) -> Bool {
    let letters = trace.filter { $0 != "." }
    guard letters.count <= 2, letters.utf8.allSatisfy({ $0 < 0x80 }) else {
      return output.contains(trace)
    }
    let words = output.split { !$0.isLetter && !$0.isNumber }
    return words.contains { $0 == letters }
  }

  private static func rates(of rows: [PlantedStrings.Row]) throws -> Rates {
    var rates = Rates()
    for row in rows {
      let places =
        row.kind == "person-head" ? [row.place] : PlantedStrings.Place.allCases
      for place in places {
        rates.pairs += 1
        let redaction = try CustomerEdition.redaction(
          of: row.document(in: place), path: "outage.md", settings: CustomerSettings())
        let name = "\(row.id) in \(place.rawValue)"
        guard let document = redaction.document else {
          rates.refused += 1
          if row.isHarmless { rates.changed.append(name) }
          continue
        }
        if row.isHarmless {
          if redaction.changes.contains(where: { $0.kind == .words }) { rates.changed.append(name) }
          continue
        }
        let output = PlantedStrings.folded(try document.written(by: .text))
        if row.traces.contains(where: { Self.shows($0, in: output) }) { rates.leaked.append(name) }
      }
    }
    return rates
  }
}
