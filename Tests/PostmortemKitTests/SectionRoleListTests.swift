import Testing

@testable import PostmortemKit

/// The roles of a part in one word.
struct SectionRoleListTests {
  @Test("a list keeps its roles in their order, as an array does")
  func order() {
    for roles in [[], [.other], [.rootCause, .summary], [.summary, .rootCause, .summary]]
      as [[SectionRole]]
    {
      let list = SectionRoleList(roles)
      #expect(Array(list) == roles)
      #expect(list.count == roles.count)
      #expect(list.first == roles.first && list.last == roles.last)
      #expect(list.isEmpty == roles.isEmpty)
    }
  }

  @Test("each role is found in the lists that hold it only", arguments: SectionRole.allCases)
  func contains(_ role: SectionRole) {
    #expect(SectionRole.allCases[Int(role.number)] == role)
    let others = SectionRole.allCases.filter { $0 != role }
    #expect(!SectionRoleList(others.prefix(12)).contains(role))
    #expect(SectionRoleList(others.prefix(11) + [role]).contains(role))
  }

  @Test("lists are equal where their roles and the order of these are")
  func equality() {
    #expect([.impact, .timeline] as SectionRoleList == [.impact, .timeline])
    #expect([.impact, .timeline] as SectionRoleList != [.timeline, .impact])
    #expect([.summary] as SectionRoleList != [.summary, .summary])
  }

  @Test("what is appended to a full list is dropped")
  func full() {
    let list = SectionRoleList(SectionRole.allCases)
    #expect(Array(list) == Array(SectionRole.allCases.prefix(12)))
  }
}
