import Markdown

/// Tells the names of machines by their structure: `db-primary-3`, `web-prod-eu1-07`, `ams1-edge-r02`.
struct StructuredName {
  enum Certainty: Comparable {
    case none
    /// Needs a word such as "host" before it.
    case inContext
    case certain
  }

  private var roles = 0
  private var products = 0
  private var places = 0
  private var environments = 0
  private var words = 0
  private var count = 0
  private var hasNumber = false
  private var isPadded = false
  private var hasResource = false
  /// Whether the last part is a letter that counts: `edge-rtr-a`.
  private var isLettered = false
  private var gluedDigits = 0
  /// Whether the number is zero, which no version is.
  private var isZero = false
  /// Whether underscores join the parts, as in names of programs.
  private var isVariable = false
  /// Whether a part is one that names of machines do not have.
  private(set) var isHarmless = false

  init?(_ text: IdentifierText, _ name: Range<Int>) {
    guard name.count < 64, text[name.lowerBound].isLetter,
      let parts = text.split(name, atMost: 10, at: { $0 == Byte.hyphen || $0 == Byte.underscore }),
      parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    var index = 0
    while index < parts.count {
      count += 1
      let region = CloudRegions.length(text, parts[index...])
      if region > 1 {
        places += 1
        index += region
        continue
      }
      if index > 0, index == parts.count - 1, Self.isLetter(text, parts[index]) {
        isLettered = true
        break
      }
      add(PartOfName(text, parts[index]), isLast: index == parts.count - 1)
      isZero = text.equals(parts[index], "0")
      hasResource = hasResource || MachineWords.resources.contains(text, parts[index])
      index += 1
    }
    let isSnakeCase = text.any(in: name) { $0 == Byte.underscore }
    isVariable = isSnakeCase && !isPadded && environments == 0
  }

  private static func isLetter(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    part.count == 1 && "abcdef".utf8.contains(text[part.lowerBound].lowercased)
  }

  /// Whether a part says what a machine is for.
  var hasRole: Bool { roles + products > 0 && !isHarmless }

  private mutating func add(_ part: PartOfName, isLast: Bool) {
    switch part {
    case .role: roles += 1
    case .product: products += 1
    case .environment: environments += 1
    case .site: places += 1
    case .number(let digits, let padded):
      // Longer ones are dates and ports, and those between words belong to them.
      if digits > 4 { isHarmless = true }
      if isLast { hasNumber = true }
      if padded { isPadded = true }
    case .numberedRole(let digits, let padded, let isProduct):
      if isProduct { products += 1 } else { roles += 1 }
      hasNumber = true
      gluedDigits = digits
      if padded { isPadded = true }
    case .numberedSite:
      places += 1
      hasNumber = true
    case .harmless: isHarmless = true
    case .word, .mixed: words += 1
    }
  }

  var certainty: Certainty {
    if isHarmless || isVariable { return .none }
    if isLettered, !hasNumber {
      if roles + products == 0 { return .none }
      return roles > 0 && (places > 0 || environments > 0 || roles + products > 1)
        ? .certain : .inContext
    }
    if !hasNumber { return count > 2 && environments > 0 && hasResource ? .certain : .none }
    if roles + products == 0 {
      if environments == 0 { return places > 0 && isPadded && count > 2 ? .certain : .none }
      return count > 2 ? .certain : .inContext
    }
    if count == 1 {
      return isPadded || gluedDigits > 1 && roles > 0 ? .certain : .inContext
    }
    // The number of a program may be its version.
    if count == 2, roles == 0, !isPadded, !isZero { return places > 0 ? .certain : .inContext }
    return .certain
  }
}
