import Markdown

extension SecretSearch {
  /// Whether a value only shows where a secret would stand: a mask, a variable, a call, or words such as `your-token`.
  /// What merely contains such a word is none.
  func isPlaceholder(_ value: Range<Int>) -> Bool {
    guard value.lowerBound < value.upperBound else { return true }
    return isMask(value) || isEnclosed(value) || isTemplate(value)
      || value.count <= 80 && isPlaceholderWords(value) || KnownExamples.contains(bytes, value)
  }

  /// Whether a value is blacked out, or one short pattern over and over.
  func isMask(_ value: Range<Int>) -> Bool {
    var (run, longest, stars, dots) = (0, 0, 0, 0)
    var previous: UInt8 = 0
    for byte in bytes[value].prefix(400) {
      run = byte == previous ? run + 1 : 1
      previous = byte
      longest = max(longest, run)
      if byte == Byte.asterisk || byte == UInt8(ascii: "#") { stars = max(stars, run) }
      if byte == Byte.dot { dots = max(dots, run) }
    }
    let count = min(value.count, 400)
    if stars > 2 || dots > 2 || longest * 2 > count && longest > 2 { return true }
    return holdsBullets(value) || count >= 12 && isPeriodic(value.prefix(200))
      || crosses(in: value) >= 6
  }

  private func crosses(in value: Range<Int>) -> Int {
    var (run, longest) = (0, 0)
    for byte in bytes[value].prefix(200) {
      run = byte.lowercased == UInt8(ascii: "x") ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  /// Bullets and ellipses stand for what was left out.
  private func holdsBullets(_ value: Range<Int>) -> Bool {
    var index = value.lowerBound
    while index + 2 < value.upperBound {
      if bytes[index] == 0xE2 {
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        if second == 0x80 && (third == 0xA2 || third == 0xA6) || second == 0x97 || second == 0x96 {
          return true
        }
      }
      index += 1
    }
    return false
  }

  private func isPeriodic(_ value: Range<Int>) -> Bool {
    (1...8).contains { period in
      guard value.count >= 3 * period else { return false }
      let places = value.dropFirst(period)
      return places.reduce(0) { $0 + (bytes[$1] == bytes[$1 - period] ? 1 : 0) } * 4
        > places.count * 3
    }
  }

  /// Whether a value is a variable or a placeholder by the signs around it: `<password>`, `${PASSWORD}`, `%PASSWORD%`.
  private func isEnclosed(_ value: Range<Int>) -> Bool {
    let (first, last) = (bytes[value.lowerBound], bytes[value.upperBound - 1])
    switch first {
    case Byte.less: return last == Byte.greater || value.count < 3
    case UInt8(ascii: "{"), Byte.openBracket, Byte.openParen: return true
    case UInt8(ascii: "$"): return isVariable(value.dropFirst())
    case UInt8(ascii: "%"), Byte.at, UInt8(ascii: "#"), Byte.colon, Byte.ampersand:
      let inner = value.dropFirst()
      return isName(inner.last.map { bytes[$0] } == first ? inner.dropLast() : inner)
    case UInt8(ascii: "!"): return standsFolded("!secret", at: value.lowerBound)
    case Byte.underscore:
      return stands("__", at: value.lowerBound) && stands("__", at: value.upperBound - 2)
    default: return value.count < 2
    }
  }

  private func isVariable(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first else { return true }
    if bytes[first] == UInt8(ascii: "{") || bytes[first] == Byte.openParen { return true }
    if bytes[rest.upperBound - 1] == UInt8(ascii: "$"), isName(rest.dropLast()) { return true }
    return isName(rest) || bytes[rest].allSatisfy { $0.isDigit }
  }

  private func isName(_ part: Range<Int>) -> Bool {
    guard let first = part.first, bytes[first].isLetter || bytes[first] == Byte.underscore else {
      return false
    }
    return bytes[part].allSatisfy {
      $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.dot || $0 == Byte.colon
        || $0 == Byte.greater || $0 == Byte.hyphen
    }
  }

  /// Whether a value has variables in it that are filled in later.
  private func isTemplate(_ value: Range<Int>) -> Bool {
    var index = value.lowerBound
    while index + 1 < value.upperBound {
      let (byte, next) = (bytes[index], bytes[index + 1])
      let opens = next == UInt8(ascii: "{") || next == Byte.openParen
      if byte == UInt8(ascii: "$"), opens { return true }
      if byte == UInt8(ascii: "{"), next == UInt8(ascii: "{") || next == UInt8(ascii: "%") {
        return true
      }
      if byte == UInt8(ascii: "#"), next == UInt8(ascii: "{") { return true }
      if byte == Byte.less, next == UInt8(ascii: "%") { return true }
      index += 1
    }
    return false
  }

  /// Whether all words of a value say that it is none: `your-api-key-here`, `changeme`.
  private func isPlaceholderWords(_ value: Range<Int>) -> Bool {
    var (words, clear, digits) = (0, 0, 0)
    var index = value.lowerBound
    while index < value.upperBound {
      let byte = bytes[index]
      guard byte.isLetter else {
        if byte >= 0x80 || Self.wordSigns.contains(byte) { return false }
        if byte.isDigit { digits += 1 }
        index += 1
        continue
      }
      let word = index..<endOfSegment(from: index, before: value.upperBound)
      let run = index..<min(value.upperBound, end(from: index, atMost: 40, while: \.isLetter))
      if let found = [run, word].first(where: { PlaceholderWords.clear.contains(bytes, $0) }) {
        clear += 1
        index = found.upperBound
      } else if let found = [run, word].first(where: { PlaceholderWords.vague.contains(bytes, $0) })
      {
        index = found.upperBound
      } else {
        return false
      }
      words += 1
    }
    return words > 0 && (digits == 0 || clear > 0 && digits < 4)
  }

  private static let wordSigns = ByteSet("!@#$%^&*+=|~?;")

  /// Where a segment of a name ends: before the next capital, or where the letters end.
  func endOfSegment(from start: Int, before limit: Int) -> Int {
    var end = start + 1
    while end < limit, bytes[end].isLetter {
      let (previous, byte) = (bytes[end - 1], bytes[end])
      if byte.isCapital, !previous.isCapital { break }
      // The last capital of several begins the next word: `HTTPToken`.
      if byte.isCapital, end + 1 < limit, bytes[end + 1].isLetter, !bytes[end + 1].isCapital,
        end > start
      {
        break
      }
      end += 1
    }
    return end
  }
}
