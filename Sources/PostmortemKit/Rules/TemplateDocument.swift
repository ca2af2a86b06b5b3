import Markdown

extension Document {
  /// Whether the document is one that others are begun from: its title or its file's name says "template".
  var isTemplate: Bool {
    // Most names hold no such letters, and need no key.
    guard Self.mayNameTemplate(path) || title.map({ Self.mayNameTemplate($0.text) }) ?? false else {
      return false
    }
    let name = HeadingKey.bytes(of: DocumentPath.name(of: path))
    let title = title.map { HeadingKey.bytes(of: $0.text.utf8) } ?? []
    return [name, title].contains { key in
      key.split(separator: Byte.space).contains { word in
        word.elementsEqual("template".utf8) || word.elementsEqual("templates".utf8)
      }
    }
  }

  private static func mayNameTemplate(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropLast(3).contains { index in
        bytes[index] == UInt8(ascii: "p") && bytes[index + 1] == UInt8(ascii: "l")
          && bytes[index + 2] == UInt8(ascii: "a") && bytes[index + 3] == UInt8(ascii: "t")
          || bytes[index] == UInt8(ascii: "P") && bytes[index + 1] == UInt8(ascii: "L")
      }
    }
  }
}
