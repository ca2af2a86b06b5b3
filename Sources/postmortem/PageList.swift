import PostmortemKit

/// Collects what the list of all pages says, and writes it beside them.
struct PageList {
  private var entries: [PageIndexEntry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// - Parameter path: where the page lies below the folder of the list.
  mutating func add(_ entry: PageIndexEntry, path: String) {
    var entry = entry
    entry.path = path
    entries.append(entry)
  }

  /// Takes away the list of an earlier run where no page is left for it.
  ///
  /// - Returns: its path; nil where there is none that this program wrote.
  func withdraw(from folder: String) throws -> String? {
    let path = folder.appending(path: PageIndex.fileName)
    guard entries.isEmpty, Files.kind(ofLinkAt: path) == .file, StalePages.isPage(path) else {
      return nil
    }
    try Files.remove(path, name: path)
    return path
  }

  /// Writes the list unless a document has its name.
  ///
  /// - Parameter options: those of the first document, whose configuration the list follows.
  /// - Returns: why there is no list.
  func write(to folder: String, _ options: WriterOptions?) throws -> String? {
    if entries.contains(where: { $0.path == PageIndex.fileName }) {
      return "a document is written to \(PageIndex.fileName), so that there is no list of all pages"
    }
    do {
      let bytes = try PageIndex.html(of: entries, options ?? WriterOptions())
      try Files.write(bytes, to: PageIndex.fileName, below: folder)
      return nil
    } catch WriterError.template(let template, let problem) {
      throw Failure("\(PageIndex.fileName): template \(template): \(problem)")
    }
  }
}
