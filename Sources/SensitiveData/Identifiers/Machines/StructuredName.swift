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
  private var numbers = 0
  private var words = 0
  private var isPadded = false
  private var longNumbers = 0
  private var hasResource = false
  private var numberedDigits = 0
  private(set) var count = 0
  private(set) var isHarmless = false

  init?(_ text: IdentifierText, _ name: Range<Int>) {
    guard name.count < 64,
      let parts = text.split(name, atMost: 10, at: { $0 == Byte.hyphen || $0 == Byte.underscore }),
      parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    var index = 0
    while index < parts.count {
      let region = CloudRegions.length(text, parts[index...])
      if region > 1 {
        places += 1
        count += 1
        index += region
        continue
      }
      count += 1
      add(PartOfName(text, parts[index]))
      if MachineWords.resources.contains(text, parts[index]) { hasResource = true }
      index += 1
    }
    if text.any(in: name, { $0 == Byte.underscore }), !isPadded, environments == 0 {
      isHarmless = true
    }
  }

  private mutating func add(_ part: PartOfName) {
    switch part {
    case .role: roles += 1
    case .product: products += 1
    case .environment: environments += 1
    case .site: places += 1
    case .number(let digits, let padded):
      if digits < 5 { numbers += 1 } else { longNumbers += 1 }
      if padded { isPadded = true }
    case .numberedRole(let digits, let padded):
      roles += 1
      numbers += 1
      numberedDigits = digits
      if padded { isPadded = true }
    case .numberedSite:
      places += 1
      numbers += 1
    case .harmless: isHarmless = true
    case .word: words += 1
    case .mixed: words += 1
    }
  }

  var certainty: Certainty {
    if isHarmless || longNumbers > 0 { return .none }
    let kinds = roles + products
    if numbers == 0 {
      return count > 2 && environments > 0 && hasResource ? .certain : .none
    }
    if kinds == 0 {
      return count > 2 && environments > 0
        ? .certain : count > 1 && environments > 0 ? .inContext : .none
    }
    if count == 1 {
      return isPadded || numberedDigits > 1 ? .certain : .inContext
    }
    // Of two parts that are a program and its number the number may be a version.
    if count == 2, roles == 0, places + environments + words == 0 {
      return isPadded ? .certain : .inContext
    }
    return .certain
  }
}
