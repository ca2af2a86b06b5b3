/// The patterns of `.gitignore` files, as far as they decide about a path (see gitignore(5)).
struct IgnoreRules {
  private struct Rule {
    /// The folder of the file that holds the pattern.
    var folder: String
    var pattern: [UInt8]
    var isNegated: Bool
    var isForFolders: Bool
    /// Whether the pattern holds a slash and so is relative to its folder.
    var isAnchored: Bool
  }

  private var rules: [Rule] = []

  /// Takes the patterns of the folders above one, up to the root of its repository; none outside a repository.
  ///
  /// - Parameter folder: its path from the root, without links, as in all that follows.
  init(above folder: String) {
    var folders: [String] = []
    var place = folder
    while !Files.exists(place.appending(path: ".git")) {
      guard place.isAbsolutePath, place != "/" else { return }
      place = place.pathParts.folder
      folders.append(place)
    }
    for folder in folders.reversed() { add(from: folder) }
  }

  /// The largest file of patterns, in bytes.
  private static let limit = 256 << 10

  /// Adds the patterns of a folder's `.gitignore`; later ones count more. As for git, that is a file and no link.
  mutating func add(from folder: String) {
    let file = folder.appending(path: ".gitignore")
    guard let bytes = try? Files.read(file, limit: Self.limit) else { return }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var pattern = Array(line)
      while let last = pattern.last, last == 0x20 || last == 0x0D { pattern.removeLast() }
      guard let first = pattern.first, first != UInt8(ascii: "#") else { continue }
      let isNegated = first == UInt8(ascii: "!")
      if isNegated { pattern.removeFirst() }
      let isForFolders = pattern.last == UInt8(ascii: "/")
      if isForFolders { pattern.removeLast() }
      let isAnchored = pattern.contains(UInt8(ascii: "/"))
      if pattern.first == UInt8(ascii: "/") { pattern.removeFirst() }
      guard !pattern.isEmpty else { continue }
      rules.append(
        Rule(
          folder: folder, pattern: pattern, isNegated: isNegated, isForFolders: isForFolders,
          isAnchored: isAnchored))
    }
  }

  /// Whether the last pattern that matches a path leaves it out.
  func ignores(_ path: @autoclosure () -> String, isFolder: Bool) -> Bool {
    if rules.isEmpty { return false }
    let path = path()
    for rule in rules.reversed() where !rule.isForFolders || isFolder {
      guard let relative = path.path(below: rule.folder) else { continue }
      let subject = rule.isAnchored ? relative : relative.pathParts.name
      if Self.matches(rule.pattern, Array(subject.utf8)) { return !rule.isNegated }
    }
    return false
  }

  /// `*` and `?` stop at slashes, `**` does not. What the last of them takes is tried, never what those before it take,
  /// so that no pattern takes long.
  private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    let (star, slash) = (UInt8(ascii: "*"), UInt8(ascii: "/"))
    var (place, index) = (0, 0)
    var name: (place: Int, index: Int)?
    var folders: (place: Int, index: Int, isWhole: Bool)?
    while index < text.count {
      let byte = place < pattern.count ? pattern[place] : nil
      if byte == star, place + 1 < pattern.count, pattern[place + 1] == star {
        place += 2
        let isWhole = place < pattern.count && pattern[place] == slash
        if isWhole { place += 1 }
        folders = (place, index, isWhole)
        name = nil
      } else if byte == star {
        place += 1
        name = (place, index)
      } else if byte == text[index] || byte == UInt8(ascii: "?") && text[index] != slash {
        place += 1
        index += 1
      } else if let last = name, text[last.index] != slash {
        name = (last.place, last.index + 1)
        (place, index) = (last.place, last.index + 1)
      } else if let last = folders {
        // `**/` takes whole folders.
        let next = last.isWhole ? text[last.index...].firstIndex(of: slash) : last.index
        guard let next else { return false }
        folders = (last.place, next + 1, last.isWhole)
        name = nil
        (place, index) = (last.place, next + 1)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == star }
  }
}
