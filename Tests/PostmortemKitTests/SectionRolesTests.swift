import Testing

@testable import PostmortemKit

@Suite struct SectionRolesTests {
  @Test func `every role has a place of its own`() {
    #expect(SectionRoles(SectionRole.allCases).count == SectionRole.allCases.count)
  }

  @Test func `a set holds what was added and not removed`() {
    var roles: SectionRoles = [.impact, .actions]
    #expect(roles.contains(.impact) && !roles.contains(.timeline))
    #expect(!roles.insert(.impact) && roles.insert(.timeline))
    roles.remove(.actions)
    #expect(roles == [.timeline, .impact])
    roles.formIntersection([.impact, .summary])
    #expect(roles == [.impact] && roles.isDisjoint(with: [.timeline, .other]))
  }
}
