import PostmortemKit

/// Pages in an output folder that an earlier run wrote and this one did not.
struct StalePages {
  let folder: String
  /// The places of what this run wrote.
  let written: TakenPlaces

  /// How deep folders are searched, and how many pages are named.
  private static let deepest = 32
  static let mostNames = 10

  /// The paths of the pages, in the order of their names.
  func find() -> [String] {
    var found: [String] = []
    search(folder, in: Files.absolutePath(folder), depth: 0, &found)
    return found
  }

  private func search(_ path: String, in place: String, depth: Int, _ found: inout [String]) {
    guard depth < Self.deepest, let entries = try? Files.entries(of: path) else { return }
    for entry in entries {
      let (inner, place) = (path.appending(path: entry.name), place.appending(path: entry.name))
      switch entry.kind {
      case .folder: search(inner, in: place, depth: depth + 1, &found)
      case .file where entry.name.hasSuffix(".html"):
        if !written.contains(place), Self.isPage(inner) { found.append(inner) }
      default: break
      }
    }
  }

  /// Whether a file says that this program wrote it.
  static func isPage(_ path: String) -> Bool {
    guard let bytes = try? Files.read(path, most: 2_048) else { return false }
    let mark = Array(PageIndex.generatorMark.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: mark) }
  }
}
