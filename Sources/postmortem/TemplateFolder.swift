/// The page templates of a folder that the user gives.
enum TemplateFolder {
  /// The files of the folder by name; files that are no templates are left out.
  static func read(_ folder: String) throws -> [String: String] {
    guard Files.isFolder(folder) else {
      throw Failure("--template-dir: there is no folder \(folder)")
    }
    var templates: [String: String] = [:]
    for entry in try Files.entries(of: folder) where entry.kind != .folder {
      guard entry.name.hasSuffix(".mustache") || entry.name.hasSuffix(".css") else { continue }
      let path = folder.appending(path: entry.name)
      guard Files.isFile(path) || !Files.exists(path) else {
        throw Failure("can't read \(path): it is no file")
      }
      templates[entry.name] = String(decoding: try Files.read(path), as: UTF8.self)
    }
    return templates
  }
}
