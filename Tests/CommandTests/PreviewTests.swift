import Foundation
import TestSupport
import Testing

@testable import postmortem

/// The preview, used by a client that shares nothing with it.
@Suite struct PreviewTests {
  @Test func browsersGetPagesAndChangesAndAttackersGetNothing() throws {
    #expect(try Python.run("Tests/Reports/preview.py", [Program.url.path]) == "")
  }

  @Test(arguments: [
    (
      "GET /a%20b/c?x=1&y=%26 HTTP/1.1\r\nhost: localhost\r\n", ["a b", "c"], ["x": "1", "y": "&"]
    ),
    ("GET / HTTP/1.0\r\nHost:localhost:80 \r\nX: y:z\r\n", [], [:]),
    ("GET //x/ HTTP/1.1\r\nHost: localhost\r\n", ["", "x", ""], [:]),
  ])
  func theHeadOfARequestIsRead(_ head: String, _ path: [String], _ query: [String: String]) throws {
    let request = try PreviewRequest(Array(head.utf8))
    #expect(request.method == "GET")
    #expect(request.path == path)
    #expect(request.query == query)
    #expect(request.host.hasPrefix("localhost"))
  }

  @Test func aFileThatIsWrittenReplacedMadeOrRemovedIsAChange() throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "a.md")
      let files = [file.path]
      var states = [PreviewChanges.state(of: files)]
      for text in ["one", "one two", "one six"] {
        try Data(text.utf8).write(to: file)
        states.append(PreviewChanges.state(of: files))
        #expect(PreviewChanges.state(of: files) == states.last)
      }
      #expect(Set(states).count == states.count)
      try FileManager.default.removeItem(at: file)
      #expect(PreviewChanges.state(of: files) == states[0])
    }
  }
}
