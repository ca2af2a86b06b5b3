/// A bound on what a document may ask of its reader, checked before the parser sees it.
///
/// libcmark 0.30 takes time that grows with the square of the nesting of blocks (CVE-2023-24824) and of the brackets that
/// are open in a paragraph (CVE-2023-22486); tables multiply rows by columns (CVE-2023-37463), YAML values by aliases.
public enum Limit: String, CaseIterable, Hashable, Sendable {
  /// Bytes of the file.
  case size
  /// Block quotes and list items around a line, or values around a value of the front matter.
  case depth
  /// Square brackets that are open at once in a paragraph.
  case brackets
  /// Cells of all tables, with the empty ones that short rows are filled up with.
  case cells
  /// Bytes of the front matter.
  case frontMatter
  /// Aliases (`*name`) in the front matter.
  case aliases

  /// The bound where nothing else is wanted.
  public var standard: Int {
    switch self {
    case .size: 10_000_000
    case .depth: 100
    case .brackets: 1_000
    case .cells: 100_000
    case .frontMatter: 100_000
    case .aliases: 100
    }
  }
}

/// The bounds that documents are read with.
public struct Limits: Hashable, Sendable {
  /// Those that everybody gets.
  public static let standard = Limits()

  private var changed: [Limit: Int] = [:]

  public init() {}

  /// How much of it there may be.
  public subscript(limit: Limit) -> Int {
    get { changed.isEmpty ? limit.standard : changed[limit] ?? limit.standard }
    set { changed[limit] = newValue }
  }
}

/// The first place at which a document has too much of something.
public struct LimitExcess: Hashable, Sendable {
  public let limit: Limit
  /// How much of it there may be.
  public let allowed: Int
  /// The byte at which there is more.
  public let offset: Int

  /// What has more bytes than can be addressed.
  static let tooLarge: LimitExcess = {
    var limits = Limits()
    limits[.size] = Int(Int32.max) - 1
    return LimitExcess(.size, of: limits, at: 0)
  }()

  init(_ limit: Limit, of limits: Limits, at offset: Int) {
    self.limit = limit
    allowed = limits[limit]
    self.offset = offset
  }
}
