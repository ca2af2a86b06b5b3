/// Finds the parts of a source that are hidden for its writer, although its tree shows something of them.
///
/// What is code and what is a comment for libcmark is taken from the tree. Where a part changes that, what stands behind it
/// is left for the next tree.
struct HiddenFinder {
  let source: SourceText
  let bytes: UnsafeBufferPointer<UInt8>
  /// The parts that the tree was made without.
  let known: HiddenRanges
  private var tree: TreeRanges
  private(set) var found = HiddenRanges()
  private var searches = MarkSearches()
  private var elements: [Int: HTMLElement]?
  private let start: Int

  init(
    _ document: MarkdownDocument, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    known: HiddenRanges
  ) {
    source = document.source
    (self.bytes, self.start, self.known) = (bytes, start, known)
    tree = TreeRanges(document)
  }

  /// What stands at a place.
  enum Sight {
    case nothing
    /// Something that needs no change, up to its end.
    case passed(Int)
    case hidden(HiddenPart)
    case unclosed(HiddenPart.Form)
  }

  mutating func find() {
    var index = start
    while let place = HiddenTriggers.next(in: bytes, index..<bytes.count) {
      index = place + 1
      if let part = known.part(at: place) {
        found.parts.append(part)
        index = part.range.upperBound
        continue
      }
      if let code = tree.code(at: place) {
        index = max(index, code.upperBound)
        continue
      }
      switch sight(at: place) {
      case .nothing: break
      case .passed(let end): index = max(index, end)
      case .unclosed(let form):
        found.unclosed.append(HiddenPart(range: place..<place + 1, form: form))
      case .hidden(let part):
        found.parts.append(part)
        index = tree.nextPlace(behind: part.range, in: source)
      }
    }
    // What was stepped over stays hidden.
    if found.parts.count < known.parts.count || !known.parts.allSatisfy(isFound) { join() }
  }

  private func isFound(_ part: HiddenPart) -> Bool { found.part(at: part.range.lowerBound) != nil }

  private mutating func join() {
    var all = found.parts + known.parts.filter { !isFound($0) }
    all.sort { $0.range.lowerBound < $1.range.lowerBound }
    var parts: [HiddenPart] = []
    for part in all where part.range.lowerBound >= parts.last?.range.upperBound ?? 0 {
      parts.append(part)
    }
    found.parts = parts
  }

  private mutating func sight(at place: Int) -> Sight {
    if isEscaped(place) { return .nothing }
    if bytes[place] == Byte.closeBracket {
      guard let range = LinkComment.range(in: source, bytes, behindLabel: place) else {
        return .nothing
      }
      return .hidden(HiddenPart(range: range, form: .comment))
    }
    if let comment = HTMLComment.start(in: bytes, at: place) { return sight(ofComment: comment) }
    if bytes[place] == Byte.less, HiddenElements.mayBegin(in: bytes, at: place) {
      return sight(ofElement: place)
    }
    for (number, mark) in HiddenMark.all.enumerated() {
      guard let end = HiddenMark.end(of: mark.open, in: bytes, at: place) else { continue }
      return searches.sight(of: mark, number: number, in: bytes, place..<end)
    }
    return .nothing
  }

  /// Whether a backslash takes the meaning of what stands at a place.
  private func isEscaped(_ place: Int) -> Bool {
    var index = place
    while index > start, bytes[index - 1] == Byte.backslash { index -= 1 }
    return (place - index) % 2 == 1
  }

  private mutating func sight(ofComment place: Int) -> Sight {
    let node = tree.comments[place]
    guard let end = searches.commentEnd(in: bytes, behind: place) else {
      // A block of HTML that is a comment reaches to the end of what contains it.
      return passed(node) ?? .unclosed(.comment)
    }
    if node?.isClosed == true { return .passed(end) }
    if searches.holdsFurtherComment(in: bytes, place..<end) {
      return passed(node) ?? .unclosed(.comment)
    }
    return .hidden(HiddenPart(range: place..<end, form: .comment))
  }

  /// What a block without the end of its comment is: hidden as far as it reaches.
  private func passed(_ comment: TreeRanges.Comment?) -> Sight? {
    guard let comment, comment.beginsBlock else { return nil }
    return .passed(source.line(comment.lastLine).upperBound)
  }

  private mutating func sight(ofElement place: Int) -> Sight {
    if elements == nil {
      let all = HTMLElements.all(in: bytes, from: start, except: tree.codeRanges)
      elements = Dictionary(
        all.lazy.filter(\.isHidden).map { ($0.start.lowerBound, $0) }, uniquingKeysWith: { $1 })
    }
    guard let element = elements?[place] else { return .nothing }
    if element.end != nil { return .hidden(HiddenPart(range: element.range, form: .element)) }
    // `<title>` is a placeholder where nothing closes it.
    let isPlaceholder =
      HiddenElements.isNeverShown(element.name) || RawHTML.voidElements.contains(element.name)
    return isPlaceholder ? .nothing : .unclosed(.element)
  }
}
