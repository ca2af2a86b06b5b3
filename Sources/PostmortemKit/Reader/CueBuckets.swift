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

  /// A number for three bytes.
  @inline(__always)
  static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 157 &+ Int(second) &* 19 &+ Int(third)) & (mostNumbers - 1)
  }

  /// A number for two of them.
  @inline(__always)
  static func number(_ first: Int, _ second: Int) -> Int {
    (first &* 29 &+ second) & (mostNumbers - 1)
  }

  static func number(ofSix bytes: ArraySlice<UInt8>) -> Int {
    let start = bytes.startIndex
    return number(
      number(bytes[start], bytes[start + 1], bytes[start + 2]),
      number(bytes[start + 3], bytes[start + 4], bytes[start + 5]))
  }

  /// The numbers of all that three bytes can be which begin with some: of fewer than three any may follow.
  static func numbers(ofThree bytes: ArraySlice<UInt8>) -> [Int] {
    let bytes = Array(bytes.prefix(3))
    if bytes.count == 3 { return [number(bytes[0], bytes[1], bytes[2])] }
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
