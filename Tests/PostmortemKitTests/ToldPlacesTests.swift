import Testing

@testable import PostmortemKit

@Suite("Places that are told once")
struct ToldPlacesTests {
  @Test("A place is told unless a part of it was, and a point unless it was itself")
  func placesAreToldOnce() {
    var places = ToldPlaces()
    let asked = [10..<20, 20..<30, 25..<26, 0..<11, 30..<31, 15..<15, 15..<15, 5..<10, 9..<12]
    #expect(
      asked.map { places.add($0) } == [true, true, false, false, true, true, false, true, false])
  }
}
