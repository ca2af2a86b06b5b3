import Foundation

@testable import Markdown
@testable import PostmortemKit

extension FuzzTarget {
  /// Bytes in, every writer and every reporter out, for its own people and for customers.
  static let pipeline = FuzzTarget(name: "pipeline") { bytes in
    for audience in [Audience.internal, .customer] {
      Pipeline(audience: audience, zone: .zones[bytes.count % TimeZoneChoice?.zones.count])
        .run(bytes)
    }
  }
}

extension TimeZoneChoice? {
  /// What documents are read with, chosen by the input's size so that inputs stay plain documents.
  static let zones: [TimeZoneChoice?] = [
    nil, TimeZoneChoice("UTC"), TimeZoneChoice("Europe/Berlin"), TimeZoneChoice("PDT"),
  ]
}

/// All that the program does with one document, without its files.
struct Pipeline {
  let linter: Linter
  let redactor: Redactor?
  let compiler: Compiler
  let path = "incidents/2024-03-04-login.md"

  init(audience: Audience, zone: TimeZoneChoice?) {
    compiler = Compiler(zone: zone)
    linter = Linter(settings: .everything(audience, zone: zone))
    redactor =
      audience == .customer
      ? Redactor(settings: CustomerSettings(), lint: linter.settings, compiler: compiler) : nil
  }

  func run(_ bytes: [UInt8]) {
    let document: Document
    do throws(SourceError) {
      document = try linter.document(from: bytes, path: path, compiler: compiler)
    } catch {
      return report(linter.unreadable(bytes, path: path, because: error))
    }
    TreePromise.check(document.markdown)
    DocumentPromise.check(document)
    let source = document.markdown.source
    let findings = document.findings + linter.findings(in: document)
    Promise.expect(findings, areOf: source)
    report(CheckedDocument(path: path, source: source, findings: findings))
    guard let redactor else { return write(document) }
    let redaction = redactor.redaction(of: document)
    Promise.expect(redaction.refusals + redaction.warnings, areOf: source)
    for change in redaction.changes {
      Promise.expect(change.place, liesIn: source.bytes, "the change \(change.reason)")
    }
    Promise.expectUTF8(redaction.diff, "the difference")
    if let edition = redaction.document { write(edition) }
  }

  /// Writes in every format.
  private func write(_ document: Document) {
    var options = WriterOptions()
    options.zone = compiler.zone
    for writer in Writer.all {
      do throws(WriterError) {
        let output = try writer.output(document, options)
        OutputPromise.check(output.bytes, of: writer.name)
        Promise.expect(output.findings, areOf: document.markdown.source)
      } catch {
        guard case .kind = error else { Promise.broken("\(writer.name) writes: \(error)") }
      }
    }
    checkMarkdown(document)
    for format in ListFormat.allCases {
      let events = ListedEvent.sorted(document.events)
      OutputPromise.check(format.bytes(of: events), of: format.rawValue)
      OutputPromise.check(format.bytes(of: document.listedActions), of: format.rawValue)
    }
    let entries = [PageIndexEntry(document, path: "login.html", zone: options.zone)]
    if let index = try? PageIndex.html(of: entries, options) {
      OutputPromise.check(index, of: "html")
    }
  }

  /// Clean Markdown has every word of the document.
  private func checkMarkdown(_ document: Document) {
    // Before controls are written out, which are no words of the document then.
    guard let again = try? Compiler().document(from: MarkdownWriter.document(document), path: path)
    else { Promise.broken("Markdown is a document") }
    let words = DocumentReading.words(of: MarkdownWriter.withoutFrontMatter(document).markdown)
    Promise.expect(
      DocumentReading.words(of: again.markdown) == words, "Markdown has the document's words")
  }

  /// Reports in every format, and keeps the findings as a baseline that knows them all.
  private func report(_ checked: CheckedDocument) {
    let options = ReporterOptions()
    // It describes all rules in every report, which takes longer than the rest.
    let wantsRules = (checked.source?.bytes.count ?? 0) % 16 == 1
    for reporter in Reporter.all where reporter.name != "sarif" || wantsRules {
      let pieces = reporter.pieces(checked, options)
      OutputPromise.check(reporter.output(pieces, options), of: reporter.name)
    }
    let known = Baseline(
      Baseline.entries(of: checked.findings, path: path, source: checked.source))
    Promise.expect(
      known.unknown(checked.findings, path: path, source: checked.source).isEmpty,
      "a baseline knows the findings that it was made of")
  }
}

extension LintSettings {
  /// Every rule, whether it runs by default or not.
  static func everything(_ audience: Audience, zone: TimeZoneChoice?) -> LintSettings {
    var settings = LintSettings(only: Set(Rule.all.map(\.id)), audience: audience)
    settings.zone = zone?.zone.name
    settings.profiles = Profile.all
    settings.today = CalendarDate(year: 2024, month: 6, day: 1)
    settings.fileExists = { path, _ in path.utf8.count % 2 == 0 }
    return settings
  }
}
