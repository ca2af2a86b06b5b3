internal import CCmark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The memory that libcmark builds its trees in: one piece behind the other, given back all at once.
///
/// libcmark asks for a piece for every node and every text and returns each by itself, which takes longer than the rest
/// of parsing. Each thread has memory of its own, so that no piece needs a lock.
struct ParserMemory {
  /// A block of memory that pieces are cut from.
  private struct Block {
    var start: UnsafeMutableRawPointer
    var size: Int
  }

  private var blocks: [Block] = []
  /// Where the next piece is cut from the last block, and where that ends.
  private var next: UnsafeMutableRawPointer?
  private var end: UnsafeMutableRawPointer?
  /// How many trees are being looked at: the cells of a table are parsed while their document's tree is.
  private var trees = 0

  /// Before each piece stands its size, so that it can be moved to a larger place.
  private static let headSize = 16
  private static let mostSize = Int.max / 4
  private static let smallestBlock = 1 << 18
  /// What is kept for the next document.
  private static let mostKept = 1 << 22

  /// A piece whose bytes are all zero.
  mutating func takeZeroed(_ size: Int) -> UnsafeMutableRawPointer? {
    guard let piece = take(size) else { return nil }
    memset(piece, 0, size)
    return piece
  }

  /// A piece whose bytes are whatever they were.
  @inline(__always)
  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    guard size >= 0, size <= Self.mostSize else { return nil }
    let needed = Self.wholeSize(of: size)
    if let next, let end, end - next >= needed {
      return piece(of: size, needed, at: next)
    }
    return addBlock(ofAtLeast: needed).flatMap { piece(of: size, needed, at: $0) }
  }

  /// How many bytes a piece takes with its head, so that the next one is aligned as well.
  private static func wholeSize(of size: Int) -> Int { (size + headSize + 15) & ~15 }

  @inline(__always)
  private mutating func piece(
    of size: Int, _ needed: Int, at head: UnsafeMutableRawPointer
  ) -> UnsafeMutableRawPointer {
    next = head + needed
    head.storeBytes(of: size, as: Int.self)
    return head + Self.headSize
  }

  /// The same bytes in a larger place.
  mutating func grow(_ piece: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer? {
    let head = piece - Self.headSize
    let old = head.load(as: Int.self)
    if size <= old { return piece }
    // What was cut last can go on where it is: mostly it is the text of the present paragraph, which grows line by line.
    if let next, let end, head + Self.wholeSize(of: old) == next, size <= end - piece {
      return self.piece(of: size, Self.wholeSize(of: size), at: head)
    }
    guard let larger = take(size) else { return nil }
    memcpy(larger, piece, old)
    return larger
  }

  private mutating func addBlock(ofAtLeast needed: Int) -> UnsafeMutableRawPointer? {
    let size = max(needed, Self.smallestBlock, 2 * (blocks.last?.size ?? 0))
    guard let start = malloc(size) else { return nil }
    use(Block(start: start, size: size))
    return start
  }

  private mutating func use(_ block: Block) {
    blocks.append(block)
    (next, end) = (block.start, block.start + block.size)
  }

  mutating func beginTree() { trees += 1 }

  /// Takes all pieces back when the last tree is done with.
  mutating func endTree() {
    trees -= 1
    guard trees == 0 else { return }
    let kept = blocks.last { $0.size <= Self.mostKept }
    for block in blocks where block.start != kept?.start { free(block.start) }
    (blocks, next, end) = ([], nil, nil)
    if let kept { use(kept) }
  }

  func freeBlocks() { for block in blocks { free(block.start) } }
}

extension ParserMemory {
  /// The present thread's memory.
  static var ofThread: UnsafeMutablePointer<ParserMemory> {
    _ = functions
    return present
  }

  /// The same, for libcmark's calls: they come after `functions` was made, and with it the key.
  private static var present: UnsafeMutablePointer<ParserMemory> {
    if let known = pthread_getspecific(key) {
      return known.assumingMemoryBound(to: ParserMemory.self)
    }
    let memory = UnsafeMutablePointer<ParserMemory>.allocate(capacity: 1)
    memory.initialize(to: ParserMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  /// Written once, before the first thread asks for it: a constant that is made when it is first asked for would be
  /// looked at for every piece of memory.
  @exclusivity(unchecked) nonisolated(unsafe) private static var key = pthread_key_t()

  private static func makeKey() {
    pthread_key_create(&key) { memory in
      let memory: UnsafeMutableRawPointer? = memory
      guard let memory = memory?.assumingMemoryBound(to: ParserMemory.self) else { return }
      memory.pointee.freeBlocks()
      memory.deinitialize(count: 1)
      memory.deallocate()
    }
  }

  /// What libcmark calls. Nothing is given back piece by piece.
  nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
    makeKey()
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
          guard !overflows, let bytes = Int(exactly: bytes) else { return nil }
          return present.pointee.takeZeroed(bytes)
        },
        realloc: { piece, size in
          guard let size = Int(exactly: size) else { return nil }
          guard let piece else { return present.pointee.take(size) }
          return present.pointee.grow(piece, to: size)
        },
        free: { _ in }))
    return functions
  }()
}
