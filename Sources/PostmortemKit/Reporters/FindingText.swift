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
    String(decoding: conciseBytes(path: path), as: UTF8.self)
  }

  /// The same as bytes: appending to a string costs ten times as much.
  func conciseBytes(path: String) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(path.utf8.count + message.utf8.count + rule.utf8.count + 48)
    line.append(utf8: VisibleText.path(path))
    line.append(Byte.colon)
    line.append(decimal: place.start.line)
    line.append(Byte.colon)
    line.append(decimal: place.start.column)
    line.append(": ")
    line.append(utf8: severity.rawValue)
    line.append(": ")
    line.append(utf8: VisibleText.of(message))
    line.append(" [")
    line.append(utf8: rule)
    line.append("]")
    return line
  }
}
