import Markdown

extension SensitiveScanner {
  /// Characters that nobody sees and that the script around them doesn't need.
  ///
  /// It is for the text as it was written: folded text holds none.
  public static let hiddenCharacters = SensitiveScanner(name: "hidden characters") { bytes, range in
    HiddenCharacterScanner(bytes: bytes, range: range).spans()
  }
}

/// Finds invisible characters, one span for those that stand side by side.
struct HiddenCharacterScanner {
  let bytes: [UInt8]
  let range: Range<Int>

  func spans() -> [SensitiveSpan] {
    var runs: [Run] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard !FoldedText.Folder.isPlain(bytes[index]),
        let character = UTF8Character.decode(bytes, at: index, limit: range.upperBound)
      else {
        index += 1
        continue
      }
      if InvisibleCharacter.contains(character.scalar) {
        let needed = neededEnd(character.scalar, index..<index + character.length)
        if let needed {
          index = needed
          continue
        }
        Run.add(character.scalar, index..<index + character.length, to: &runs)
      }
      index += character.length
    }
    return runs.map { SensitiveSpan(.hidden, $0.range, name: $0.name) }
  }

  /// Where the needed characters end that begin at a place; nil where the first one isn't needed.
  private func neededEnd(_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Int? {
    if let end = flagEnd(scalar, place) { return end }
    // A mark of byte order may begin a file.
    if scalar.value == 0xFEFF, place.lowerBound == 0 { return place.upperBound }
    let before = UTF8Character.decode(bytes, before: place.lowerBound, floor: range.lowerBound)
    let after = UTF8Character.decode(bytes, at: place.upperBound, limit: range.upperBound)
    let neighbours = InvisibleNeed.Neighbours(
      before: before?.scalar, after: after?.scalar,
      isNearRightToLeft: InvisibleNeed.isForDirection(scalar) && isNearRightToLeft(place))
    return InvisibleNeed.isNeeded(scalar, neighbours) ? place.upperBound : nil
  }

  /// The end of the tags that make a black flag the flag of a region.
  private func flagEnd(_ scalar: Unicode.Scalar, _ place: Range<Int>) -> Int? {
    guard InvisibleNeed.isRegionTag(scalar),
      UTF8Character.decode(bytes, before: place.lowerBound, floor: range.lowerBound)?.scalar
        == InvisibleNeed.flag
    else { return nil }
    var (end, count) = (place.upperBound, 1)
    while count < 8, let tag = UTF8Character.decode(bytes, at: end, limit: range.upperBound) {
      end += tag.length
      if tag.scalar == InvisibleNeed.lastTag { return count >= 4 ? end : nil }
      guard InvisibleNeed.isRegionTag(tag.scalar) else { return nil }
      count += 1
    }
    return nil
  }

  /// Whether letters that are written from right to left are on the same line, not far away.
  private func isNearRightToLeft(_ place: Range<Int>) -> Bool {
    var (index, distance) = (place.lowerBound, 0)
    while distance < 24,
      let character = UTF8Character.decode(bytes, before: index, floor: range.lowerBound),
      character.scalar.value != 0x0A
    {
      if InvisibleNeed.isRightToLeft(character.scalar) { return true }
      (index, distance) = (index - character.length, distance + 1)
    }
    (index, distance) = (place.upperBound, 0)
    while distance < 24,
      let character = UTF8Character.decode(bytes, at: index, limit: range.upperBound),
      character.scalar.value != 0x0A
    {
      if InvisibleNeed.isRightToLeft(character.scalar) { return true }
      (index, distance) = (index + character.length, distance + 1)
    }
    return false
  }
}

extension HiddenCharacterScanner {
  /// Invisible characters side by side.
  private struct Run {
    var first: Unicode.Scalar
    var range: Range<Int>
    var count = 1

    var name: String {
      let name = HiddenCharacterScanner.name(of: first)
      return count == 1 ? name : "\(name) and \(count - 1) more"
    }

    static func add(_ scalar: Unicode.Scalar, _ place: Range<Int>, to runs: inout [Run]) {
      if let last = runs.last, last.range.upperBound == place.lowerBound {
        runs[runs.count - 1].range = last.range.lowerBound..<place.upperBound
        runs[runs.count - 1].count += 1
      } else {
        runs.append(Run(first: scalar, range: place))
      }
    }
  }

  /// `zero width space U+200B`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let properties = scalar.properties
    guard let name = properties.name ?? properties.nameAlias else {
      return properties.generalCategory == .control
        ? "control character \(code)" : "invisible character \(code)"
    }
    return "\(name.lowercased()) \(code)"
  }
}
