/// A URL or e-mail address that stands in a text without any mark, as GitHub Flavored Markdown links it
/// (its section "Autolinks (extension)").
struct BareLink {
  /// The bytes of the text that become the link.
  var range: Range<Int>
  /// What the destination has before them.
  var scheme: StaticString

  /// Reads the link that the byte at `index` announces: the colon of `https://`, the `w` of `www.` or the
  /// `@` of an address, no part of it before `limit`.
  init?(in text: UnsafeBufferPointer<UInt8>, at index: Int, notBefore limit: Int) {
    switch text[index] {
    case Byte.colon: self.init(url: text, colon: index, limit: limit)
    case UInt8(ascii: "w"), UInt8(ascii: "W"): self.init(www: text, at: index)
    case Byte.at: self.init(address: text, at: index, limit: limit)
    default: return nil
    }
  }

  private init?(url text: UnsafeBufferPointer<UInt8>, colon: Int, limit: Int) {
    guard colon + 3 < text.count, text[colon + 1] == Byte.slash, text[colon + 2] == Byte.slash
    else {
      return nil
    }
    var start = colon
    while start > limit, text[start - 1].isLetter { start -= 1 }
    let scheme = text[start..<colon].map(\.lowercased)
    guard scheme == Array("http".utf8) || scheme == Array("https".utf8) else { return nil }
    guard let domain = Self.domain(in: text, from: colon + 3, periods: 0) else { return nil }
    range = start..<Self.end(of: text, from: start, domainEnd: domain)
    self.scheme = ""
  }

  private init?(www text: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard start + 4 < text.count,
      text[start..<start + 3].allSatisfy({ $0.lowercased == text[start].lowercased }),
      text[start + 3] == Byte.dot
    else { return nil }
    if start > 0 {
      let before = text[start - 1]
      guard before.isWhitespace || "*_~(".utf8.contains(before) else { return nil }
    }
    guard let domain = Self.domain(in: text, from: start, periods: 1) else { return nil }
    range = start..<Self.end(of: text, from: start, domainEnd: domain)
    scheme = "http://"
  }

  private init?(address text: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) {
    var start = at
    while start > limit, text[start - 1].isAlphanumeric || ".+_-".utf8.contains(text[start - 1]) {
      start -= 1
    }
    var end = at + 1
    var periods = 0
    while end < text.count {
      let byte = text[end]
      if byte == Byte.dot {
        guard end + 1 < text.count, text[end + 1].isAlphanumeric else { break }
        periods += 1
      } else if !byte.isAlphanumeric && byte != Byte.hyphen && byte != Byte.underscore {
        break
      }
      end += 1
    }
    guard start < at, periods > 0, text[end - 1].isAlphanumeric else { return nil }
    range = start..<end
    scheme = "mailto:"
  }

  /// The end of a valid domain: parts of letters, digits, `-` and `_`, no underscore in the last two.
  private static func domain(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, periods wanted: Int
  )
    -> Int?
  {
    var index = start
    var periods = 0
    var underscores = (last: 0, lastButOne: 0)
    while index < text.count {
      // No name is longer (RFC 1035), and a long text of dots and underscores is read once, not again and again.
      guard index - start <= 255 else { return nil }
      let byte = text[index]
      if byte == Byte.underscore {
        underscores.last += 1
      } else if byte == Byte.dot {
        periods += 1
        underscores = (0, underscores.last)
      } else if !(byte.isAlphanumeric || byte == Byte.hyphen || byte >= 0x80) {
        break
      }
      index += 1
    }
    let valid = index > start && underscores.last == 0 && underscores.lastButOne == 0
    return valid && periods >= wanted ? index : nil
  }

  /// The end of the whole link: what follows the domain up to a blank or `<`, less trailing punctuation,
  /// unbalanced parentheses and what looks like a character reference.
  private static func end(of text: UnsafeBufferPointer<UInt8>, from start: Int, domainEnd: Int)
    -> Int
  {
    var end = domainEnd
    while end < text.count, !text[end].isWhitespace, text[end] != Byte.less { end += 1 }
    // Closing parentheses beyond the opening ones.
    var surplus = 0
    for byte in text[start..<end] {
      if byte == Byte.closeParen { surplus += 1 } else if byte == Byte.openParen { surplus -= 1 }
    }
    while end > start {
      let last = text[end - 1]
      if "?!.,:*_~'\"".utf8.contains(last) {
        end -= 1
      } else if last == Byte.closeParen {
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      } else if last == Byte.semicolon, let reference = referenceStart(text[start..<end]) {
        end = reference
      } else {
        return end
      }
    }
    return end
  }

  private static func referenceStart(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var index = text.endIndex - 2
    while index > text.startIndex, text[index].isAlphanumeric { index -= 1 }
    return index < text.endIndex - 2 && index >= text.startIndex && text[index] == Byte.ampersand
      ? index : nil
  }
}
