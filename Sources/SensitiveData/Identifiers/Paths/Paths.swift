import Markdown

extension SensitiveScanner {
  /// Paths of files on machines: POSIX, Windows and shares; those that everybody has are left.
  public static let paths = SensitiveScanner(name: "paths") { bytes, range in
    MachinePathScanner(text: IdentifierText(bytes, range)).scan().map { SensitiveSpan(.path, $0) }
  }
}
