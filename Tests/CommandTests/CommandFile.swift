import Foundation
import Markdown

/// A test of the program as a Markdown file: prose, the files that a command finds, and the command with its
/// whole output.
///
///     ~~~ file=draft.md
///     the text of the file
///     ~~~
///
///     ~~~
///     % postmortem timeline -
///     standard input
///     ^D
///     standard output
///     ! standard error
///     => 2
///     ~~~
///
/// Input and `^D` may be left out, and so may the status where it is 0.
struct CommandFile {
  var url: URL
  var files: [(name: String, text: String)] = []
  var commands: [Command] = []

  struct Command {
    var arguments: [String]
    var input: String
    var output: String
    var errors: String
    var status: Int32
    /// The block's text as it stands in the file.
    var block: String
  }

  init(_ url: URL) throws {
    self.url = url
    let document = MarkdownDocument(parsing: try SourceText(Array(Data(contentsOf: url))))
    for index in document.nodes.indices where document.nodes[index].kind == .codeBlock {
      let text = document.string(document.nodes[index].text)
      let info = document.infoString(index)
      if info.hasPrefix("file=") {
        files.append((String(info.dropFirst("file=".count)), text + "\n"))
      } else if text.hasPrefix("% postmortem") {
        commands.append(Command(block: text))
      }
    }
  }
}

extension CommandFile.Command {
  init(block: String) {
    var lines = block.components(separatedBy: "\n")
    let call = lines.removeFirst().dropFirst("% postmortem".count)
    var input = ""
    if let end = lines.firstIndex(of: "^D") {
      input = lines[..<end].map { $0 + "\n" }.joined()
      lines.removeSubrange(...end)
    }
    var status: Int32 = 0
    if let last = lines.last, last.hasPrefix("=> ") {
      status = Int32(last.dropFirst(3)) ?? -1
      lines.removeLast()
    }
    let errors = lines.filter { $0.hasPrefix("! ") }.map { $0.dropFirst(2) + "\n" }
    let output = lines.filter { !$0.hasPrefix("! ") }.map { $0 + "\n" }
    self.init(
      arguments: Self.words(of: call), input: input, output: output.joined(),
      errors: errors.joined(),
      status: status, block: block)
  }

  /// Splits at blanks; single quotes keep words together.
  private static func words(of call: some StringProtocol) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in call {
      if character == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }

  /// The block with what the program really wrote.
  func block(with result: Program.Result) -> String {
    var lines = [block.components(separatedBy: "\n")[0]]
    if !input.isEmpty { lines += input.components(separatedBy: "\n").dropLast() + ["^D"] }
    lines += result.output.components(separatedBy: "\n").dropLast()
    lines += result.errors.components(separatedBy: "\n").dropLast().map { "! " + $0 }
    if result.status != 0 { lines.append("=> \(result.status)") }
    return lines.joined(separator: "\n")
  }
}
