import ArgumentParser
import Markdown
import PostmortemKit

/// Explains rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "rules",
    abstract: "Explain a rule, or list all.")

  @Argument(help: ArgumentHelp("The rule; all are listed where none is named.", valueName: "rule"))
  var rule: String?

  @Option(help: "The format: text, json or markdown.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  func run() throws {
    guard let rule else { return StandardStreams.write(all) }
    guard let found = Rule.named(rule) else {
      let near = Suggestion.nearest(to: rule, among: Rule.all.map(\.id))
      throw Failure(
        "unknown rule '\(rule)'"
          + (near.map { "; did you mean '\($0)'?" } ?? "; `postmortem rules` lists them"))
    }
    StandardStreams.write(try page(of: found))
  }

  private var all: [UInt8] {
    switch format {
    case .text: Array(RuleList.text.utf8)
    case .json: RuleList.json(of: Rule.all)
    case .markdown: Array(RuleList.markdown.utf8)
    }
  }

  private func page(of rule: Rule) throws -> [UInt8] {
    let page = Array(RulePage(rule).markdown.utf8)
    switch format {
    case .json: return RuleList.json(of: [rule])
    case .markdown: return page
    case .text:
      let document = try Compiler().document(from: page, path: rule.id + ".md")
      return try Writer.text.write(document, WriterOptions())
    }
  }
}
