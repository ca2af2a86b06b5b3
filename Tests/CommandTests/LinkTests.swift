import Foundation
import TestSupport
import Testing

@testable import postmortem

/// Where links lead what is written.
@Suite struct LinkTests {
  private let draft = "# Outage\n\n<!-- postmortem-disable-file invalid-front-matter -->\n\nx\n"

  @Test func aFixReplacesWhatALinkLeadsToAndTheLinkStays() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "real/deep/a.md")
      try folder.link("b.md", to: "real/b.md")
      try folder.link("real/b.md", to: "deep/a.md")
      #expect(
        try Program.run(["lint", "--select", "tool", "--fix", "b.md"], in: folder).status == 0)
      #expect(try folder.isLink("b.md") && folder.isLink("real/b.md"))
      #expect(try folder.text(of: "real/deep/a.md") == "# Outage\n\nx\n")
    }
  }

  @Test func aLinkToNothingYetMakesWhatItLeadsTo() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "a.md")
      try folder.put("", at: "real/x")
      try folder.link("new.json", to: "real/new.json")
      try folder.link("twice.json", to: "again.json")
      try folder.link("again.json", to: "nothing.json")
      let build = ["build", "--to", "json", "-o"]
      #expect(try Program.run(build + ["new.json", "a.md"], in: folder).status == 0)
      #expect(try folder.isLink("new.json"))
      #expect(try folder.text(of: "real/new.json").contains("schemaVersion"))
      let result = try Program.run(build + ["twice.json", "a.md"], in: folder)
      #expect(result.errors == "error: can't write twice.json: it is a link that leads nowhere\n")
      #expect(try folder.isLink("again.json"))
      let new = try Program.run(["new", "sre", "-o", "again.json"], in: folder)
      #expect(new.errors == "error: again.json is there already; --force overwrites it\n")
    }
  }

  @Test func noLinkLeadsOutOfTheFolderThatIsWritten() throws {
    try Program.inFolder { folder in
      for name in ["a.md", "sub/b.md", "c.md"] { try folder.put(draft, at: "in/" + name) }
      try folder.put("old", at: "outside/old.html")
      try folder.link("out/a.html", to: "../outside/old.html")
      try folder.link("out/sub", to: "../outside")
      try folder.link("out/c.html", to: folder.appending(path: "outside/new.html").path)
      try folder.link("out/index.html", to: "../outside/index.html")
      let result = try Program.run(["build", "--output-dir", "out", "in"], in: folder)
      #expect(result.status == 2)
      #expect(
        result.errors == """
          error: can't write out/a.html: a link leads out of out
          error: can't write out/c.html: a link leads out of out
          error: can't write out/sub/b.html: a link leads out of out

          """)
      try folder.put("# D\n", at: "in/d.md")
      let list = try Program.run(["build", "--output-dir", "out", "in"], in: folder)
      #expect(list.errors.contains("error: can't write out/index.html: a link leads out of out\n"))
      #expect(try folder.everything().filter { $0.hasPrefix("outside/") } == ["outside/old.html"])
      #expect(try folder.text(of: "outside/old.html") == "old")
    }
  }

  @Test func aLinkWithinTheFolderIsFollowed() throws {
    try Program.inFolder { folder in
      try folder.put(draft, at: "in/2024/a.md")
      try folder.put("x", at: "site/archive/x")
      try folder.link("site/2024", to: "archive")
      // The folder itself is where the user says, link or not.
      try folder.link("out", to: "site")
      #expect(try Program.run(["build", "--output-dir", "out", "in"], in: folder).status == 0)
      #expect(try folder.isLink("site/2024"))
      #expect(try folder.text(of: "site/archive/a.html").hasPrefix("<!doctype html>"))
    }
  }

  @Test func templatesAreNotWrittenThroughALinkOutOfTheirFolder() throws {
    try Program.inFolder { folder in
      try folder.put("old", at: "page.css")
      try folder.link("ours/page.css", to: "../page.css")
      let arguments = ["new", "--export-templates", "ours"]
      #expect(try Program.run(arguments, in: folder).errors.contains("is there already"))
      let forced = try Program.run(arguments + ["--force"], in: folder)
      #expect(forced.errors == "error: can't write ours/page.css: a link leads out of ours\n")
      #expect(try folder.text(of: "page.css") == "old")
    }
  }

  @Test func anEnclosureFollowsWhatStaysInItAndLooksAtNothingElse() throws {
    try Program.inFolder { folder in
      try folder.put("", at: "root/sub/a")
      try folder.put("", at: "rootling/a")
      try folder.link("root/inner", to: "sub/../sub")
      try folder.link("root/sub/up", to: "..")
      try folder.link("root/out", to: "../rootling/a")
      try folder.link("root/loop", to: "loop")
      let enclosure = Enclosure(folder.appending(path: "root").path)
      try folder.link("root/absolute", to: enclosure.root + "/sub/a")
      let file = enclosure.root + "/sub/a"
      for path in ["sub/a", "./sub//a", "sub/../sub/a", "inner/a", "sub/up/sub/a", "absolute"] {
        #expect(enclosure.place(of: path) == .there(file), "\(path)")
      }
      #expect(enclosure.place(of: "new/b") == .missing(enclosure.root + "/new/b"))
      #expect(enclosure.place(of: "sub/a/b") == .missing(enclosure.root + "/sub/a/b"))
      #expect(enclosure.place(of: "") == .there(enclosure.root))
      for path in [
        "..", "../root/sub/a", "sub/../../root/sub/a", "out", "sub/up/../rootling/a", "loop", file,
        "new/../../x", "sub\0/a", "../rootling/a", "../nothing",
      ] {
        #expect(enclosure.place(of: path) == .outside, "\(path)")
      }
    }
  }
}
