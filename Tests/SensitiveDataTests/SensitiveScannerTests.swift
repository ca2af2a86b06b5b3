import Testing

@testable import SensitiveData

@Suite struct SensitiveScannerTests {
  @Test func `every scanner has a name of its own`() {
    #expect(Set(SensitiveScanner.all.map(\.name)).count == SensitiveScanner.all.count)
  }

  @Test(arguments: SensitiveScanner.all.map(\.name))
  func `a scanner stays within its range and accepts any bytes`(_ name: String) throws {
    let scanner = try #require(SensitiveScanner.all.first { $0.name == name })
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ $0 / 7) }
    for range in [0..<0, 0..<bytes.count, 17..<600, bytes.count - 1..<bytes.count] {
      for span in scanner.spans(bytes, range) {
        #expect(
          range.lowerBound <= span.range.lowerBound && span.range.upperBound <= range.upperBound)
      }
    }
  }
}
