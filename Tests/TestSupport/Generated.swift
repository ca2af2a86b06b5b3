import Foundation

/// Documents that nobody wrote: put together from what stands in incident documents, and then damaged. The same seed
/// gives the same text on every machine.
public enum Generated {
  /// As many as a run of the tests has time for.
  public static let seeds: Range<UInt64> = 1..<97

  /// The text of a seed. Lines end with LF, the last one too.
  public static func text(_ seed: UInt64) -> String {
    var writer = DocumentGenerator(seed: seed)
    return writer.document()
  }

  /// All texts, each with what a message calls it.
  public static let all: [(name: String, text: String)] =
    seeds.map { ("seed \($0)", text($0)) }
    + Repository.examples.compactMap { path in
      (try? String(contentsOf: Repository.file(path), encoding: .utf8)).map { (path, $0) }
    }
}

/// Numbers that follow from a seed (SplitMix64).
public struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below a limit. The standard library's way to one may change from version to version.
  mutating func below(_ limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

  mutating func one<Element>(of choices: [Element]) -> Element { choices[below(choices.count)] }

  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }
}
