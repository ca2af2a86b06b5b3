/// Something that takes any bytes, and promises that it checks itself.
struct FuzzTarget: Sendable {
  /// The name on the command line, and of the folder of its seeds.
  let name: String
  /// Ends the process where a promise is broken.
  let run: @Sendable ([UInt8]) -> Void

  static let all = [pipeline, moments, fixes, configuration]

  /// What this process looks at: the callback of libFuzzer can't hold it.
  nonisolated(unsafe) private(set) static var chosen = pipeline

  /// Takes a target by its name; false where there is none.
  static func choose(_ name: String) -> Bool {
    guard let target = all.first(where: { $0.name == name }) else { return false }
    chosen = target
    return true
  }
}
