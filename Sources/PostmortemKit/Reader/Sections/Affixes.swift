/// Words that a heading may begin or end with and that add nothing to its meaning.
struct Affixes: Sendable {
  private let texts: [[UInt8]]
  /// The numbers of the texts by their first byte, and by their last.
  private var byFirst = [[Int]](repeating: [], count: 256)
  private var byLast = [[Int]](repeating: [], count: 256)

  /// - Parameter texts: as `HeadingKey` writes them, with the space that separates them from the name.
  init(_ texts: [String]) {
    self.texts = texts.map { Array($0.utf8) }
    for (number, text) in self.texts.enumerated() {
      guard let first = text.first, let last = text.last else { continue }
      byFirst[Int(first)].append(number)
      byLast[Int(last)].append(number)
    }
  }

  /// The lengths of those that a key begins with.
  func beginning(_ key: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let first = key.first else { return [] }
    return lengths(byFirst[Int(first)]) { key.starts(with: $0) }
  }

  /// The lengths of those that a key ends with.
  func ending(_ key: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let last = key.last else { return [] }
    return lengths(byLast[Int(last)]) { key.suffix($0.count).elementsEqual($0) }
  }

  private func lengths(_ numbers: [Int], where isThere: ([UInt8]) -> Bool) -> [Int] {
    var lengths: [Int] = []
    for number in numbers where isThere(texts[number]) { lengths.append(texts[number].count) }
    return lengths
  }
}
