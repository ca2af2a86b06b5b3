import Foundation
import TestSupport
import Testing

@testable import PostmortemKit

@Suite struct MarkdownWriterTests {
  @Test(arguments: Repository.examples + Repository.templates)
  func `a document reads the same when it was written`(path: String) throws {
    try expectSameReading(try Repository.document(path))
  }

  @Test(arguments: MarkdownSamples.all)
  func `a sample reads the same when it was written`(source: String) throws {
    try expectSameReading(try Document.read(source))
  }

  @Test(arguments: Repository.examples + Repository.templates)
  func `writing a document again changes nothing`(path: String) throws {
    try expectFixedPoint(try Repository.document(path))
  }

  @Test(arguments: MarkdownSamples.all)
  func `writing a sample again changes nothing`(source: String) throws {
    try expectFixedPoint(try Document.read(source))
  }

  @Test(arguments: MarkdownSamples.written)
  func `a document is written in one way`(source: String, expected: String) throws {
    #expect(try Document.read(source).written(by: .markdown) == expected)
  }

  private func expectSameReading(_ document: Document) throws {
    let text = try document.written(by: .markdown)
    let read = DocumentReading(try Document.read(text, path: document.path))
    let meant = DocumentReading(MarkdownWriter.withoutFrontMatter(document))
    #expect(read.title == meant.title)
    #expect(
      String(decoding: read.words, as: UTF8.self) == String(decoding: meant.words, as: UTF8.self))
    #expect(read.sections == meant.sections)
    #expect(read.events == meant.events)
    #expect(read.actions == meant.actions)
    #expect(read.updates == meant.updates)
    #expect(read.steps == meant.steps)
  }

  private func expectFixedPoint(_ document: Document) throws {
    let once = try document.written(by: .markdown)
    let twice = try Document.read(once, path: document.path).written(by: .markdown)
    #expect(twice == once)
  }
}
