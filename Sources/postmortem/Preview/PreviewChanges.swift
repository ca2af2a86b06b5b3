#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// Waits for a change of the files that a page is made from.
struct PreviewChanges: Sendable {
  let files: [String]
  /// The state that the browser shows.
  let since: String

  var haveHappened: Bool { Self.state(of: files) != since }

  /// The files that a document's page depends on: itself, the configuration of its folders, the templates.
  static func files(of document: String, templateFolder: String?) -> [String] {
    var files = [document]
    var folder = Files.absolutePath(document)
    while folder.isAbsolutePath, folder != "/" {
      folder = folder.pathParts.folder
      files += Configurations.names.map { folder.appending(path: $0) }
    }
    if let templateFolder {
      let entries = (try? Files.entries(of: templateFolder)) ?? []
      files += entries.map { templateFolder.appending(path: $0.name) } + [templateFolder]
    }
    return files
  }

  /// A text that is another one when a file was written, replaced, removed or made.
  static func state(of files: [String]) -> String {
    // FNV-1a: nobody has an interest in two states that look the same.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ value: some BinaryInteger) {
      hash = (hash ^ UInt64(truncatingIfNeeded: value)) &* 0x0100_0000_01b3
    }
    for file in files {
      var status = stat()
      guard stat(file, &status) == 0 else {
        add(1)
        continue
      }
      #if canImport(Glibc)
        let time = status.st_mtim
      #else
        let time = status.st_mtimespec
      #endif
      add(status.st_size)
      add(status.st_ino)
      add(time.tv_sec)
      add(time.tv_nsec)
    }
    return String(hash, radix: 16)
  }
}
