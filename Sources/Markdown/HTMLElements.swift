/// An element of raw HTML in a source.
public struct HTMLElement: Sendable {
  /// The name in lower case.
  public var name: String
  /// The tag that begins it.
  public var start: Range<Int>
  /// The tag that ends it; nil where it is void or nothing closes it.
  public var end: Range<Int>?
  var isHidden: Bool

  /// Everything from its first byte to its last; its tag alone where nothing closes it.
  public var range: Range<Int> { start.lowerBound..<(end?.upperBound ?? start.upperBound) }
}

/// Finds the elements of a source, each with the tag that closes it, whatever blocks they stand in.
enum HTMLElements {
  /// The elements in the order in which they begin.
  ///
  /// - Parameter code: ranges in which nothing is a tag, in their order.
  static func all(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, except code: [Range<Int>]
  ) -> [HTMLElement] {
    var finder = Finder(bytes: bytes, code: code[...])
    finder.find(from: start)
    return finder.elements
  }

  private struct Finder {
    let bytes: UnsafeBufferPointer<UInt8>
    var code: ArraySlice<Range<Int>>
    var elements: [HTMLElement] = []
    /// The elements that nothing has closed so far, by their names.
    private var open: [String: [Int]] = [:]
    /// The names of elements without markup that nothing closes any more.
    private var neverClosed: Set<String> = []
    private var searches = MarkSearches()

    init(bytes: UnsafeBufferPointer<UInt8>, code: ArraySlice<Range<Int>>) {
      (self.bytes, self.code) = (bytes, code)
    }

    mutating func find(from start: Int) {
      var index = start
      while let place = ByteWords.first(Byte.less, in: bytes, index..<bytes.count) {
        index = place + 1
        while let first = code.first, first.upperBound <= place { code.removeFirst() }
        if let first = code.first, first.contains(place) {
          index = first.upperBound
        } else if HTMLComment.start(in: bytes, at: place) != nil {
          index = searches.commentEnd(in: bytes, behind: place) ?? index
        } else if let tag = HTMLTag(in: bytes, at: place) {
          index = add(tag)
        }
      }
    }

    /// Adds a tag; returns where to go on.
    private mutating func add(_ tag: HTMLTag) -> Int {
      if tag.isClosing {
        if let element = open[tag.name]?.popLast() { elements[element].end = tag.range }
        return tag.range.upperBound
      }
      elements.append(
        HTMLElement(name: tag.name, start: tag.range, end: nil, isHidden: tag.isHidden))
      if !RawHTML.voidElements.contains(tag.name), !tag.closesItself {
        open[tag.name, default: []].append(elements.count - 1)
      }
      guard HiddenElements.holdsNoMarkup(tag.name) else { return tag.range.upperBound }
      return ownEnd(of: tag.name, from: tag.range.upperBound)
    }

    /// Where the tag begins that ends an element in which nothing else is a tag.
    private mutating func ownEnd(of name: String, from start: Int) -> Int {
      if neverClosed.contains(name) { return start }
      var index = start
      while let place = ByteWords.first(Byte.less, in: bytes, index..<bytes.count) {
        if let tag = HTMLTag(in: bytes, at: place), tag.isClosing, tag.name == name { return place }
        index = place + 1
      }
      neverClosed.insert(name)
      return start
    }
  }
}

extension MarkdownDocument {
  /// The elements of raw HTML outside of code, in the order in which they begin.
  public func htmlElements() -> [HTMLElement] {
    guard nodes.contains(where: { $0.kind == .htmlBlock || $0.kind == .htmlInline }) else {
      return []
    }
    let start = frontMatter.map { source.lineStart($0.lastLine + 1) } ?? source.start
    let code = TreeRanges(self).codeRanges
    return source.bytes.withUnsafeBufferPointer {
      HTMLElements.all(in: $0, from: start, except: code)
    }
  }
}
