import Markdown

/// Looks through a customer edition for what should not be there: what the rules about leaks find, and what the redaction
/// itself would have taken.
struct EditionCheck {
  let document: Document
  let words: InnerWords
  let lint: LintSettings

  private var markdown: MarkdownDocument { document.markdown }

  /// What is still seen, with places in the edition.
  func findings() -> [Finding] {
    var findings = ruleFindings()
    findings += shownFindings() + hiddenFindings() + valueFindings() + markupFindings()
    var seen: Set<String> = []
    return findings.filter { seen.insert("\($0.rule) \($0.place.start.offset)").inserted }
  }

  private func ruleFindings() -> [Finding] {
    Linter(settings: lint).findings(in: document).filter { finding in
      guard Rule.named(finding.rule)?.group == .leaks else { return false }
      let place = markdown.source.bytes[finding.place.bytes]
      return WebAddresses.all(in: Array(place), 0..<place.count).isEmpty || !isPublic(Array(place))
    }
  }

  private func isPublic(_ address: [UInt8]) -> Bool {
    words.sites.shows(address) && !words.holdsAny(address: address)
  }

  private func shownFindings() -> [Finding] {
    words.hits(in: markdown.text, 0..<markdown.text.count)
      .filter { $0.name != InnerHit.localhost }
      .map {
        finding(
          $0.kind.rule, "\($0.kind.reason) is still shown", markdown.sourceRange(of: $0.range))
      }
  }

  private func hiddenFindings() -> [Finding] {
    let links = LinkChoice(markdown, sites: words.sites, words: words)
    let hidden = HiddenParts(markdown).edits.map {
      finding("", "\($0.reason) is still there", $0.range)
    }
    return hidden
      + markdown.nodes.indices.compactMap { index in
        let node = markdown.nodes[index]
        let place = node.sourceStart..<min(node.sourceStart + 1, markdown.source.bytes.count)
        switch node.kind {
        case .link where !links.isPublic(index):
          return finding(
            "leaked-host", "a link to a place that is not public is still there", place)
        case .link where !markdown.title(index).isEmpty:
          return finding("", "the title of a link is still there", place)
        case .image: return finding("", "an image is still there", place)
        case .htmlInline where node.text.isEmpty:
          return finding("", "raw HTML is still there", place)
        default: return nil
        }
      }
  }

  /// Values that front matter gives, as they are read: escapes may hide in it what its bytes do not show.
  private func valueFindings() -> [Finding] {
    var values = document.metadata.fields.flatMap { [$0.label, $0.value] }
    values += document.metadata.services + document.updates.flatMap(\.affected)
    values += [document.title?.text, document.metadata.severity, document.metadata.status]
      .compactMap { $0 }
    let place = markdown.source.trimmedLine(document.title?.line ?? 1)
    return values.flatMap { value in
      let bytes = Array(value.utf8)
      // A value is no sentence: whether a word of it is a person, only known names tell.
      return words.hits(in: bytes, 0..<bytes.count)
        .filter { $0.name != InnerHit.localhost }
        .filter { $0.kind != .person || words.holdsAny(address: Array(bytes[$0.range])) }
        .map { finding($0.kind.rule, "\($0.kind.reason) is still shown", place) }
    }
  }

  /// Marks, comments and tags in front matter, whose values are shown as they are.
  private func markupFindings() -> [Finding] {
    guard let frontMatter = markdown.frontMatter else { return [] }
    let bytes = markdown.source.bytes
    return frontMatter.content.compactMap { index in
      guard Self.marks.contains(where: { bytes[index...].starts(with: $0) }) else { return nil }
      let isTag =
        bytes[index] != Byte.less
        || bytes[safe: index + 1].map { $0.isLetter || $0 == Byte.slash || $0 == UInt8(ascii: "!") }
          ?? false
      return isTag
        ? finding(
          "internal-mark", "front matter holds markup, which is not read there", index..<index + 1)
        : nil
    }
  }

  private static let marks = ["<", "[internal", "{#", "{%", "{{", "%%", "]("].map { Array($0.utf8) }

  private func finding(_ rule: String, _ message: String, _ place: Range<Int>) -> Finding {
    Finding(
      rule: rule, severity: .error, message: message,
      help: "reword it, or allow it in the configuration if everybody may know it",
      place: markdown.source.range(of: place))
  }
}
