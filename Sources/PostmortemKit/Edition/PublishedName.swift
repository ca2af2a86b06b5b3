import Markdown

extension Redaction {
  private static let endings = [".md", ".markdown", ".txt"]

  /// Why the document must not be published under the name of its file; nil where nothing speaks against it. The name is
  /// seen by everybody: it is in the page's address, and in every list of pages.
  ///
  /// - Parameter path: the path that the outputs mirror.
  public func refusal(ofPath path: String) -> Finding? {
    let names = path.utf8.split(separator: Byte.slash).map { name in
      // The ending is that of the draft, and goes; other dots belong to the name.
      Self.endings.first { String(name)?.lowercased().hasSuffix($0) ?? false }
        .map { name.dropLast($0.utf8.count) } ?? name
    }
    guard let name = names.first(where: { words.holdsAny(address: Array($0)) }) else { return nil }
    return Finding(
      rule: "", severity: .error,
      message: "the name `\(String(decoding: name, as: UTF8.self))` tells what stays inside",
      help: "rename it: it would be in the page's address",
      place: original.range(of: original.trimmedLine(1)))
  }
}
