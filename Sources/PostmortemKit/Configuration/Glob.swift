import Markdown

/// A pattern for paths below a folder.
///
/// `*` stands for any letters but `/`, `?` for one, `**` for any folders, `{a,b}` for one of several texts; everything
/// else stands for itself. A pattern without `/` fits at any depth, and one that fits a folder fits what it holds.
struct Glob: Sendable {
  /// A part of a pattern between two slashes.
  private enum Part: Sendable {
    case folders
    case name([UInt8])
  }

  private var alternatives: [[Part]] = []

  /// Why a pattern is none.
  struct Problem: Error {
    var message: String
    var help: String?
  }

  init(_ pattern: String) throws(Problem) {
    if pattern.hasPrefix("!") {
      throw Problem(message: "a pattern can't be turned round with `!`", help: nil)
    }
    for text in try Self.alternatives(of: Array(pattern.utf8)) {
      alternatives.append(try Self.parts(of: text))
    }
  }

  private static func parts(of pattern: [UInt8]) throws(Problem) -> [Part] {
    var text = pattern[...]
    while text.starts(with: "./".utf8) { text = text.dropFirst(2) }
    let isForFolders = text.last == Byte.slash
    if isForFolders { text = text.dropLast() }
    let isAnchored = text.contains(Byte.slash)
    if text.first == Byte.slash { text = text.dropFirst() }
    guard !text.isEmpty else { throw Problem(message: "the pattern is empty", help: nil) }
    var parts: [Part] = isAnchored ? [] : [.folders]
    for part in text.split(separator: Byte.slash, omittingEmptySubsequences: false) {
      if part.elementsEqual("..".utf8) || part.isEmpty {
        throw Problem(
          message: "a pattern can't leave the folder of its file, nor hold an empty name",
          help: "move the file up, or name the folder from there")
      }
      parts.append(part.elementsEqual("**".utf8) ? .folders : .name(Array(part)))
    }
    // What a folder holds: everything where the folder itself fits as well, something where it is named as one.
    return parts + (isForFolders ? [.name([star]), .folders] : [.folders])
  }

  private static let star = UInt8(ascii: "*")
  private static let question = UInt8(ascii: "?")

  /// The texts that the braces of a pattern stand for.
  private static func alternatives(of pattern: [UInt8]) throws(Problem) -> [[UInt8]] {
    var done: [[UInt8]] = []
    var open = [pattern]
    while let text = open.popLast() {
      guard let brace = text.firstIndex(of: UInt8(ascii: "{")) else {
        done.append(text)
        continue
      }
      guard let (choices, end) = choices(in: text, from: brace) else {
        throw Problem(message: "`{` is never closed", help: "close it with `}`")
      }
      open += choices.reversed().map { Array(text[..<brace] + $0 + text[end...]) }
      if open.count + done.count > 256 {
        throw Problem(message: "the braces stand for more than 256 patterns", help: nil)
      }
    }
    return done
  }

  /// What stands between the commas of braces, and where they end.
  private static func choices(in text: [UInt8], from brace: Int) -> ([ArraySlice<UInt8>], Int)? {
    var depth = 0
    var start = brace + 1
    var choices: [ArraySlice<UInt8>] = []
    for index in text.indices[brace...] {
      switch text[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ",") where depth == 1:
        choices.append(text[start..<index])
        start = index + 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return (choices + [text[start..<index]], index + 1) }
      default: break
      }
    }
    return nil
  }
}

extension Glob {
  /// Whether a path from the folder of the pattern fits; a folder's path ends with `/`.
  func matches(_ path: some Sequence<UInt8>) -> Bool {
    let names = Array(path).split(separator: Byte.slash, omittingEmptySubsequences: false)
    return alternatives.contains { Self.matches($0, names) }
  }

  private static func matches(_ pattern: [Part], _ names: [ArraySlice<UInt8>]) -> Bool {
    var (part, name) = (0, 0)
    var last: (part: Int, name: Int)?
    while name < names.count {
      if part < pattern.count {
        switch pattern[part] {
        case .folders:
          last = (part, name)
          part += 1
          continue
        case .name(let text) where matches(text, names[name]):
          part += 1
          name += 1
          continue
        case .name: break
        }
      }
      // The last `**` takes one name more; what stands before it need not be tried again.
      guard let folders = last else { return false }
      last = (folders.part, folders.name + 1)
      (part, name) = (folders.part + 1, folders.name + 1)
    }
    return pattern[part...].allSatisfy { if case .folders = $0 { true } else { false } }
  }

  private static func matches(_ pattern: [UInt8], _ name: ArraySlice<UInt8>) -> Bool {
    var (place, index) = (0, name.startIndex)
    var last: (place: Int, index: Int)?
    while index < name.endIndex {
      if place < pattern.count, pattern[place] == star {
        last = (place, index)
        place += 1
      } else if place < pattern.count, pattern[place] == question, name[index] & 0xC0 != 0x80 {
        place += 1
        repeat { index += 1 } while index < name.endIndex && name[index] & 0xC0 == 0x80
      } else if place < pattern.count, pattern[place] == name[index] {
        place += 1
        index += 1
      } else {
        guard let star = last else { return false }
        last = (star.place, star.index + 1)
        (place, index) = (star.place + 1, star.index + 1)
      }
    }
    return pattern[place...].allSatisfy { $0 == star }
  }
}
