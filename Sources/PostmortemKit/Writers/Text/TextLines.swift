import Markdown

/// Operations on the lines of a text that is being laid out.
enum TextLines {
  /// Breaks a text between words so that its lines fit. A word that is wider stays whole, and the line ends
  /// of the text stay.
  static func wrap(_ text: String, to width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      wrapLine($0, to: width)
    }
  }

  private static func wrapLine(_ text: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for (word, isGlued) in pieces(of: text, width: width) {
      let wordColumns = TextWidth.columns(of: word)
      let gap = isGlued ? 0 : 1
      if line.isEmpty {
        (line, columns) = (String(word), wordColumns)
      } else if columns + gap + wordColumns <= width {
        line += (isGlued ? "" : " ") + word
        columns += gap + wordColumns
      } else {
        lines.append(line)
        (line, columns) = (String(word), wordColumns)
      }
    }
    lines.append(line)
    return lines
  }

  /// The words of a text. Chinese and Japanese are written without blanks, so that a run of wide characters
  /// that is wider than a line may be broken behind each of them, but for punctuation.
  private static func pieces(of text: Substring, width: Int) -> [(text: Substring, isGlued: Bool)] {
    text.utf8.split(whereSeparator: { $0 == Byte.space || $0 == Byte.tab }).flatMap { bytes in
      let word = Substring(bytes)
      guard TextWidth.columns(of: word) > width else { return [(word, false)] }
      var pieces: [(text: Substring, isGlued: Bool)] = []
      var start = word.startIndex
      for index in word.indices.dropFirst() where mayBreak(in: word, before: index) {
        pieces.append((word[start..<index], start > word.startIndex))
        start = index
      }
      return pieces + [(word[start...], start > word.startIndex)]
    }
  }

  private static func mayBreak(in word: Substring, before index: Substring.Index) -> Bool {
    let before = word[word.index(before: index)]
    return TextWidth.columns(of: before) == 2 && TextWidth.columns(of: word[index]) == 2
      && word[index].isLetter
  }

  /// Puts one text before the first line and another before all that follow; blank lines get no trailing
  /// blanks.
  static func prefix(_ lines: [String], first: String, rest: String) -> [String] {
    lines.enumerated().map { number, line in
      trimmingEnd((number == 0 ? first : rest) + line)
    }
  }

  /// Indents lines by blanks behind a mark that stands before the first.
  static func hang(_ lines: [String], behind mark: String) -> [String] {
    let blanks = String(repeating: " ", count: TextWidth.columns(of: mark))
    return prefix(lines.isEmpty ? [""] : lines, first: mark, rest: blanks)
  }

  /// Fills a text up with blanks.
  static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: text)))
  }

  static func trimmingEnd(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// A heading and the line below it.
  static func underlined(_ text: String, with mark: Character, width: Int) -> [String] {
    let lines = wrap(text, to: width)
    let columns = lines.map { TextWidth.columns(of: $0) }.max() ?? 0
    return lines + [String(repeating: mark, count: columns)]
  }
}
