import Markdown
import Testing

struct HalvingTests {
  @Test("the end of a prefix is where its condition stops, wherever that is")
  func ends() {
    let numbers = [2, 3, 5, 7, 11]
    for limit in 0...12 {
      let expected = numbers.count { $0 < limit }
      #expect((0..<numbers.count).endOfPrefix { numbers[$0] < limit } == expected)
    }
    #expect((3..<3).endOfPrefix { _ in true } == 3)
    #expect((2..<5).endOfPrefix { _ in false } == 2)
  }
}
