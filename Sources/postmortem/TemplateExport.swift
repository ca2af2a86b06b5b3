import PostmortemKit

/// Writes the page templates into a folder, for a team to change.
struct TemplateExport {
  let folder: String
  let overwrites: Bool
  /// The program's version, which the folder's note names.
  let version: String

  /// The name of the file that says where the others come from.
  static let noteName = "TEMPLATES.txt"

  /// Writes all files, or none where one is there already.
  func run() throws {
    let files = BuiltInPages.files + [(Self.noteName, note)]
    let paths = files.map { folder.appending(path: $0.name) }
    if !overwrites, let taken = paths.first(where: { Files.kind(ofLinkAt: $0) != nil }) {
      throw Failure("\(taken) is there already, so that nothing was written; --force overwrites it")
    }
    for file in files { try Files.write(Array(file.text.utf8), to: file.name, below: folder) }
    StandardStreams.error("\(files.count) files written to \(folder)")
  }

  private var note: String {
    """
    These are the page templates of postmortem \(version).

    Change what you like and build with them:

        postmortem build --template-dir \(folder) --output-dir site incidents/

    A file that is missing here is taken from the program. Delete those that you do not change, so that they follow
    the program when it is updated.

    """
  }
}
