import Markdown

/// Names in scripts that put no space between words: Chinese, Japanese, Korean, Thai.
struct UnspacedNames {
  let scene: NameScene

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, token) in scene.tokens.enumerated() where token.shape.contains(.unspaced) {
      let run = UnspacedRun(token: token, index: index, scene: scene)
      for name in names(in: run) {
        var range = run.bytes(name)
        if let surname = ThaiNames(run: run).surname(behind: name, scene: scene, index: index) {
          range = range.lowerBound..<surname.end
        }
        found.append(range)
      }
    }
    return found
  }

  private func names(in run: UnspacedRun) -> [Range<Int>] {
    guard let first = run.scalars.first else { return [] }
    switch first {
    case 0xAC00...0xD7A3: return KoreanNames(run: run).all()
    case 0xE00...0xE7F: return ThaiNames(run: run).all()
    default:
      let japanese = JapaneseNames(run: run).all()
      return run.hasKana ? japanese : japanese.isEmpty ? ChineseNames(run: run).all() : japanese
    }
  }
}

/// Characters without spaces between them.
struct UnspacedRun {
  let scalars: [UInt32]
  /// Where each character begins in the text, and where the last one ends.
  private let offsets: [Int]
  let hasKana: Bool
  /// What follows it.
  let next: NameToken?
  let nextWord: [UInt32]

  init(token: NameToken, index: Int, scene: NameScene) {
    (scalars, offsets) = Self.read(token, scene.bytes)
    hasKana = scalars.contains { (0x3041...0x30FF).contains($0) }
    next = scene[index + 1]
    if let next, next.kind == .word, next.shape.contains(.unspaced), next.end - next.start < 40 {
      nextWord = Self.read(next, scene.bytes).scalars
    } else {
      nextWord = []
    }
  }

  private static func read(
    _ token: NameToken, _ bytes: [UInt8]
  ) -> (scalars: [UInt32], offsets: [Int]) {
    var (scalars, offsets) = ([UInt32](), [Int]())
    var index = token.start
    while index < token.end {
      let (scalar, length) = LetterFolding.scalar(at: index, in: bytes, before: token.end)
      scalars.append(scalar)
      offsets.append(index)
      index += length
    }
    offsets.append(token.end)
    return (scalars, offsets)
  }

  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  func isHan(_ index: Int) -> Bool {
    scalars.indices.contains(index) && (0x3400...0x9FFF).contains(scalars[index])
      || scalars.indices.contains(index) && scalars[index] == 0x3005
  }
}
