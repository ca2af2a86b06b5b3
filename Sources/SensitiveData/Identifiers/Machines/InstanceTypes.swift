import Markdown

/// Types of rented machines: `m5-large`, `n1-standard-4`, `Standard_D4s_v3`, `db-r5-xlarge`.
enum InstanceTypes {
  static func contains(_ text: IdentifierText, _ name: Range<Int>) -> Bool {
    guard
      let parts = text.split(name, atMost: 6, at: { $0 == Byte.hyphen || $0 == Byte.underscore })
    else {
      return false
    }
    return parts.contains { part in
      sizes.contains(text, part) || text.ends(part, with: "xlarge")
    }
  }

  private static let sizes = TermSet(
    "nano micro small medium large xlarge standard highmem highcpu megamem ultramem metal hugemem basic premium"
  )
}
