import Markdown

extension NameScene {
  /// Whether a word is one of two with a full stop between them and small letters: `a.ruiz`.
  func isPartOfAccount(_ index: Int) -> Bool { account(around: index) != nil }

  /// The tokens of an account of two words around one of them.
  func account(around index: Int) -> ClosedRange<Int>? {
    [index - 2, index].lazy.compactMap { first in
      isAccount(at: first) ? first...first + 2 : nil
    }.first
  }

  private func isAccount(at first: Int) -> Bool {
    guard let dot = self[first + 1], dot.isSign(Byte.dot), dot.isGlued, let next = self[first + 2],
      next.isGlued, isSmallWord(first), isSmallWord(first + 2)
    else { return false }
    // No address and no path.
    if let start = self[first], start.isGlued, let sign = self[first - 1] {
      guard sign.kind == .sign, "<(@[\"'`~".utf8.contains(UInt8(truncatingIfNeeded: sign.hash))
      else {
        return false
      }
    }
    guard let behind = self[first + 3], behind.isGlued else { return true }
    guard behind.kind == .sign else { return false }
    if behind.isSign(Byte.dot) || behind.isSign(Byte.colon) {
      return self[first + 4]?.isGlued != true
    }
    return !"@/(=_\\".utf8.contains(UInt8(truncatingIfNeeded: behind.hash))
  }

  private func isSmallWord(_ index: Int) -> Bool {
    guard let token = self[index] else { return false }
    return token.kind == .word
      && token.shape.isDisjoint(with: [.capitalised, .technical, .unspaced])
  }
}
