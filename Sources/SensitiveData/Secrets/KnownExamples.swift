import Markdown

/// Credentials that the documentation of a provider shows, so that everybody knows them.
enum KnownExamples {
  /// Whether a range is such a credential as a whole.
  static func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    list.contains { example in
      example.utf8CodeUnitCount == range.count && bytes.indices.contains(range.upperBound - 1)
        && range.indices.allSatisfy { bytes[$0] == example.utf8Start[$0 - range.lowerBound] }
    }
  }

  private static let list: [StaticString] = [
    "AKIAIOSFODNN7EXAMPLE",
    "AKIAI44QH8DHBEXAMPLE",
    "ASIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY",
    "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY",
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
    "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
    "33f!!lloppa",
    "hal+9ooo_da!sY",
    "AIzaSyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM",
    "AIzaSyA4UrcGxgwQFTfaI3no3t7Lt1sjmdnP5sQ",
    "AIzaSyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY",
    "AIzaSyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c",
  ]
}
