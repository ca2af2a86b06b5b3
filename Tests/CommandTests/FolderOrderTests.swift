import Foundation
import TestSupport
import Testing

@testable import postmortem

@Suite("What a folder holds")
struct FolderOrderTests {
  @Test("Names are sorted by their bytes, however they begin and however long they are")
  func order() throws {
    try Program.inFolder { folder in
      let names = [
        "b.md", "B.md", "a.md", "a.markdown", "é.md", "z.md", "2024-01-02-a-long-name-of-a-file.md",
        "2024-01-02-a-long-name-of-a-folder.md", "2024-01-02-a-long-name-of.md", "\u{1F525}.md",
        "ｚ.md",
      ]
      for name in names { try folder.put("# A", at: name) }
      #expect(
        try Files.entries(of: folder.path).map(\.name)
          == names.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }
  }

  @Test("A document is known by the end of its name, in capitals as well")
  func endings() throws {
    try Program.inFolder { folder in
      for name in ["a.md", "b.MD", "c.Markdown", "d.txt", "md", "e.mdx", ".md"] {
        try folder.put("# A", at: name)
      }
      let inputs = try Inputs(
        [folder.path], stdinName: nil, configurations: Configurations(.none), takesExcluded: false)
      #expect(inputs.files.map(\.relativePath) == ["a.md", "b.MD", "c.Markdown"])
    }
  }
}
