import Testing

@testable import SensitiveData

@Suite struct PhonePlanTests {
  @Test func `every plan has a calling code of its own and numbers`() {
    let codes = PhonePlans.all.map(\.code)
    #expect(codes.count > 200)
    #expect(Set(codes).count == codes.count)
    for plan in PhonePlans.all {
      #expect((4...13).contains { plan.allows(length: $0) })
      #expect(plan.groupings.allSatisfy { $0.count > 1 })
    }
  }

  @Test(arguments: [
    ("493012345678", "49", "3012345678"), ("14156360132", "1", "4156360132"),
    ("35312345678", "353", "12345678"), ("79161234567", "7", "9161234567"),
    ("390612345678", "39", "0612345678"),
  ])
  func `a number has the plan of its calling code`(
    _ digits: String, _ code: String, _ national: String
  ) throws {
    let plan = try #require(PhonePlans.plan(of: Array(digits.utf8)[...]))
    #expect(plan.code == Array(code.utf8))
    #expect(plan.allows(Array(national.utf8)[...]))
  }

  @Test(arguments: [
    ("49", "03012345678", "3012345678"), ("36", "0612345678", "12345678"),
    ("7", "84951234567", "4951234567"), ("34", "912345678", "912345678"),
  ])
  func `the prefix of national notation is dropped`(
    _ code: String, _ digits: String, _ national: String
  ) throws {
    let plan = try #require(PhonePlans.all.first { $0.code == Array(code.utf8) })
    #expect(plan.national(Array(digits.utf8)[...]).map { Array($0) } == Array(national.utf8))
  }

  @Test(arguments: ["12025550143", "442079460123", "61491570006", "33199001234"])
  func `numbers that are set aside reach nobody`(_ digits: String) throws {
    let plan = try #require(PhonePlans.plan(of: Array(digits.utf8)[...]))
    let national = Array(digits.utf8).dropFirst(plan.code.count)
    #expect(FictionalNumbers.contains(code: plan.code, national))
  }
}
