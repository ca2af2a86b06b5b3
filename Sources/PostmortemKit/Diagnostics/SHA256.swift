/// The digest SHA-256, written out here (FIPS 180-4) because no library of the toolchain has it on Linux.
enum SHA256 {
  /// The 32 bytes of the digest.
  static func digest(of message: [UInt8]) -> [UInt8] {
    var state = initialState
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    for start in stride(from: 0, to: padded.count, by: 64) {
      compress(padded[start..<start + 64], into: &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func compress(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words: [UInt32] = []
    words.reserveCapacity(64)
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for index in 16..<64 {
      let near = words[index - 15]
      let far = words[index - 2]
      let small = rotate(near, 7) ^ rotate(near, 18) ^ near >> 3
      let large = rotate(far, 17) ^ rotate(far, 19) ^ far >> 10
      words.append(words[index - 16] &+ small &+ words[index - 7] &+ large)
    }
    var work = state
    for index in 0..<64 {
      let (a, e) = (work[0], work[4])
      let choice = (e & work[5]) ^ (~e & work[6])
      let first =
        work[7] &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ constants[index]
        &+ words[index]
      let majority = (a & work[1]) ^ (a & work[2]) ^ (work[1] & work[2])
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
      work = [first &+ second, a, work[1], work[2], work[3] &+ first, e, work[5], work[6]]
    }
    for index in 0..<8 { state[index] &+= work[index] }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let primes: [UInt32] = {
    var primes: [UInt32] = []
    var candidate: UInt32 = 2
    while primes.count < 64 {
      if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes, as the standard defines them.
  private static let constants: [UInt32] = primes.map { fraction(ofRoot: 3, of: $0) }

  /// The same of the square roots of the first eight.
  private static let initialState: [UInt32] = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }

  /// Finds the largest number whose power does not exceed the prime, with 32 binary places, in whole numbers:
  /// a floating-point root is exact to too few places.
  private static func fraction(ofRoot degree: Int, of prime: UInt32) -> UInt32 {
    var low: UInt128 = 0
    var high: UInt128 = 1 << 37
    let limit = UInt128(prime) << UInt128(32 * degree)
    while high - low > 1 {
      let middle = (low + high) / 2
      let power = degree == 2 ? middle * middle : middle * middle * middle
      if power <= limit { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}
