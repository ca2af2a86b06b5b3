#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// A folder that no path leads out of, neither by `..` nor by a link.
///
/// Nothing outside the folder is ever looked at, so that no answer depends on what is there.
struct Enclosure: Sendable {
  /// The folder's path from the root, without links.
  let root: String

  /// What a path leads to.
  enum Place: Equatable {
    /// Something that is there, by its path from the root without links.
    case there(String)
    /// Nothing yet, in a place that lies in the folder.
    case missing(String)
    /// What lies outside, or would.
    case outside
  }

  /// The most links that one path may lead through; systems allow about as many.
  private static let mostLinks = 40

  init(_ folder: String) {
    root = Files.absolutePath(folder.isEmpty ? "." : folder)
  }

  /// Where a path leads that counts from the folder.
  func place(of path: String) -> Place {
    guard !path.isAbsolutePath, !path.utf8.contains(0) else { return .outside }
    var rest = Array(path.pathNames.reversed())
    // From the folder down to where the path has led so far: no name of it is a link.
    var inner: [String] = []
    var links = 0
    while let name = rest.popLast() {
      if name == "." { continue }
      if name == ".." {
        guard inner.popLast() != nil else { return .outside }
        continue
      }
      inner.append(name)
      switch Files.kind(ofLinkAt: place(inner)) {
      case nil:
        // Nobody can tell what a way back from nothing leads to.
        return rest.contains("..") ? .outside : .missing(place(inner + rest.reversed()))
      case .link:
        links += 1
        guard links <= Self.mostLinks, let target = Files.target(ofLinkAt: place(inner)) else {
          return .outside
        }
        inner.removeLast()
        if target.isAbsolutePath {
          guard let below = target.path(below: root) else { return .outside }
          inner = []
          rest += below.pathNames.reversed()
        } else {
          rest += target.pathNames.reversed()
        }
      default: break
      }
    }
    return .there(place(inner))
  }

  private func place(_ names: [String]) -> String {
    names.isEmpty ? root : root.appending(path: names.joined(separator: "/"))
  }

  /// Whether a path leads to something, or out of the folder, where nobody looks.
  func mayHold(_ path: String) -> Bool {
    if case .missing = place(of: path) { return false }
    return true
  }
}
