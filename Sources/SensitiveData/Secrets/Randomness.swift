import Markdown

/// Tells random characters from words, names and identifiers by the pairs of characters that follow each other.
enum Randomness {
  /// The evidence per byte, in nats, that a range was drawn at random and not written by somebody. Words are below zero,
  /// most identifiers too; of random strings with 20 characters or more, 99 in 100 are above 0.27.
  static func score(_ bytes: [UInt8], _ range: Range<Int>) -> Double {
    guard range.count > 1, bytes.indices.contains(range.lowerBound),
      range.upperBound <= bytes.count
    else { return 0 }
    var counts = [0, 0, 0, 0]
    for index in range { counts[CharacterClass(bytes[index]).rawValue] += 1 }
    // Names in capitals are as regular as names in small letters.
    let folds = counts[CharacterClass.lower.rawValue] == 0
    if folds { counts.swapAt(0, 1) }
    let shares = counts.map { logarithms[max(1, $0 * 64 / range.count)] - logarithms[64] }
    var sum = 0.0
    var previous = bytes[range.lowerBound]
    for index in range.dropFirst() {
      let byte = bytes[index]
      sum += evidence(previous, byte, folds: folds, shares)
      previous = byte
    }
    return sum / Double(range.count)
  }

  private static func evidence(
    _ first: UInt8, _ second: UInt8, folds: Bool, _ shares: [Double]
  ) -> Double {
    var classes = (CharacterClass(first), CharacterClass(second))
    if folds {
      if classes.0 == .upper { classes.0 = .lower }
      if classes.1 == .upper { classes.1 = .lower }
    }
    let change = shares[classes.1.rawValue] - following[classes.0.rawValue][classes.1.rawValue]
    guard first.isLetter, second.isLetter else { return change }
    return change + pair(first.lowercased, second.lowercased)
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Double {
    let row = letterPairs[Int(first - UInt8(ascii: "a"))]
    let step = Int(row.utf8Start[Int(second - UInt8(ascii: "a"))]) - Int(UInt8(ascii: "a"))
    return Double(step - 10) / 4
  }

  private enum CharacterClass: Int {
    case lower, upper, digit, other

    init(_ byte: UInt8) {
      self = byte.isDigit ? .digit : !byte.isLetter ? .other : byte & 0x20 == 0 ? .upper : .lower
    }
  }

  /// The logarithm of how often a character of one class follows one of another in text and identifiers.
  private static let following: [[Double]] = [
    [-0.124, -3.84, -4.12, -2.53],
    [-1.155, -0.544, -2.91, -2.99],
    [-1.626, -2.75, -0.384, -2.84],
    [-0.149, -2.585, -3.55, -3.38],
  ]

  /// The natural logarithms of the numbers up to 64.
  private static let logarithms: [Double] = (0...64).map { number in
    guard number > 0 else { return -10 }
    let (x, tail) = (Double(number), 2.0)
    var (power, sum) = ((x - 1) / (x + 1), 0.0)
    let square = power * power
    for step in stride(from: 1.0, to: 400, by: 2) {
      sum += power / step
      power *= square
    }
    return tail * sum
  }

  /// How much rarer a pair of letters is in text than in random characters: a row for each first letter, a letter for each
  /// second one, in quarters of a nat from `a` (−2.5) over `k` (as often) to `z`.
  private static let letterPairs: [StaticString] = [
    "skhjvqkzkzqfjhzjzgiemosrow", "fompdqrvhkvforhqvljqhwxsmw", "htnpgsxhlzierteqzinhlwzznz",
    "fnokbnptevtlppjoylkokstyqz", "jpiinmovrzvjkgrmpefguopjoz", "homnihsuczthrrfszimlkwvxoz",
    "ksctctnlizulpkmqzhinmwxzvx", "btpqdtwvhzsomsfpzmoilxxzpt", "lkhkkmkzxzvikdgmylhhsnzpzo",
    "gtoncquukuprpqelssgtgtnwvz", "iplnbnmsgvvlmnnovognisnysz", "hqqldqszezuitudjztkklryznz",
    "djpodtuxhzullrhfxtkpmwturz", "htigfkgukypprmjpzsgemnwyuz", "omkjwpnzouohidmjzfllfnmrsz",
    "fsomfsqhkzqhrsgkxgkijuwzmx", "ssspsquxqzyfoqtsrllpapryxw", "gskmcqnwgzlologqzliimmuzlz",
    "luireqskhznmpqjjqrhdksrylz", "etmqdpvjfzvopthozhjlmuowky", "mjmejopzkzzijgrhzgifxyztzz",
    "eqmsarsxezvslqkmzrpouxuvsy", "etnogrsjfzqorjdpyhjqutsvoz", "hkhmfhvrjzwokspgyqndssvqlu",
    "lnknkpotlvvifjmdxmfhrqmvrq", "gtqqartpfzuonshowqponvvxop",
  ]
}
