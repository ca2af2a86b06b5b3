import Testing

@testable import Markdown

@Suite("Memory of the parser")
struct ParserMemoryTests {
  @Test("Memory that a tree has filled is handed to the next one as zeroes where it asks for them")
  func memoryIsCleared() throws {
    var memory = ParserMemory()
    defer { memory.freeBlocks() }
    memory.beginTree()
    let taken = memory.takeZeroed(64)
    let first = try #require(taken)
    first.initializeMemory(as: UInt8.self, repeating: 0xFF, count: 64)
    memory.endTree()
    memory.beginTree()
    let next = memory.takeZeroed(64)
    let second = try #require(next)
    #expect(second == first)
    #expect((0..<64).allSatisfy { second.load(fromByteOffset: $0, as: UInt8.self) == 0 })
    memory.endTree()
  }

  @Test(
    "A piece that grows keeps its bytes, and its neighbours keep theirs", arguments: [9, 1 << 19])
  func growingKeepsBytes(size: Int) throws {
    var memory = ParserMemory()
    defer { memory.freeBlocks() }
    memory.beginTree()
    let taken = memory.take(8)
    let piece = try #require(taken)
    piece.storeBytes(of: 0x0102_0304_0506_0708, as: UInt64.self)
    let beside = memory.take(8)
    let neighbour = try #require(beside)
    neighbour.storeBytes(of: 42, as: UInt64.self)
    let grown = memory.grow(piece, to: size)
    let larger = try #require(grown)
    #expect(larger.load(as: UInt64.self) == 0x0102_0304_0506_0708)
    #expect(neighbour.load(as: UInt64.self) == 42)
    memory.endTree()
  }

  @Test("The piece that was cut last grows where it is, up to the end of its block")
  func lastPieceStays() throws {
    var memory = ParserMemory()
    defer { memory.freeBlocks() }
    memory.beginTree()
    let taken = memory.take(8)
    let piece = try #require(taken)
    piece.storeBytes(of: 7, as: UInt64.self)
    #expect(memory.grow(piece, to: 1000) == piece)
    let beside = memory.take(8)
    let neighbour = try #require(beside)
    #expect(neighbour - piece >= 1000)
    #expect(memory.grow(piece, to: 1001) != piece)
    let moved = memory.grow(neighbour, to: 1 << 20)
    let larger = try #require(moved)
    #expect(larger != neighbour)
    #expect(piece.load(as: UInt64.self) == 7)
    memory.endTree()
  }

  @Test("The cells of a table are parsed while the tree around them is read on")
  func tablesAreParsedWithin() throws {
    let rows = (1...200).map { "| *\($0)* | [a](b\($0)) |" }.joined(separator: "\n")
    let text = "# T\n\n| A | B |\n| --- | --- |\n\(rows)\n\nBehind **the** table.\n"
    let document = MarkdownDocument(parsing: try SourceText(text))
    #expect(document.nodes.count { $0.kind == .tableRow } == 201)
    #expect(document.nodes.count { $0.kind == .link } == 200)
    #expect(document.string(0..<document.text.count).hasSuffix("Behind the table.\n"))
  }

  @Test("A document much larger than what is kept is parsed like a small one")
  func largeDocumentsAreParsed() throws {
    let text = String(repeating: "- *one* `two` [three](four)\n", count: 30_000)
    let document = MarkdownDocument(parsing: try SourceText(text))
    #expect(document.nodes.count { $0.kind == .item } == 30_000)
    #expect(MarkdownDocument(parsing: try SourceText("a")).nodes.count == 3)
  }
}
