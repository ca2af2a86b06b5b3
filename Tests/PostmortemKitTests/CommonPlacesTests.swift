import Testing

@testable import PostmortemKit

@Suite("What is looked for in every document")
struct CommonPlacesTests {
  private static let text = """
    Human error: an operator forgot to check xx-yy, TBD. It was caused by éhuman error and human\terror
    Ana noticed [insert name] at 10.0.0.7 <customer> @ana ops@example.org, 14:?? XXX% forgot
    (to be written) #ops key=AKIAIOSFODNN7EXAMPLE the reason — he accidentally forgot to ask, failed to look
    """

  @Test("One walk for all finds what a walk for each finds, in the whole text and in parts of it")
  func oneWalkIsEnough() {
    let bytes = Array(Self.text.utf8)
    let common = PlaceMap(bytes, 0..<bytes.count, findsCommon: true)
    let plain = PlaceMap(bytes, 0..<bytes.count)
    var found = 0
    for scanner in CommonPlaces.scanners {
      for range in [0..<bytes.count, 3..<40, 13..<14, 60..<bytes.count - 1] {
        for isStart in [false, true] {
          let places = Self.places(scanner, bytes, common, range, isStart)
          let all = Self.places(scanner, bytes, plain, range, isStart)
          // A look at two bytes as well as at three may leave out more.
          #expect(places.allSatisfy(all.contains))
          // Of words more bytes are looked at; that no phrase is lost so, the other tests say.
          let mayLeaveOut = scanner.beginnings.triples != nil
          #expect(
            mayLeaveOut
              || all.allSatisfy { places.contains($0) || !scanner.mayBegin(at: $0, in: bytes) })
          found += places.count
        }
      }
    }
    #expect(found > 100)
  }

  @Test(
    "A table finds the same phrases with the places of all and without", arguments: [0, 25, 60])
  func phrasesAreTheSame(start: Int) {
    let bytes = Array(Self.text.utf8)
    let common = PlaceMap(bytes, 0..<bytes.count, findsCommon: true)
    let range = start..<bytes.count
    let found = BlamePhrases.table.matches(in: bytes, range, map: common).map(\.range)
    #expect(found == BlamePhrases.table.matches(in: bytes, range).map(\.range))
    #expect(found.count > 1)
    let errors = HumanError.table.matches(in: bytes, range, map: common).map(\.range)
    #expect(errors == HumanError.table.matches(in: bytes, range).map(\.range))
  }

  @Test(
    "White space between the words of a phrase may be any, also where words are told by their first bytes",
    arguments: [
      "it was\t \nunavailable", "she WAS  Asleep", "Ana did\nnot\n\nrespond",
      "who is \r\n at\tfault",
      "by   mistake", "it was un available", "she was asleepy", "the error  \n  of", "user  error",
      "user",
      "made an\u{B}error", "fat-finger", "fat   fingered", "pebkac", "was", "is at faul",
    ])
  func blanksAreAlike(text: String) {
    for text in [text, text + " x", "(" + text + ")\nbehind it a longer text"] {
      let bytes = Array(text.utf8)
      let common = PlaceMap(bytes, 0..<bytes.count, findsCommon: true)
      for table in [BlamePhrases.table.ranges, HumanError.table.ranges] {
        #expect(table(bytes, common) == table(bytes, nil), "\(text)")
      }
    }
  }

  private static func places(
    _ scanner: PlaceScanner, _ bytes: [UInt8], _ map: PlaceMap, _ range: Range<Int>,
    _ isStart: Bool
  ) -> [Int] {
    var places: [Int] = []
    scanner.scan(bytes, map, range, isStart: isStart) {
      places.append($0)
      return $0 + 1
    }
    return places
  }
}

extension PlaceScanner {
  fileprivate func mayBegin(at index: Int, in bytes: [UInt8]) -> Bool {
    beginnings.allow(bytes[index], index + 1 < bytes.count ? bytes[index + 1] : 0)
  }
}

extension PhraseTable {
  fileprivate func ranges(in bytes: [UInt8], map: PlaceMap?) -> [Range<Int>] {
    matches(in: bytes, 0..<bytes.count, map: map).map(\.range)
  }
}
