/// Blocks of IPv4 addresses by what they are for.
enum IPv4Blocks {
  /// Networks that only their owners reach: RFC 1918, RFC 6598, RFC 3927, RFC 2544.
  static let local: [IPv4Block] = [
    IPv4Block(10, 0, 0, 0, bits: 8), IPv4Block(172, 16, 0, 0, bits: 12),
    IPv4Block(192, 168, 0, 0, bits: 16), IPv4Block(100, 64, 0, 0, bits: 10),
    IPv4Block(169, 254, 0, 0, bits: 16), IPv4Block(198, 18, 0, 0, bits: 15),
  ]

  /// Addresses that are nobody's machine: this network, loopback, documentation, benchmarks, multicast, masks.
  /// Networks for benchmarks are not among them: companies use them for their own.
  static let noMachines: [IPv4Block] = [
    IPv4Block(0, 0, 0, 0, bits: 8), IPv4Block(127, 0, 0, 0, bits: 8),
    IPv4Block(192, 0, 2, 0, bits: 24), IPv4Block(198, 51, 100, 0, bits: 24),
    IPv4Block(203, 0, 113, 0, bits: 24), IPv4Block(192, 0, 0, 0, bits: 24),
    IPv4Block(192, 88, 99, 0, bits: 24),
    IPv4Block(224, 0, 0, 0, bits: 3),
  ]

  /// Public resolvers, the clouds' own services, defaults of container programs, and examples.
  static let common: [IPv4Block] = [
    IPv4Block(8, 8, 8, 8), IPv4Block(8, 8, 4, 4), IPv4Block(1, 1, 1, 1), IPv4Block(1, 0, 0, 1),
    IPv4Block(1, 1, 1, 2), IPv4Block(1, 0, 0, 2), IPv4Block(1, 1, 1, 3), IPv4Block(1, 0, 0, 3),
    IPv4Block(9, 9, 9, 9), IPv4Block(9, 9, 9, 10), IPv4Block(149, 112, 112, 112),
    IPv4Block(208, 67, 222, 222), IPv4Block(208, 67, 220, 220), IPv4Block(4, 2, 2, 1),
    IPv4Block(4, 2, 2, 2), IPv4Block(64, 6, 64, 6), IPv4Block(64, 6, 65, 6),
    IPv4Block(94, 140, 14, 14), IPv4Block(94, 140, 15, 15), IPv4Block(168, 63, 129, 16),
    IPv4Block(169, 254, 169, 254), IPv4Block(169, 254, 169, 253), IPv4Block(169, 254, 169, 123),
    IPv4Block(169, 254, 170, 2), IPv4Block(169, 254, 169, 249), IPv4Block(169, 254, 20, 10),
    IPv4Block(172, 17, 0, 1), IPv4Block(10, 0, 2, 15), IPv4Block(10, 96, 0, 1),
    IPv4Block(10, 96, 0, 10), IPv4Block(1, 2, 3, 4), IPv4Block(10, 255, 255, 255),
    IPv4Block(192, 168, 255, 255), IPv4Block(172, 31, 255, 255),
  ]

  /// Whole networks that are the same everywhere: those of the RFCs and the defaults of programs.
  static let commonNetworks: [IPv4Block] =
    local + [
      IPv4Block(10, 0, 0, 0, bits: 16), IPv4Block(10, 96, 0, 0, bits: 12),
      IPv4Block(10, 244, 0, 0, bits: 16), IPv4Block(10, 42, 0, 0, bits: 16),
      IPv4Block(10, 43, 0, 0, bits: 16), IPv4Block(172, 17, 0, 0, bits: 16),
      IPv4Block(192, 168, 0, 0, bits: 24), IPv4Block(192, 168, 1, 0, bits: 24),
      IPv4Block(172, 31, 0, 0, bits: 16),
    ]
}

/// The addresses that share their first bits.
struct IPv4Block: Equatable, Sendable {
  let address: UInt32
  let bits: Int

  init(_ first: UInt32, _ second: UInt32, _ third: UInt32, _ fourth: UInt32, bits: Int = 32) {
    self.init(first << 24 | second << 16 | third << 8 | fourth, bits: bits)
  }

  init(_ address: UInt32, bits: Int) {
    (self.address, self.bits) = (address, bits)
  }

  func contains(_ other: UInt32) -> Bool { (address ^ other) >> UInt32(32 - bits) == 0 }
}

/// What an address says about its owner.
enum IPv4Scope {
  case local, global, harmless

  init(_ address: UInt32) {
    if IPv4Blocks.common.contains(where: { $0.address == address }) {
      self = .harmless
    } else if IPv4Blocks.local.contains(where: { $0.contains(address) }) {
      self = .local
    } else {
      self = IPv4Blocks.noMachines.contains { $0.contains(address) } ? .harmless : .global
    }
  }
}
