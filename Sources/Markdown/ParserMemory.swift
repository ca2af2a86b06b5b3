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
  private static let smallestBlock = 1 << 18
  /// What is kept for the next document.
  private static let mostKept = 1 << 22

  /// A piece whose bytes are all zero.
  mutating func take(_ size: Int) -> UnsafeMutableRawPointer? {
    let (whole, overflows) = size.addingReportingOverflow(Self.headSize + 15)
    guard size >= 0, !overflows else { return nil }
    let needed = whole & ~15
    if let next, let end, end - next >= needed {
      return piece(of: size, needed, at: next)
    }
    return addBlock(ofAtLeast: needed).flatMap { piece(of: size, needed, at: $0) }
  }

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
    let old = (piece - Self.headSize).load(as: Int.self)
    if size <= old { return piece }
    guard let larger = take(size) else { return nil }
    memcpy(larger, piece, old)
    return larger
  }

  private mutating func addBlock(ofAtLeast needed: Int) -> UnsafeMutableRawPointer? {
    let size = max(needed, Self.smallestBlock, 2 * (blocks.last?.size ?? 0))
    guard let start = calloc(size, 1) else { return nil }
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
    if let kept { clear(kept) }
    for block in blocks where block.start != kept?.start { free(block.start) }
    (blocks, next, end) = ([], nil, nil)
    if let kept { use(kept) }
  }

  /// Makes all that was cut from a block zero, once for all pieces.
  private func clear(_ block: Block) {
    let isLast = block.start == blocks.last?.start
    memset(block.start, 0, isLast ? next.map { $0 - block.start } ?? block.size : block.size)
  }

  func freeBlocks() { for block in blocks { free(block.start) } }
}

extension ParserMemory {
  /// The present thread's memory.
  static var ofThread: UnsafeMutablePointer<ParserMemory> {
    if let known = pthread_getspecific(key) {
      return known.assumingMemoryBound(to: ParserMemory.self)
    }
    let memory = UnsafeMutablePointer<ParserMemory>.allocate(capacity: 1)
    memory.initialize(to: ParserMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { memory in
      let memory: UnsafeMutableRawPointer? = memory
      guard let memory = memory?.assumingMemoryBound(to: ParserMemory.self) else { return }
      memory.pointee.freeBlocks()
      memory.deinitialize(count: 1)
      memory.deallocate()
    }
    return key
  }()

  /// What libcmark calls. Nothing is given back piece by piece.
  nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
    let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in
          let (bytes, overflows) = count.multipliedReportingOverflow(by: size)
          guard !overflows, let bytes = Int(exactly: bytes) else { return nil }
          return ofThread.pointee.take(bytes)
        },
        realloc: { piece, size in
          guard let size = Int(exactly: size) else { return nil }
          guard let piece else { return ofThread.pointee.take(size) }
          return ofThread.pointee.grow(piece, to: size)
        },
        free: { _ in }))
    return functions
  }()
}
