import Markdown

extension SecretSearch {
  /// A JSON web token: two or more parts in base64, of which the first two are JSON (`{"` is `eyJ`).
  func webToken(at index: Int) -> SensitiveSpan? {
    guard byte(index - 1) != Byte.hyphen, byte(index - 1) != Byte.underscore else { return nil }
    var end = part(from: index)
    guard end - index >= 15, byte(end) == Byte.dot else { return nil }
    var (parts, last) = (1, index)
    while parts < 5, byte(end) == Byte.dot {
      let next = part(from: end + 1)
      if parts == 1, !stands("ey", at: end + 1) || next - end < 12 {
        // The second part of an encrypted one is a key, and may be empty.
        guard next - end > 40 || byte(next) == Byte.dot else { return nil }
      }
      last = end
      end = next
      parts += 1
    }
    // A word such as `signature` is none.
    guard parts != 3 || end - last > 16 || end - last == 1 else { return nil }
    guard parts > 1, end - index >= 40, isTokenBody(index..<min(end, index + 150)) else {
      return nil
    }
    while byte(end - 1) == Byte.dot { end -= 1 }
    end = self.end(from: end, atMost: 2) { $0 == UInt8(ascii: "=") }
    return SensitiveSpan(.secret, index..<end, name: "JSON web token")
  }

  private func part(from index: Int) -> Int {
    end(from: index, atMost: 8000) {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore
    }
  }
}
