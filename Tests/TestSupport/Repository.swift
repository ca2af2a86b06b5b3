public import Foundation

/// The files of this repository, found from where this file stands.
public enum Repository {
  public static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  public static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The paths of the example documents.
  public static let examples = documents(in: "Examples")

  /// The paths of the documents that a new one starts from.
  public static let templates = documents(in: "Templates/new")

  private static func documents(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: file(folder).path)
    return (names ?? []).filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
  }
}
