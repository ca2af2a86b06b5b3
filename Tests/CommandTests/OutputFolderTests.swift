import Dispatch
import Foundation
import Synchronization
import Testing

/// What builds leave in their output folder.
struct OutputFolderTests {
  private let draft = "# Outage\n\n## Summary\n\nIt was slow.\n"
  private let secret = "# Outage\n\n## Summary\n\nAKIAIOSFODNN7EXAMPLQ\n"

  private func build(_ arguments: [String], in folder: URL) throws -> Program.Result {
    try Program.run(["build", "--no-config", "--output-dir", "out"] + arguments, in: folder)
  }

  @Test func `runs that write into one folder at the same time all succeed`() throws {
    try Program.inFolder { folder in
      for number in 0..<12 { try folder.put(draft, at: "in/\(number).md") }
      let statuses = Mutex<[Int32]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { _ in
        let status = (try? build(["in"], in: folder))?.status
        statuses.withLock { $0.append(status ?? -1) }
      }
      #expect(statuses.withLock { $0 } == Array(repeating: 0, count: 8))
    }
  }

  @Test func `two inputs of one output are told, also where a link makes them one`() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      try folder.put(draft, at: "in/a.markdown")
      let same = try build(["in"], in: folder)
      #expect(same.status == 2)
      #expect(same.errors.contains("another input was written to out/a.html already"))
      try folder.put(draft, at: "more/x/b.md")
      try folder.put(draft, at: "more/y/b.md")
      try folder.link("out/y", to: "x")
      let linked = try build(["more"], in: folder)
      #expect(linked.status == 2)
      #expect(linked.errors.contains("another input was written to out/y/b.html already"))
    }
  }

  @Test func `the page of a document that is refused is removed, and told`() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      try folder.put(draft, at: "in/b.md")
      #expect(try build(["--audience", "customer", "in"], in: folder).status == 0)
      try folder.put(secret, at: "in/a.md")
      let result = try build(["--audience", "customer", "in"], in: folder)
      #expect(result.status == 1)
      #expect(result.errors.contains("note: out/a.html, written of in/a.md earlier, was removed\n"))
      #expect(
        try folder.everything().filter { $0.hasPrefix("out/") } == ["out/b.html", "out/index.html"])
      #expect(try !folder.text(of: "out/index.html").contains("a.html"))
      try folder.put(secret, at: "in/b.md")
      let last = try build(["--audience", "customer", "in"], in: folder)
      #expect(
        last.errors.contains("note: out/index.html, a list of pages that are gone, was removed"))
      #expect(try folder.everything().filter { $0.hasPrefix("out/") } == [])
    }
  }

  @Test func `the page of a document that can't be read any more is removed`() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      #expect(try build(["in"], in: folder).status == 0)
      try folder.put(Data([0x23, 0x20, 0xFF, 0x0A]), at: "in/a.md")
      #expect(try build(["in"], in: folder).status == 2)
      #expect(try !folder.everything().contains("out/a.html"))
    }
  }

  @Test func `no document, link or output of the same run is removed`() throws {
    try Program.inFolder { folder in
      try folder.put(secret, at: "in/a.md")
      try folder.put("mine\n", at: "mine.html")
      try folder.link("out/a.html", to: "../mine.html")
      #expect(try build(["--audience", "customer", "in"], in: folder).status == 1)
      #expect(try folder.text(of: "mine.html") == "mine\n")
      #expect(try folder.isLink("out/a.html"))
      try folder.put(draft, at: "in/b.md")
      try folder.put(secret, at: "in/b.markdown")
      #expect(
        try build(["--audience", "customer", "in/b.md", "in/b.markdown"], in: folder).status == 1)
      #expect(try folder.text(of: "out/b.html").contains("Outage"))
    }
  }

  @Test func `pages of no document are told with the list, and files of others are not`() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/a.md")
      try folder.put(draft, at: "in/old/b.md")
      try folder.put("<!doctype html>\n<title>Mine</title>\n", at: "out/mine.html")
      #expect(try build(["in"], in: folder).status == 0)
      try FileManager.default.removeItem(at: folder.appending(path: "in/old"))
      let result = try build(["in"], in: folder)
      #expect(
        result.errors == """
          note: out/old/b.html is of no document of this run and not in the list of pages; delete it if its document is gone
          2 files written to out

          """)
      #expect(try folder.everything().contains("out/old/b.html"))
    }
  }
}
