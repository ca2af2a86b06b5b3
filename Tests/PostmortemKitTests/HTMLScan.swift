/// Small looks into written pages, enough for tests.

/// The names of the elements that are opened, in order.
func tags(of page: String) -> [String] {
  elements(of: page).compactMap { $0.first == "/" || $0.first == "!" ? nil : name($0) }
}

/// What stands between `<` and `>`.
func elements(of page: String) -> [Substring] {
  page.split(separator: "<").dropFirst().map { $0.prefix { $0 != ">" } }
}

private func name(_ element: Substring) -> String {
  String(element.prefix { !$0.isWhitespace && $0 != "/" })
}

/// The first element that is closed in the wrong place or never; nil where all is well.
func unbalanced(_ page: String) -> String? {
  var open: [String] = []
  for element in elements(of: page) {
    if element.first == "!" || element.last == "/" || ["meta", "hr", "br"].contains(name(element)) {
      continue
    }
    if element.first == "/" {
      guard open.popLast() == String(element.dropFirst()) else { return String(element) }
    } else {
      open.append(name(element))
    }
  }
  return open.last
}

func attributes(_ name: String, of page: String) -> [String] {
  elements(of: page).flatMap { element in
    element.components(of: " \(name)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }
}

/// The text of a page that readers see.
func visibleText(_ page: String) -> String {
  var text = ""
  let body = page.components(of: "</head>").last ?? page[...]
  for part in body.split(separator: "<", omittingEmptySubsequences: false) {
    let tag = part.prefix { $0 != ">" }
    let inline = ["code", "strong", "em", "b", "a", "del", "span", "time"]
    let isInline = inline.contains(name(tag.first == "/" ? tag.dropFirst() : tag))
    text += (isInline ? "" : " ") + String(part.drop { $0 != ">" }.dropFirst())
  }
  for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
    text = text.components(of: entity).joined(separator: character)
  }
  return text
}

/// How often each word stands in a text.
func words(_ text: String) -> [String: Int] {
  var counts: [String: Int] = [:]
  for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
    counts[String(word), default: 0] += 1
  }
  return counts
}

extension StringProtocol {
  func components(of separator: String) -> [SubSequence] {
    var parts: [SubSequence] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(separator) {
        parts.append(self[start..<index])
        index = self.index(index, offsetBy: separator.count)
        start = index
      } else {
        index = self.index(after: index)
      }
    }
    parts.append(self[start...])
    return parts
  }
}
