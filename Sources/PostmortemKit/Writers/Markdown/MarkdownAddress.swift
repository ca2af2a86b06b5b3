import Markdown

/// URLs and e-mail addresses that are links without any mark.
enum MarkdownAddress {
  /// Whether an address is one that everybody links whole: nothing in it is markup, and it does not end with
  /// punctuation.
  static func isPlain(_ text: [UInt8]) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    let name = String(decoding: text.prefix(8), as: UTF8.self)
    if name.hasPrefix("https://") || name.hasPrefix("http://") {
      return (last.isAlphanumeric || last == Byte.slash)
        && text.allSatisfy { $0.isAlphanumeric || "/:.-?=%#".utf8.contains($0) }
    }
    return first.isAlphanumeric && last.isAlphanumeric
      && text.allSatisfy { $0.isAlphanumeric || "@.-".utf8.contains($0) }
      && text.split(separator: Byte.at).count == 2
  }

  /// Whether a text is an e-mail address as CommonMark takes it between angle brackets.
  static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: Byte.at, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    return parts[0].allSatisfy { $0.isAlphanumeric || ".+_-".utf8.contains($0) }
      && parts[1].split(separator: Byte.dot, omittingEmptySubsequences: false).allSatisfy { label in
        label.first?.isAlphanumeric == true && label.last?.isAlphanumeric == true
          && label.allSatisfy { $0.isAlphanumeric || $0 == Byte.hyphen }
      }
  }

  /// Whether what follows an address could be taken for a part of it.
  static func touches(_ next: MarkdownLeaf) -> Bool {
    if next.isBreak { return false }
    guard next.kind == .text, let first = next.text.first else { return true }
    if first.isBlank { return false }
    let second = next.text.count > 1 ? next.text[1] : Byte.space
    return !(".,:!?)".utf8.contains(first) && second.isBlank)
  }
}
