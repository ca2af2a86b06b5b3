import Markdown

extension StringProtocol {
  /// The parts between occurrences of a separator.
  func components(between separator: String) -> [Substring] {
    let bytes = Array(utf8)
    let wanted = Array(separator.utf8)
    var parts: [Substring] = []
    var rest = Substring(self)
    var start = 0
    var index = 0
    while let first = wanted.first, index + wanted.count <= bytes.count {
      guard bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) else {
        index += 1
        continue
      }
      parts.append(rest[..<rest.utf8.index(rest.startIndex, offsetBy: index - start)])
      index += wanted.count
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: index - start)...]
      start = index
    }
    return parts + [rest]
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    let bytes = Array(utf8)
    return String(decoding: bytes[bytes.trimming(0..<bytes.count)], as: UTF8.self)
  }
}
