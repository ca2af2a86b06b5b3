import Markdown

/// The characters and words that tell names in Chinese, Japanese, Korean and Thai.
struct EastAsianLexicon: Sendable {
  typealias Characters = Set<UInt32>
  /// Words by their first character, the longest first.
  struct Words: Sendable {
    private var byFirst: [UInt32: [[UInt32]]] = [:]

    init(_ texts: StaticString...) {
      for text in texts {
        let words = text.description.split { $0 == " " || $0 == "\n" }
        for word in words {
          let scalars = word.unicodeScalars.map(\.value)
          guard let first = scalars.first else { continue }
          byFirst[first, default: []].append(scalars)
        }
      }
      for key in Array(byFirst.keys) { byFirst[key]?.sort { $0.count > $1.count } }
    }

    /// How long the longest word at a place is; 0 where there is none.
    func length(in run: [UInt32], at index: Int) -> Int {
      guard index < run.count, let words = byFirst[run[index]] else { return 0 }
      return words.first { matches($0, run, index) }?.count ?? 0
    }

    /// Whether one of the words ends before a place.
    func ends(in run: [UInt32], at index: Int) -> Bool {
      (1...6).contains { length in
        guard index >= length, let words = byFirst[run[index - length]] else { return false }
        return words.contains { $0.count == length && matches($0, run, index - length) }
      }
    }

    private func matches(_ word: [UInt32], _ run: [UInt32], _ index: Int) -> Bool {
      index + word.count <= run.count && run[index..<index + word.count].elementsEqual(word)
    }
  }

  let chineseSurnames = Self.characters(NameData.chineseSurnames)
  let doubtfulChineseSurnames = Self.characters(NameData.doubtfulChineseSurnames)
  let compoundSurnames = Words(NameData.compoundChineseSurnames)
  let given = Self.characters(NameData.givenCharacters)
  let chineseBefore = Words(NameData.chineseBefore)
  let chineseAfter = Words(NameData.chineseAfter)
  let chineseHonorifics = Words(NameData.chineseHonorifics)
  let chineseThanks = Words(NameData.chineseThanks)
  let japaneseSurnames = Words(NameData.japaneseSurnames)
  let doubtfulJapaneseSurnames = Words(NameData.doubtfulJapaneseSurnames)
  let honorifics = Words(NameData.japaneseHonorifics)
  let particles = Words(NameData.japaneseParticles)
  let notBeforeSan = Words(NameData.notBeforeSan)
  let koreanSurnames = Self.characters(NameData.koreanSurnames)
  let koreanFirst = Self.characters(NameData.koreanFirstSyllables)
  let koreanLast = Self.characters(NameData.koreanLastSyllables)
  let koreanEndings = Words(NameData.koreanEndings)
  let koreanRoles = Words(NameData.koreanRoles)
  let notKorean = Words(NameData.notKoreanNames)
  let thaiNames = Words(NameData.givenNamesThai, NameData.thaiNamesMore)
  let thaiTitles = Words(NameData.thaiTitles)
  let notThaiNames = Words(NameData.notThaiNames)
  let notChinese = Words(NameData.notChineseNames)
  let chineseRoles = Words(NameData.chineseRoles)
  let koreanCompoundSurnames = Words(NameData.koreanCompoundSurnames)
  let thaiHonorifics = Words(NameData.thaiHonorifics)
  let thaiVerbs = Words(NameData.thaiVerbs)
  let thaiBefore = Words(NameData.thaiBefore)

  static let shared = EastAsianLexicon()

  private static func characters(_ text: StaticString) -> Characters {
    Set(text.description.unicodeScalars.map(\.value)).subtracting([0x20, 0x0A])
  }
}
