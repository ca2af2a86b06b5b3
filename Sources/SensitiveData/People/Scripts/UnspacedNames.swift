import Markdown

/// Names in scripts that put no space between words: Chinese, Japanese, Korean, Thai.
struct UnspacedNames {
  let scene: NameScene

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (index, token) in scene.tokens.enumerated() where token.shape.contains(.unspaced) {
      let run = UnspacedRun(token: token, index: index, scene: scene)
      let names = names(in: run)
      for name in names {
        var range = run.bytes(name)
        if let surname = ThaiNames(run: run).surname(behind: name, scene: scene, index: index) {
          range = range.lowerBound..<surname.end
        }
        found.append(range)
      }
      if let name = spaced(run, names.last, index) { found.append(name) }
    }
    return found
  }

  /// A name whose parts a space parts: `渡邉 航平`, `ธนพล ศรีสุวรรณ`.
  private func spaced(_ run: UnspacedRun, _ name: Range<Int>?, _ index: Int) -> Range<Int>? {
    guard let next = scene[index + 1], next.shape.contains(.unspaced), scene.follows(index + 1),
      !next.isGlued, next.end - next.start < 400, let first = run.scalars.first
    else { return nil }
    let behind = UnspacedRun(token: next, index: index + 1, scene: scene)
    if (0xE00...0xE7F).contains(first) {
      guard let name, name.upperBound == run.scalars.count, behind.scalars.count <= 20,
        behind.scalars.count > 3
      else { return nil }
      return run.bytes(name).lowerBound..<next.end
    }
    return SpacedJapaneseName(run: run, behind: behind).range
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
  /// Whether Thai follows behind a space.
  var hasThaiNext: Bool { nextWord.first.map { (0xE00...0xE7F).contains($0) } ?? false }

  init(token: NameToken, index: Int, scene: NameScene) {
    (scalars, offsets) = Self.read(token, scene.bytes)
    hasKana = scalars.contains { (0x3041...0x30FF).contains($0) }
    next = scene[index + 1]
    if let next, next.kind == .word, next.shape.contains(.unspaced), next.end - next.start < 100 {
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
