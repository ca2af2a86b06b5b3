import Markdown

extension SecretSearch {
  /// `-----BEGIN … PRIVATE KEY-----` with its body: all of it where it is complete, else the lines in base64 that follow.
  func privateKey(at index: Int) -> SensitiveSpan? {
    guard byte(index - 1) != Byte.hyphen, standsFolded("-----begin ", at: index) else { return nil }
    let label = index + 11..<end(from: index + 11, atMost: 100) { $0 != Byte.hyphen && $0 >= 0x20 }
    guard holds("private key", in: label), stands("-----", at: label.upperBound) else { return nil }
    let body = label.upperBound + 5
    let stop = dashes(from: body)
    if standsFolded("-----end", at: stop), letters(in: body..<stop) > 40 {
      var end = end(from: stop + 5, atMost: 100) { $0 != Byte.hyphen && $0 >= 0x20 }
      end = self.end(from: end, atMost: 5) { $0 == Byte.hyphen }
      return SensitiveSpan(.secret, index..<end, name: "private key")
    }
    let end = endOfLines(from: body)
    guard letters(in: body..<end) > 16 else { return nil }
    return SensitiveSpan(.secret, index..<end, name: "private key")
  }

  /// Where the next `-----` begins.
  private func dashes(from index: Int) -> Int {
    var place = index
    let limit = min(range.upperBound, index + 20_000)
    while place < limit {
      if bytes[place] == Byte.hyphen, stands("-----", at: place) { return place }
      place += 1
    }
    return limit
  }

  private func letters(in part: Range<Int>) -> Int {
    guard part.lowerBound < part.upperBound else { return 0 }
    return part.prefix(200).reduce(0) { $0 + (bytes[$1].isAlphanumeric ? 1 : 0) }
  }

  /// The end of the lines from a place on that hold base64 only; their ends may be escaped.
  private func endOfLines(from index: Int) -> Int {
    var place = index
    var last = index
    while place < min(range.upperBound, index + 20_000) {
      let word = end(from: place) { Self.base64.contains($0) || $0.isAlphanumeric }
      let isBody = word - place >= 16 || word > place && last > index && byte(word) != Byte.space
      guard isBody || word == place else { break }
      if isBody { last = word }
      var next = end(from: word) { $0.isWhitespace || $0 == Byte.greater || $0 == Byte.pipe }
      while byte(next) == Byte.backslash,
        byte(next + 1).isLetter || byte(next + 1) == Byte.backslash
      {
        next += 2
      }
      guard next > word else { break }
      place = next
    }
    return last
  }

  private static let base64 = ByteSet("+/=")

  /// The body of a private key without its header: the bytes that every DER key begins with, in base64.
  func keyBody(at index: Int) -> SensitiveSpan? {
    guard
      stands("IBAAK", at: index + 6) || stands("IBADAN", at: index + 6)
        || stands("MHcCAQEE", at: index) || stands("MIGHAgEAM", at: index)
        || stands("MIGkAgEBB", at: index) || stands("MC4CAQAwBQYDK2Vw", at: index)
    else { return nil }
    let line = end(from: index, atMost: 4000) { $0.isAlphanumeric || Self.base64.contains($0) }
    guard line - index >= 48 else { return nil }
    return SensitiveSpan(.secret, index..<max(line, endOfLines(from: index)), name: "private key")
  }

  /// A key file of PuTTY, to its last line.
  func puttyKey(at index: Int) -> SensitiveSpan? {
    guard stands("PuTTY-User-Key-File-", at: index),
      index == range.lowerBound || byte(index - 1) == Byte.lineFeed
    else { return nil }
    var place = index
    let limit = min(range.upperBound, index + 12_000)
    var isPrivate = false
    while place < limit {
      let line = place..<lineEnd(from: place, atMost: limit - place)
      if stands("Private-Lines:", at: line.lowerBound) { isPrivate = true }
      if stands("Private-MAC:", at: line.lowerBound) || stands("Private-Hash:", at: line.lowerBound)
      {
        return SensitiveSpan(.secret, index..<line.upperBound, name: "private key")
      }
      if place > index, stands("PuTTY-", at: place) || isPrivate && line.isEmpty { break }
      place = line.upperBound + 1
    }
    guard isPrivate else { return nil }
    return SensitiveSpan(.secret, index..<min(place, limit), name: "private key")
  }
}
