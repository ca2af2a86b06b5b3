import Markdown

extension Document {
  /// Whether the document is one that others are begun from: its title or its file's name says "template".
  var isTemplate: Bool {
    let name = path.utf8.split(separator: Byte.slash).last.map { HeadingKey.bytes(of: $0) } ?? []
    let title = title.map { HeadingKey.bytes(of: $0.text.utf8) } ?? []
    return [name, title].contains { key in
      key.split(separator: Byte.space).contains { word in
        word.elementsEqual("template".utf8) || word.elementsEqual("templates".utf8)
      }
    }
  }
}
