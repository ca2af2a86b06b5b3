import Markdown

/// Which keys of the front matter are published.
struct FrontMatterChoice {
  let document: Document

  private var source: SourceText { document.markdown.source }

  func edits() -> [RedactionEdit] {
    guard let frontMatter = document.markdown.frontMatter else { return [] }
    if frontMatter.format != .yaml { return [replacement(of: frontMatter)] }
    let last = frontMatter.lastLine - 1
    var edits: [RedactionEdit] = []
    var isKept = false
    var keptAny = false
    if frontMatter.firstLine <= last {
      for number in frontMatter.firstLine...last {
        if let key = key(onLine: number) {
          isKept = isReadable && Self.isPublic(key)
          keptAny = keptAny || isKept
          if !isKept {
            edits.append(leavingOut(number, because: "\"\(key)\" is not published"))
          }
        } else if isComment(number) {
          edits.append(leavingOut(number, because: "a comment"))
        } else if !isKept {
          edits.append(leavingOut(number, because: "its key is not published"))
        }
        if isKept, let comment = trailingComment(number) {
          edits.append(RedactionEdit(comment, because: "a comment"))
        }
      }
    }
    if keptAny { return edits }
    // Fences around nothing are no front matter.
    return [
      RedactionEdit(
        source.lines(1, through: frontMatter.lastLine), because: "front matter is not published")
    ]
  }

  /// The public fields of TOML or JSON, as YAML: their values need not be on lines of their own.
  private func replacement(of frontMatter: FrontMatter) -> RedactionEdit {
    let fields = FrontMatterFields(of: document.markdown).fields.filter {
      Self.isPublic($0.label)
        && $0.label.utf8.allSatisfy { $0.isAlphanumeric || "_- ".utf8.contains($0) }
    }
    var yaml = fields.isEmpty ? "" : "---\n"
    for field in fields {
      var value = JSONOutput(pretty: false)
      value.string(field.value.utf8)
      yaml += "\(field.label): \(String(decoding: value.bytes, as: UTF8.self))\n"
    }
    if !fields.isEmpty { yaml += "---\n" }
    return RedactionEdit(
      source.lines(1, through: frontMatter.lastLine), yaml,
      because: "front matter is not published, except for its facts")
  }

  /// Whether it can be read as YAML; else nobody knows where a value ends.
  private var isReadable: Bool { !document.findings.contains { $0.rule == "invalid-front-matter" } }

  private func leavingOut(_ number: Int, because reason: String) -> RedactionEdit {
    RedactionEdit(source.lines(number, through: number), because: reason)
  }

  /// The key of the top level that begins on a line.
  private func key(onLine number: Int) -> String? {
    let line = source.line(number)
    guard let first = source.bytes[line].first, !first.isWhitespace, first != Byte.hyphen,
      first != UInt8(ascii: "#"), let colon = source.bytes[line].firstIndex(of: Byte.colon)
    else { return nil }
    return source.string(line.lowerBound..<colon).filter { $0 != "\"" && $0 != "'" }
  }

  private func isComment(_ number: Int) -> Bool {
    source.bytes[source.trimmedLine(number)].first == UInt8(ascii: "#")
  }

  /// What stands behind ` #`, outside quotes.
  private func trailingComment(_ number: Int) -> Range<Int>? {
    let line = source.line(number)
    var quote: UInt8?
    for index in line {
      let byte = source.bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == Byte.quote || byte == UInt8(ascii: "'"),
        index == line.lowerBound || !source.bytes[index - 1].isAlphanumeric
      {
        quote = byte
      } else if byte == UInt8(ascii: "#"), index > line.lowerBound,
        source.bytes[index - 1].isBlank
      {
        return index - 1..<line.upperBound
      }
    }
    return nil
  }

  /// What a page for customers states, and what tells that a document is of a status page.
  private static func isPublic(_ key: String) -> Bool {
    if let label = MetadataLabel.named(key.utf8) { return label.isPublic }
    return KindDecision.statusPageKeys.contains(key.lowercased())
      || ["title", "timezone", "time zone", "time_zone", "tz"].contains(key.lowercased())
  }
}
