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
  /// How much of the last block is taken.
  private var used = 0
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
    if blocks.last.map({ $0.size - used < needed }) ?? true {
      guard addBlock(ofAtLeast: needed) else { return nil }
    }
    guard let block = blocks.last else { return nil }
    let head = block.start + used
    used += needed
    head.storeBytes(of: size, as: Int.self)
    let piece = head + Self.headSize
    memset(piece, 0, size)
    return piece
  }

  /// The same bytes in a larger place.
  mutating func grow(_ piece: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer? {
    let old = (piece - Self.headSize).load(as: Int.self)
    if size <= old { return piece }
    guard let larger = take(size) else { return nil }
    memcpy(larger, piece, old)
    return larger
  }

  private mutating func addBlock(ofAtLeast needed: Int) -> Bool {
    let size = max(needed, Self.smallestBlock, 2 * (blocks.last?.size ?? 0))
    guard let start = malloc(size) else { return false }
    blocks.append(Block(start: start, size: size))
    used = 0
    return true
  }

  mutating func beginTree() { trees += 1 }

  /// Takes all pieces back when the last tree is done with.
  mutating func endTree() {
    trees -= 1
    guard trees == 0 else { return }
    used = 0
    let kept = blocks.lastIndex { $0.size <= Self.mostKept }
    for (index, block) in blocks.enumerated() where index != kept { free(block.start) }
    blocks = kept.map { [blocks[$0]] } ?? []
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
