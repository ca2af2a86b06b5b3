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
  init(above folder: String) {
    var folders: [String] = []
    var place = Files.absolutePath(folder)
    while !Files.exists(place + "/.git") {
      guard let slash = place.lastIndex(of: "/"), place != "/" else { return }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
      folders.append(place)
    }
    for folder in folders.reversed() { add(from: folder) }
  }

  /// Adds the patterns of a folder's `.gitignore`; later ones count more.
  mutating func add(from folder: String) {
    guard let bytes = try? Files.read(folder + "/.gitignore") else { return }
    let folder = Files.absolutePath(folder)
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
  func ignores(_ path: String, isFolder: Bool) -> Bool {
    guard !rules.isEmpty else { return false }
    let place = Files.absolutePath(path)
    for rule in rules.reversed() where !rule.isForFolders || isFolder {
      guard place.hasPrefix(rule.folder + "/") else { continue }
      let relative = place.dropFirst(rule.folder.count + 1)
      let subject =
        rule.isAnchored
        ? Array(relative.utf8) : Array((relative.split(separator: "/").last ?? relative).utf8)
      if Self.matches(rule.pattern[...], subject[...]) { return !rule.isNegated }
    }
    return false
  }

  /// `*` and `?` stop at slashes, `**` does not.
  private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    let rest = pattern.dropFirst()
    if first == UInt8(ascii: "*") {
      if rest.first == UInt8(ascii: "*") {
        var after = rest.dropFirst()
        if after.first == UInt8(ascii: "/") { after = after.dropFirst() }
        return (text.startIndex...text.endIndex).contains { matches(after, text[$0...]) }
      }
      var index = text.startIndex
      while true {
        if matches(rest, text[index...]) { return true }
        guard index < text.endIndex, text[index] != UInt8(ascii: "/") else { return false }
        index += 1
      }
    }
    guard let byte = text.first else { return false }
    let isMatch = first == UInt8(ascii: "?") ? byte != UInt8(ascii: "/") : first == byte
    return isMatch && matches(rest, text.dropFirst())
  }
}
