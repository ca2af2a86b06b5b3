import Foundation

@testable import Markdown
@testable import PostmortemKit

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What holds for everything that is written, by its format.
enum OutputPromise {
  static func check(_ bytes: [UInt8], of format: String) {
    Promise.expectUTF8(bytes, format)
    switch format {
    case "json", "sarif", "gitlab", "rdjson", "statuspage": Promise.expectJSON(bytes, format)
    case "jsonl", "rdjsonl": Promise.expectJSONLines(bytes, format)
    case "junit", "checkstyle": expectXML(bytes, format)
    case "html": expectPage(bytes)
    case "email": expectMail(bytes)
    case "full", "concise", "github", "azure": expectNoControls(bytes, format)
    default: break
    }
  }

  private static func expectXML(_ bytes: [UInt8], _ format: String) {
    let parser = XMLParser(data: Data(bytes))
    if !parser.parse() {
      Promise.broken("\(format) is XML: \(String(describing: parser.parserError))")
    }
  }

  /// A page runs nothing, whatever the document says.
  private static func expectPage(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices where bytes[index] == Byte.less {
        for name: StaticString in ["script", "iframe", "object", "embed", "base", "form"] {
          let end = index + 1 + name.utf8CodeUnitCount
          guard end <= bytes.count else { continue }
          let isNamed = zip(
            bytes[(index + 1)..<end],
            UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
          ).allSatisfy { $0 | 0x20 == $1 }
          Promise.expect(!isNamed, "a page has no <\(name)>")
        }
      }
    }
  }

  /// A message goes through every mail server: RFC 5322, 2.1.1.
  private static func expectMail(_ bytes: [UInt8]) {
    Promise.expect(bytes.allSatisfy { $0 < 0x80 }, "a message is ASCII")
    for line in bytes.split(separator: Byte.lineFeed) {
      Promise.expect(line.count <= 999, "a line of a message has at most 998 bytes")
      Promise.expect(line.last == Byte.carriageReturn, "a line of a message ends with CRLF")
    }
  }

  /// A terminal and a log show text, and are not steered by it.
  private static func expectNoControls(_ bytes: [UInt8], _ format: String) {
    let isText = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == Byte.lineFeed }
    Promise.expect(isText, "\(format) holds no control characters")
  }
}
