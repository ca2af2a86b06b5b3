internal import Markdown

/// A picture that a document names by a path of its own file system.
public struct LocalImage: Hashable, Sendable {
  /// The destination as it stands in the document; the key under which `WriterOptions.images` holds the picture.
  public let destination: String
  /// The path relative to the document, with its percent signs decoded; nil where it does not lead below the document's
  /// folder.
  public let path: String?
  /// The 1-based line of the document.
  public let line: Int
}

extension Document {
  /// The pictures that are named by a relative path, each once, in the document's order.
  public var localImages: [LocalImage] {
    var images: [LocalImage] = []
    var seen: Set<String> = []
    for (index, node) in markdown.nodes.enumerated() where node.kind == .image {
      let destination = markdown.destination(index)
      guard URLPolicy.isRelativePath(destination.utf8), seen.insert(destination).inserted else {
        continue
      }
      images.append(
        LocalImage(
          destination: destination, path: Self.path(of: destination),
          line: markdown.source.lineNumber(at: node.sourceStart)))
    }
    return images
  }

  /// The path of a destination without query and fragment; nil where it is not below the document's folder.
  private static func path(of destination: String) -> String? {
    let bytes = Array(
      destination.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    var path: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = Character(UnicodeScalar(bytes[index + 1])).hexDigitValue,
        let low = Character(UnicodeScalar(bytes[index + 2])).hexDigitValue
      {
        path.append(UInt8(high * 16 + low))
        index += 3
      } else {
        path.append(bytes[index])
        index += 1
      }
    }
    let names = path.split(separator: Byte.slash)
    guard !names.isEmpty, path.first != Byte.slash, !path.contains(Byte.backslash),
      path.allSatisfy({ $0 >= Byte.space && $0 != 0x7F }),
      !names.contains(where: { $0.elementsEqual("..".utf8) })
    else { return nil }
    return String(decoding: path, as: UTF8.self)
  }
}
