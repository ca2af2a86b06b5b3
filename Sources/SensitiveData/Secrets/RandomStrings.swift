import Markdown

extension SensitiveScanner {
  /// Long runs of characters that look drawn at random and are no identifier that is known to be harmless: a hash, a
  /// commit, a UUID, a certificate, an image. They may be credentials whose form nobody knows.
  public static let randomStrings = SensitiveScanner(name: "random strings") { bytes, range in
    var search = RandomStringSearch(bytes: bytes, range: range.clamped(to: bytes.indices))
    search.run()
    return search.spans
  }
}

struct RandomStringSearch {
  let bytes: [UInt8]
  let range: Range<Int>
  private(set) var spans: [SensitiveSpan] = []

  init(bytes: [UInt8], range: Range<Int>) {
    (self.bytes, self.range) = (bytes, range)
  }

  private static let shortest = 20
  private static let longest = 400
  private static let signs = ByteSet("+/=_-.~%")

  mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isAlphanumeric else {
        index = behindPublicBlock(at: index) ?? index + 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, bytes[end].isAlphanumeric || Self.signs.contains(bytes[end]) {
        // An equals sign ends a run, or joins a name with its value.
        if bytes[end] == UInt8(ascii: "="), bytes[safe: end + 1]?.isAlphanumeric ?? false { break }
        end += 1
      }
      if end - index >= Self.shortest { look(at: index..<end) }
      index = end
    }
  }

  private mutating func look(at run: Range<Int>) {
    var run = run
    while let last = run.last, Self.tails.contains(bytes[last]) { run = run.dropLast() }
    guard run.count >= Self.shortest, run.count <= Self.longest, !isLink(run) else { return }
    let search = SecretSearch(bytes: bytes, range: range)
    guard !HarmlessRuns.contains(run, search), !search.isCut(at: run.upperBound) else { return }
    guard let part = randomPart(of: run, search), !search.isMask(part),
      !HarmlessRuns.isNamed(run, search)
    else { return }
    let name = search.nameRange(before: run.lowerBound)
    guard !search.isNearMiss(run, named: name) else { return }
    spans.append(SensitiveSpan(.possibleSecret, run, name: "random characters"))
  }

  private static let tails = ByteSet("./-_~%")

  /// The part between dots, slashes and the like that looks random.
  private func randomPart(of run: Range<Int>, _ search: SecretSearch) -> Range<Int>? {
    if isBase64(run), run.count <= 200, isRandom(run, least: 0.6) { return run }
    var start = run.lowerBound
    while start < run.upperBound {
      var end = start
      while end < run.upperBound, !Self.separators.contains(bytes[end]) { end += 1 }
      let part = start..<end
      if part.count >= 16, !HarmlessRuns.isHexOrNumber(part, bytes), isRandom(part, least: 0.45) {
        return part
      }
      start = end + 1
    }
    return nil
  }

  private static let separators = ByteSet("./-_=~%+")

  /// Whether a run has the signs of base64 and no joints of names.
  private func isBase64(_ run: Range<Int>) -> Bool {
    let part = bytes[run]
    return !part.contains(Byte.dot) && !part.contains(Byte.underscore)
      && !part.contains(Byte.hyphen)
      && (part.contains(Byte.plus) || part.contains(Byte.slash) || part.contains(UInt8(ascii: "=")))
  }

  private func isRandom(_ part: Range<Int>, least: Double) -> Bool {
    let shape = ValueShape(bytes, part)
    guard shape.digits > 1, shape.letters > 3 else { return false }
    return Randomness.score(bytes, part) > least
  }

  /// Whether a run is a part of the path of an address.
  private func isLink(_ run: Range<Int>) -> Bool {
    let search = SecretSearch(bytes: bytes, range: range)
    let start = search.start(before: run.lowerBound, atMost: 300) {
      $0 > 0x20 && !Self.linkEnds.contains($0)
    }
    let before = start..<run.lowerBound
    guard let colon = bytes[before].firstIndex(of: Byte.colon), search.stands("://", at: colon)
    else {
      return false
    }
    return !bytes[before].contains(UInt8(ascii: "?"))
  }

  private static let linkEnds = ByteSet("<>\"'`()")

  /// The end of a block such as a certificate, which is public.
  private func behindPublicBlock(at index: Int) -> Int? {
    guard bytes[index] == Byte.hyphen else { return nil }
    let search = SecretSearch(bytes: bytes, range: range)
    guard search.stands("-----BEGIN ", at: index) else { return nil }
    let label = index + 11..<search.end(from: index + 11, atMost: 60) { $0 != Byte.hyphen }
    guard !search.holds("private", in: label) else { return nil }
    var end = label.upperBound + 5
    while end < range.upperBound, bytes[end] != Byte.hyphen || !search.stands("-----", at: end) {
      end += 1
    }
    return min(end, range.upperBound)
  }
}
