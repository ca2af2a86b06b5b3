import Markdown

extension Finding {
  /// The message, and below it what is said of it: for formats with one field for all.
  var wholeMessage: String { wholeMessage(headline: message) }

  func wholeMessage(headline: String) -> String {
    var lines = [headline]
    lines += notes.map { "note: " + $0 }
    if let help { lines.append("help: " + help) }
    return lines.joined(separator: "\n")
  }

  /// The finding on one line, as compilers write them; columns count UTF-8 bytes, as those of GCC and Clang do.
  func conciseLine(path: String) -> String {
    var line = VisibleText.path(path)
    line.reserveCapacity(line.utf8.count + message.utf8.count + rule.utf8.count + 40)
    line += ":"
    line += String(place.start.line)
    line += ":"
    line += String(place.start.column)
    line += ": "
    line += severity.rawValue
    line += ": "
    line += VisibleText.of(message)
    line += " ["
    line += rule
    line += "]"
    return line
  }
}
