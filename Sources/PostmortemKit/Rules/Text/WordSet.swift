import Markdown

extension Set<String> {
  /// The words of a long list that is written as one text, with blanks or line ends between them.
  ///
  /// By bytes: the characters of a list take longer to find than a small document takes to check.
  init(words: String) {
    self.init(
      words.utf8.split { $0 == Byte.space || $0 == Byte.lineFeed }.map { String(Substring($0)) })
  }
}
