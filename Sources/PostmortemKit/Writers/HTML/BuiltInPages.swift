internal import Templates

/// The page templates and the style that are part of the program.
public enum BuiltInPages {
  /// Name (`page.css`) and text of each file, in the order of the names.
  public static var files: [(name: String, text: String)] {
    Templates.pages.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
