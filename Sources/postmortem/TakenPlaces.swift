/// The places of outputs that a run has decided on.
///
/// What lies on disk does not count: other runs may write into the same folder at the same time.
struct TakenPlaces {
  /// The places, as the bytes of their paths, by what is the same where letters of either case are.
  private var places: [String: [[UInt8]]] = [:]

  /// Whether an output has this place already.
  ///
  /// - Parameter path: from the root, without links.
  func contains(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    return (places[path.lowercased()] ?? []).contains { other in
      other == bytes || Self.areOneFile(String(decoding: other, as: UTF8.self), path)
    }
  }

  mutating func add(_ path: String) {
    places[path.lowercased(), default: []].append(Array(path.utf8))
  }

  /// Whether the file system takes two names for one. Another run may replace a file between two looks, and the new file
  /// may get the number of the old one: the first is looked at again.
  private static func areOneFile(_ first: String, _ second: String) -> Bool {
    guard let one = Files.Identity(first), let two = Files.Identity(second) else { return false }
    return one == two && one == Files.Identity(first)
  }
}
