import Markdown
import Testing

@testable import PostmortemKit

@Suite struct LeakCorpusTests {
  @Test func `there are leaks of every class in every place`() {
    let planted = LeakCorpus.all.map { leak in LeakCorpus.places.count { $0.accepts(leak) } }
    #expect(planted.reduce(0, +) > 3000)
    #expect(Set(LeakCorpus.all.map(\.name)).count == LeakCorpus.all.count)
    #expect(Set(LeakCorpus.places.map(\.name)).count == LeakCorpus.places.count)
  }

  /// A few places together, so that a failure tells where it is; each group in another format.
  @Test(arguments: LeakCorpus.people + LeakCorpus.machines + LeakCorpus.addresses)
  func `nothing of a leak gets out of any place`(_ leak: LeakCorpus.Leak) throws {
    let places = LeakCorpus.places.filter { $0.accepts(leak) }
    for (number, start) in stride(from: 0, to: places.count, by: 5).enumerated() {
      let group = Array(places[start..<min(start + 5, places.count)])
      let document = try edition(of: leak, in: group)
      let writer = Writer.all[number % Writer.all.count]
      let output = try document.written(by: writer)
      expect(output, of: writer.name, hides: leak, in: "\(group)")
      #expect(
        output.contains("A full disk stopped the queue"),
        "\(writer.name) lost its text beside \(leak) in \(group)")
    }
  }

  @Test(arguments: LeakCorpus.secrets)
  func `a secret stops a document wherever it would be seen`(_ leak: LeakCorpus.Leak) throws {
    for place in LeakCorpus.places where place.accepts(leak) && place.sight == .shown {
      let redaction = try CustomerEdition.redaction(of: LeakCorpus.document(leak, in: [place]))
      #expect(redaction.document == nil, "\(leak) in \(place) is not refused")
      #expect(redaction.refusals.contains { $0.rule == "leaked-secret" }, "\(place)")
    }
  }

  private func edition(of leak: LeakCorpus.Leak, in places: [LeakCorpus.Place]) throws -> Document {
    let source = LeakCorpus.document(leak, in: places)
    let redaction = try CustomerEdition.redaction(of: source, path: "marta-quell/checkout.md")
    return try #require(
      redaction.document,
      "\(leak) in \(places) is refused: \(redaction.refusals.map(\.message))")
  }

  /// All places in one document, in every format.
  @Test(arguments: LeakCorpus.all)
  func `nothing of a leak gets out in any format`(_ leak: LeakCorpus.Leak) throws {
    let places = LeakCorpus.places.filter {
      $0.accepts(leak) && (!leak.isSecret || $0.sight == .hidden)
    }
    let document = try edition(of: leak, in: places)
    for (format, output) in try CustomerEdition.outputs(of: document) {
      expect(output, of: format, hides: leak, in: "any place")
      #expect(output.contains("Watch the disk") || output.contains("All was slow"))
    }
  }

  private func expect(
    _ output: String, of format: String, hides leak: LeakCorpus.Leak, in place: String
  ) {
    let readings = CustomerEdition.readings(of: output)
    for trace in leak.traces + ["marta", "quell"] {
      #expect(
        !readings.contains { $0.contains(trace) },
        "\(format) shows \(trace) of \(leak) in \(place):\n\(output.prefix(4000))")
    }
  }
}

/// What tests need of customer editions.
enum CustomerEdition {
  static func settings() -> CustomerSettings {
    var settings = CustomerSettings()
    settings.words = ["Project Falcon": "the new storage"]
    return settings
  }

  static func redaction(
    of source: String, path: String = "document.md", settings: CustomerSettings = settings()
  ) throws -> Redaction {
    let redactor = Redactor(
      settings: settings, lint: LintSettings(audience: .customer), compiler: Compiler())
    return redactor.redaction(of: try Document.read(source, path: path))
  }

  /// The edition as Markdown that was changed in place.
  static func text(_ source: String, settings: CustomerSettings = settings()) throws -> String {
    let redaction = try redaction(of: source, settings: settings)
    #expect(redaction.refusals.map(\.message) == [])
    return redaction.document.map { String(decoding: $0.markdown.source.bytes, as: UTF8.self) }
      ?? ""
  }

  /// What every writer and every list makes of a document.
  static func outputs(of document: Document) throws -> [(format: String, text: String)] {
    var outputs: [(format: String, text: String)] = []
    for writer in Writer.all { outputs.append((writer.name, try document.written(by: writer))) }
    let events = ListFormat.allCases.map { $0.bytes(of: document.events) }
    let actions = ListFormat.allCases.map { $0.bytes(of: document.listedActions) }
    outputs.append(("events", events.map { String(decoding: $0, as: UTF8.self) }.joined()))
    outputs.append(("actions", actions.map { String(decoding: $0, as: UTF8.self) }.joined()))
    return outputs
  }

  /// An output in lower case: as it is, and as programs that decode it read it.
  static func readings(of output: String) -> [String] {
    let plain = output.lowercased()
    let bytes = Array(plain.utf8)
    let decoded = String(decoding: PercentEncoding.decoded(bytes), as: UTF8.self)
    var unescaped = plain
    for (reference, text) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#64;", "@"),
      ("&#x40;", "@"), ("&#35;", "#"), ("&#46;", "."), ("&#x2f;", "/"), ("&amp;", "&"),
    ] {
      unescaped = unescaped.replacing(reference, with: text)
    }
    return [plain, decoded, unescaped, plain.replacing("\\", with: "")]
  }
}
