import Markdown

/// One phrase of a `CueTable`.
struct Cue: Sendable {
  /// What is behind the space, up to the first star: where it lies in the table's pool.
  var head: Range<Int>
  /// What follows each star: a range of the table's tails.
  var rest: Range<Int>
  var rank: Int
}

/// Phrases by the number of their first bytes, by which most of them are told from a text at once.
struct CueBuckets: Sendable {
  /// In the order of their numbers.
  private let cues: [Cue]
  /// Where the phrases of each number begin in `cues`.
  private let starts: [UInt16]

  static var mostNumbers: Int { 4096 }

  /// - Parameter numbers: under which a phrase is to be found, each below `mostNumbers`.
  init(_ cues: [Cue], by numbers: (Cue) -> [Int]) {
    var found: [(number: Int, cue: Cue)] = []
    for cue in cues { for number in numbers(cue) { found.append((number, cue)) } }
    found.sort { ($0.number, $0.cue.rank) < ($1.number, $1.cue.rank) }
    var starts = [UInt16](repeating: 0, count: Self.mostNumbers + 1)
    for (number, _) in found { starts[number + 1] += 1 }
    for number in 0..<Self.mostNumbers { starts[number + 1] += starts[number] }
    (self.cues, self.starts) = (found.map(\.cue), starts)
  }

  /// A number for the three lowest bytes of a word.
  @inline(__always)
  static func number(ofThree word: UInt64) -> Int { number(word & 0xFF_FFFF) }

  /// A number for the six lowest bytes of a word.
  @inline(__always)
  static func number(ofSix word: UInt64) -> Int { number(word & 0xFFFF_FFFF_FFFF) }

  /// The upper bits of a product, which all bits below them have a part in; the factor is that of Fibonacci hashing
  /// (Knuth, The Art of Computer Programming, 6.4).
  @inline(__always)
  private static func number(_ bytes: UInt64) -> Int {
    Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  /// Bytes as a word, the first one lowest.
  private static func word(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  static func number(ofSix bytes: ArraySlice<UInt8>) -> Int {
    number(ofSix: word(of: bytes.prefix(6)))
  }

  /// The numbers of all that three bytes can be which begin with some: of fewer than three any may follow.
  static func numbers(ofThree bytes: ArraySlice<UInt8>) -> [Int] {
    let bytes = Array(bytes.prefix(3))
    if bytes.count == 3 { return [number(ofThree: word(of: bytes[...]))] }
    return Array(Set((0...UInt8.max).flatMap { numbers(ofThree: (bytes + [$0])[...]) }))
  }

  /// The phrases while a text is searched.
  struct View {
    fileprivate let cues: UnsafeBufferPointer<Cue>
    fileprivate let starts: UnsafeBufferPointer<UInt16>

    @inline(__always)
    subscript(number: Int) -> UnsafeBufferPointer<Cue>.SubSequence {
      cues[Int(starts[number])..<Int(starts[number + 1])]
    }
  }

  func withUnsafe<Result>(_ body: (View) -> Result) -> Result {
    cues.withUnsafeBufferPointer { cues in
      starts.withUnsafeBufferPointer { body(View(cues: cues, starts: $0)) }
    }
  }
}
