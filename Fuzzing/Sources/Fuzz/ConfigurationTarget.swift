@testable import Markdown
@testable import PostmortemKit

extension FuzzTarget {
  /// The bytes of a configuration file, which may extend itself or another one, and what follows from it.
  static let configuration = FuzzTarget(name: "configuration") { bytes in
    let file = "/team/.postmortem.yml"
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(ConfigurationError) {
      let configuration = try load(bytes, at: file)
      ConfigurationUse(configuration: configuration).check()
    } catch {
      Promise.expect(!error.problems.isEmpty, "an error says what is wrong")
      for problem in error.problems {
        Promise.expect(
          problem.line >= 1 && problem.column >= 1 && !problem.message.isEmpty
            && problem.column <= bytes.count + 1,
          "a problem has its place and its words: \(problem)")
      }
    }
  }

  private static let other = """
    extends: .postmortem.yml
    rules: {fake-heading: error, missing-section: off}
    sections: {Rollout: deployment}
    """

  fileprivate static func load(_ bytes: [UInt8], at file: String) throws(ConfigurationError)
    -> Configuration
  {
    var loader = ConfigurationLoader { path throws(ConfigurationLoader.ReadProblem) in
      switch path {
      case file: return bytes
      case "/team/other.yml": return Array(other.utf8)
      default: throw ConfigurationLoader.ReadProblem(reason: "no such file")
      }
    }
    return try loader.load(file)
  }
}

/// All that follows from a configuration that was taken.
private struct ConfigurationUse {
  let configuration: Configuration

  private static let path = "/team/incidents/2024-03-04-login.md"
  private static let document = Array(
    """
    # Sign-in failing - 2024-03-04

    Owner: Ana Ruiz

    Timeline
    - 10:00 Ana Ruiz is paged on db-1.internal
    - 09:00 Sign-in fails

    ## Action items
    - [ ] Add an alert (OPS-12)

    """.utf8)

  func check() {
    let overrides = configuration.overrides(for: Self.path)
    checkText(overrides)
    _ = configuration.exclusion(of: Self.path)
    _ = configuration.exclusion(of: "/team/incidents/")
    let compiler = Compiler(zone: configuration.zone, sections: configuration.sections)
    for audience in [Audience.internal, .customer] {
      let linter = Linter(settings: configuration.settings(overrides, audience: audience))
      guard
        let document = try? linter.document(
          from: Self.document, path: "login.md", compiler: compiler)
      else { continue }
      Promise.expect(linter.findings(in: document), areOf: document.markdown.source)
      let redactor = Redactor(
        settings: configuration.customer, lint: linter.settings, compiler: compiler)
      let edition = audience == .customer ? redactor.redaction(of: document).document : document
      var options = WriterOptions()
      options.page = configuration.page
      options.zone = configuration.zone
      guard let edition, let page = try? Writer.html.write(edition, options) else { continue }
      OutputPromise.check(page, of: "html")
    }
  }

  /// What `config` prints is a configuration that sets the same.
  private func checkText(_ overrides: [Int]) {
    let text = configuration.text(overrides)
    do throws(ConfigurationError) {
      var loader = ConfigurationLoader { _ throws(ConfigurationLoader.ReadProblem) in
        Array(text.utf8)
      }
      let again = try loader.load("/team/.postmortem.yml")
      Promise.expect(again.text() == text, "what `config` prints sets the same:\n\(text)")
    } catch {
      Promise.broken("what `config` prints is a configuration: \(error.problems)\n\(text)")
    }
  }
}
