/// The page templates of a folder that the user gives.
enum TemplateFolder {
  /// The files of the folder by name; files that are no templates are left out.
  static func read(_ folder: String) throws -> [String: String] {
    guard Files.isFolder(folder) else {
      throw Failure("--template-dir: there is no folder \(folder)")
    }
    var templates: [String: String] = [:]
    for entry in try Files.entries(of: folder) where !entry.isFolder {
      guard entry.name.hasSuffix(".mustache") || entry.name.hasSuffix(".css") else { continue }
      templates[entry.name] = String(
        decoding: try Files.read(folder + "/" + entry.name), as: UTF8.self)
    }
    return templates
  }
}
